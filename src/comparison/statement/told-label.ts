/** Whose words are in neither account: the text's own, another voice's, or those of a side that mentions it in passing. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { PanelFootMessages } from '../../messages/en/panel-foot.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { Statement } from '../../model/statement.ts';
import { isSide } from '../../model/voices.ts';
import { tellerOf } from './teller.ts';

interface ToldLabel {
  readonly label: string;
  /** “on what Russia says”; empty where it is no remark on a side. */
  readonly remark: string;
}

export function toldLabel(
  statement: Statement,
  /** Absent in the panel of a text. */
  contact: Contact | undefined,
  library: Library,
  i18n: I18n,
  foot: PanelFootMessages,
): ToldLabel {
  const { name } = tellerOf(statement, undefined, library, i18n);
  const remarkOn = statement.remarkOn.filter((side) => contact?.parties.includes(side) ?? true);
  // Words of other voices, such as Kyiv, are theirs and not the text's own.
  const own = statement.sides.includes('newsroom') ? foot.toldBy(name) : name;
  const sides = statement.sides.filter(isSide);
  const bySide = statement.mode === 'mention' ? foot.mentionedBy : foot.unnamedOf;
  const label = sides.length > 0 ? bySide(sides, name) : own;
  return { label, remark: remarkOn.length > 0 ? foot.remarkOn(remarkOn) : '' };
}
