/** A contact and its points in words, the same in all that is taken away: what it is, which day, and why a half has nothing. Pure. */

import { countedDays, doubtsOf } from '../comparison/head/doubts.ts';
import type { Library } from '../corpus/library.ts';
import { writeDate } from '../messages/dates.ts';
import type { I18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import type { PointId } from '../model/points.ts';
import { type Half, halfOf } from '../model/voices.ts';
import { pointsMentioning } from '../selection/mentions-of.ts';
import type { Comparison, Row } from '../selection/pair-accounts.ts';
import { quotesUnnamed } from '../selection/quotes-unnamed.ts';
import { sidesOf } from './statement-words.ts';

export interface Named {
  readonly library: Library;
  readonly i18n: I18n;
}

export function pointName(point: PointId | undefined, { library, i18n }: Named): string {
  if (point === undefined) return '';
  const name = library.point(point)?.name;
  return name ? i18n.localize(name) : point;
}

/** “Phone call, defence ministers, Moscow (from other sources). Also: Ukraine”. */
export function contactInWords(contact: Contact, i18n: I18n): string {
  const { messages } = i18n;
  const { kind, level, status, others } = contact;
  const where = placeInWords(contact, i18n);
  const what = [messages.describe(kind, level, status), ...(where ? [where] : [])].join(', ');
  return others.length === 0
    ? what
    : `${what}. ${messages.filters.names.party}${messages.colon}${messages.and(others.map((voice) => messages.sides[voice] ?? voice))}`;
}

/** With how it is known, where the texts do not state it; empty where it is not known. */
export function placeInWords({ place }: Contact, { messages, localize }: I18n): string {
  const where = place && (place.resolved ? localize(place.resolved) : place.named);
  if (!where) return '';
  return place.basis === 'stated' ? where : `${where} (${messages.bases[place.basis]})`;
}

/** The day of a contact, and in brackets its doubts and the days by which the sides count it. */
export function contactDay(
  contact: Contact,
  { messages }: I18n,
): { readonly day: string; readonly doubts: readonly string[] } {
  const doubts = doubtsOf(contact.dating, messages).map(({ words }) => words);
  const counted = countedDays(contact, messages);
  return {
    day: writeDate(contact.dating, { weekday: true, month: 'long', opens: true }, messages)
      .map(({ text }) => text)
      .join(''),
    doubts: [
      ...(doubts.length > 0 ? [`(${doubts.join(messages.semicolon)})`] : []),
      ...(counted ? [`(${counted})`] : []),
    ],
  };
}

/** What kind of nothing a half has on a point; empty where it has something, or no party. */
export function absenceOf(
  row: Row,
  half: Half,
  { contact, columns }: Comparison,
  { library, i18n }: Named,
): string {
  const { panel, semicolon } = i18n.messages;
  const { sides, missing } = columns[half];
  if (sides.length === 0 || row.statements[half].length > 0) return '';
  if (missing) return `${panel.missing(sides)}.`;
  if (row.cells[half] !== 'elsewhere') return panel.nothingOnPoint(sides, quotesUnnamed(row.told, sides));
  const points = pointsMentioning(library, contact, row.point, sides).map((id) =>
    pointName(id, { library, i18n }),
  );
  return `${panel.elsewhere(sides)} ${points.join(semicolon)}`;
}

/** A refusal on behalf of both halves: whose it is, and that the other side says nothing of it here. */
export function forBothInWords(
  row: Row,
  { messages: { panel } }: I18n,
): { readonly refusal: string; readonly onBehalf: string } | undefined {
  if (!row.forBoth) return undefined;
  const half: Half = row.statements.left.some(({ declines }) => declines) ? 'left' : 'right';
  const refusal = row.statements[half].find(({ declines }) => declines);
  const [side] = refusal ? sidesOf(refusal, half) : [];
  const other = refusal?.onBehalfOf.find((own) => halfOf(own) !== half);
  if (!side || !other) return undefined;
  return { refusal: panel.declinesForBoth(side), onBehalf: panel.saidOnBehalf(side, other) };
}
