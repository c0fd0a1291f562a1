/** The contacts as an iCalendar (RFC 5545), whose dates are whole days: how certain each is, it says in words. Pure. */

import { countedDays } from '../../../comparison/head/doubts.ts';
import type { PreviewMessages } from '../../../messages/en/previews.ts';
import { labelText } from '../../../messages/labels.ts';
import type { Contact } from '../../../model/contact.ts';
import { dayFromIso, isoFromDay } from '../../../model/day.ts';
import type { Status } from '../../../model/kinds.ts';
import { HALVES } from '../../../model/voices.ts';
import { pairAccounts } from '../../../selection/pair-accounts.ts';
import { summarize } from '../../../selection/summarize.ts';
import { contactInWords, placeInWords } from '../../comparison-words.ts';
import { sourceLines } from '../../source-note.ts';
import { sourcesOf } from '../../statement-words.ts';
import { type ExportInput, wellFormed } from '../export-input.ts';
import { missingAccounts } from '../placed.ts';
import { dayInWords } from '../words.ts';

const LINE_END = '\r\n';
const LONGEST_LINE = 75;

/** That it was not cancelled is all that the texts show of a planned contact. */
const STATUS: Readonly<Record<Status, string>> = {
  held: 'CONFIRMED',
  planned: 'TENTATIVE',
  announced: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

export function* calendarPieces(input: ExportInput, previews: PreviewMessages): Generator<string> {
  const { note } = input;
  yield lines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', escaped(`-//Readouts//${note.version}//${input.i18n.language.toUpperCase()}`)],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', escaped(note.corpus)],
    ['X-WR-CALNAME', escaped(note.corpus)],
    ['DESCRIPTION', escaped(sourceIn(input).join('\n'))],
    ['URL', note.link],
  ]);
  for (const contact of input.contacts) yield entryOf(contact, input, previews);
  yield lines([['END', 'VCALENDAR']]);
}

/** Without any day it is a journal entry, which needs none. */
function entryOf(contact: Contact, input: ExportInput, previews: PreviewMessages): string {
  const { i18n, library, note, addressOf } = input;
  const { messages, localize } = i18n;
  const comparison = pairAccounts(library, contact);
  const link = addressOf({ language: i18n.language, contact: contact.id });
  const { edtf, approximate, uncertain, precision } = contact.dating;
  // A span without a beginning or an end has one known day.
  const first = contact.dating.first ?? contact.dating.last;
  const days = first === null ? undefined : { first, last: contact.dating.last ?? first };
  const type = days ? 'VEVENT' : 'VJOURNAL';
  const when = dayInWords(contact.dating, i18n);
  const certain =
    !approximate &&
    !uncertain &&
    precision === 'day' &&
    Object.values(contact.dating.basis).every((b) => b === 'stated');
  const counts = summarize(comparison);
  const parties = HALVES.flatMap((half) => comparison.columns[half].sides);
  const title = labelText(localize(contact.title));
  const where = placeInWords(contact, i18n);
  const counted = countedDays(contact, messages);
  const sources = sourcesOf(
    library.statementsOn(contact.id).map(({ statement }) => statement),
    input,
  );
  // Of planned and cancelled ones, most calendars show nothing but the title.
  const marks = [messages.statusOf(contact.kind, contact.status), ...(certain ? [] : [when])].filter(Boolean);
  const description = [
    when,
    ...(counted ? [counted] : []),
    contactInWords(contact, i18n),
    messages.column(parties),
    previews.summary(counts),
    ...missingAccounts(comparison, i18n),
    ...(sources.length > 0 ? [input.messages.sources(sources)] : []),
    link,
    ...sourceIn(input),
  ];
  return lines([
    ['BEGIN', type],
    ['UID', escaped(`${contact.id}@${hostOf(link)}`)],
    ['DTSTAMP', `${note.made.replaceAll('-', '')}T000000Z`],
    ...(days
      ? ([
          ['DTSTART;VALUE=DATE', basic(days.first)],
          // Not included.
          ['DTEND;VALUE=DATE', basic(isoFromDay(Math.min(dayFromIso(days.last) + 1, LAST_DAY)))],
          ['TRANSP', 'TRANSPARENT'],
          ['STATUS', STATUS[contact.status]],
        ] as const)
      : []),
    // Calendars show whole days alone, and so the doubt in the title.
    ['SUMMARY', escaped(marks.length === 0 ? title : `${title} (${marks.join(messages.semicolon)})`)],
    ['DESCRIPTION', escaped(description.join('\n'))],
    ...(!where || !days ? [] : [['LOCATION', escaped(where)] as const]),
    ['CATEGORIES', escaped(messages.kinds[contact.kind] ?? contact.kind)],
    ['URL', link],
    ['X-READOUTS-EDTF', escaped(edtf)],
    ['END', type],
  ]);
}

function sourceIn({ note, source, i18n }: ExportInput): readonly string[] {
  return sourceLines(note, source, i18n.messages).map(
    ([label, value]) => label + i18n.messages.colon + value,
  );
}

/** 9999-12-31, after which no day has four digits of a year. */
const LAST_DAY = dayFromIso('9999-12-31');

const basic = (day: string) => day.replaceAll('-', '');

function hostOf(link: string): string {
  return /^\w+:\/\/([^/]+)/.exec(link)?.[1] ?? 'readouts';
}

/** Text as a property holds it: no line break, and no control character but the tab. */
function escaped(words: string): string {
  return wellFormed(words)
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

function lines(properties: readonly (readonly [name: string, value: string])[]): string {
  return properties.map(([name, value]) => folded(`${name}:${value}`)).join('');
}

/** No line has more than 75 bytes; what goes on begins with a space. No character is cut. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0) ?? 0);
    if (bytes + size > LONGEST_LINE) {
      out += `${LINE_END} `;
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out + LINE_END;
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
