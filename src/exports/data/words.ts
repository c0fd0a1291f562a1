/** A placed statement, a date and a route in words, by the same functions as all that is taken away. Pure. */

import { tellerOf } from '../../comparison/statement/teller.ts';
import { dateText } from '../../messages/dates.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { DateSummary } from '../../model/dating.ts';
import { type ShownTranslation, type Statement, translationFor } from '../../model/statement.ts';
import { doubts } from '../../previews/description.ts';
import { labelled, qualifications, remarksOn, sourceOf, stepsOf, whoSays } from '../statement-words.ts';
import type { ExportInput } from './export-input.ts';
import type { Placed } from './placed.ts';

type Said = Pick<Placed, 'statement' | 'side' | 'contact'>;

export function tellerIn(
  { statement, side }: Pick<Placed, 'statement' | 'side'>,
  { library, i18n }: ExportInput,
) {
  return tellerOf(statement, side, library, i18n);
}

/** “Andrei Belousov (Russia), minister of defence, communiqué · On behalf of NATO as well”; for a draft, that no one has confirmed it. */
export function bylineOf({ statement, side, contact }: Said, input: ExportInput): string {
  return [
    whoSays(statement, side, contact, input),
    ...qualifications(statement, side, input),
    ...(input.unconfirmed.has(statement.id) ? [input.messages.unconfirmed] : []),
  ].join(' · ');
}

/** “Quoted. Ministry of Defence (Russia), communiqué. La Presse, 24 June 2024, ¶ 3. Reporting chain: …”: all that credits words. */
export function creditOf(placed: Said, input: ExportInput): string {
  const { statement, side, contact } = placed;
  const open = input.unconfirmed.has(statement.id) ? [input.messages.unconfirmed] : [];
  return [
    `${[labelled(statement, side, contact, input), ...qualifications(statement, side, input), ...open].join('. ')}.`,
    sourceOf(statement, input),
  ].join(' ');
}

/** Ours, where the words are in another language than the file. */
export function translationOf(
  { text, translation }: Statement,
  { library, i18n }: Pick<ExportInput, 'library' | 'i18n'>,
): ShownTranslation | undefined {
  return translationFor(translation, library.text(text)?.language, i18n.language);
}

/** “about 31 March 2021 (day inferred)”: the doubts of a date in words. */
export function dayInWords(dating: DateSummary, i18n: I18n): string {
  const date = dateText(dating, { month: 'long' }, i18n.messages);
  const how = doubts(dating, i18n);
  return how.length === 0 ? date : `${date} (${how.join(', ')})`;
}

/** “Pentagon → Reuters (from other sources) → La Presse”. */
export function routeOf(statement: Statement, { library, i18n }: ExportInput): string {
  const text = library.text(statement.text);
  return text ? stepsOf(statement, text, { library, i18n }) : '';
}

/** The editors' remarks on the words, those of spelling and noise left out, as in the panel. */
export function notesOn(statement: Statement, { library, i18n }: ExportInput): readonly string[] {
  return remarksOn(statement, { library, i18n }).map(({ words, remark }) =>
    words === undefined ? remark : words + i18n.messages.colon + remark,
  );
}
