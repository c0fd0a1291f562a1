/** What a form is made of: contacts of a library, in the words of a language, and how each is addressed. */

import type { Library } from '../../corpus/library.ts';
import type { ViewState } from '../../link/view-state.ts';
import type { DataMessages } from '../../messages/en/exports/data.ts';
import type { SourceNoteMessages } from '../../messages/en/exports/source-note.ts';
import type { PanelFootMessages } from '../../messages/en/panel-foot.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { SourceNote } from '../source-note.ts';

export interface ExportInput {
  /** All words on the contacts must have been loaded. */
  readonly library: Library;
  /** By date. */
  readonly contacts: readonly Contact[];
  readonly i18n: I18n;
  /** In the same language. */
  readonly messages: DataMessages;
  readonly foot: PanelFootMessages;
  readonly note: SourceNote;
  readonly source: SourceNoteMessages;
  /** Ids of statements that are not confirmed yet: only a reader's own corpus has any. */
  readonly unconfirmed: ReadonlySet<string>;
  /** The absolute URL of a view. */
  readonly addressOf: (state: Partial<ViewState>) => string;
}

/** The folder of the site, or of a reader's own corpus in it: `https://example.org/readouts`, without a last slash. */
export function folderOf({ addressOf }: Pick<ExportInput, 'addressOf'>): string {
  return addressOf({}).replace(/\/$/, '');
}

/** UTF-8 has no lone surrogates: each becomes the replacement character, as every encoder would have it. */
export function wellFormed(words: string): string {
  // Most have none at all, paired or not, and files have millions of cells.
  return /[\ud800-\udfff]/.test(words) ? words.replace(/\p{Surrogate}/gu, '\ufffd') : words;
}

let last: { readonly of: ExportInput['addressOf']; readonly key: string; readonly link: string } | undefined;

/** The address of a contact, or of a statement in it: that of the contact is written once for statements that follow each other. */
export function linkTo(
  contact: string,
  { addressOf, i18n: { language } }: Pick<ExportInput, 'addressOf' | 'i18n'>,
  statement?: string,
): string {
  const key = `${language} ${contact}`;
  if (last?.key !== key || last.of !== addressOf)
    last = { of: addressOf, key, link: addressOf({ language, contact }) };
  return statement === undefined ? last.link : `${last.link}#${encodeURIComponent(statement)}`;
}
