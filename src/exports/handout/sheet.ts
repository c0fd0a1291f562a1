/** What the parts of a hand-out are made from, and the names of its points. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { HandoutMessages } from '../../messages/en/exports/handout.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { Comparison } from '../../selection/pair-accounts.ts';
import type { Level } from './levels.ts';

/** For a reader's own corpus: the words for a statement that no one has confirmed, by its id. */
export type Unconfirmed = (statement: string) => string | undefined;

export interface HandoutOf {
  readonly library: Library;
  readonly contact: Contact;
  readonly i18n: I18n;
  readonly own: HandoutMessages;
  readonly judged: boolean;
  readonly unconfirmed?: Unconfirmed | undefined;
}

/** What the parts of one sheet are made from. */
export interface Sheet extends HandoutOf {
  readonly comparison: Comparison;
  readonly level: Level;
}

export function nameOf(library: Library, id: string, { localize }: I18n): string {
  return localize(library.point(id)?.name ?? { en: id, fr: id });
}
