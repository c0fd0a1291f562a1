/** The contacts as the JSON of TimelineJS3, which shows its words as HTML: each account under its side, and what is missing. Pure. */

import { labelText } from '../../../messages/labels.ts';
import type { Contact } from '../../../model/contact.ts';
import { HALVES, type Half } from '../../../model/voices.ts';
import { escapeXml } from '../../../previews/escape.ts';
import { type Comparison, pairAccounts } from '../../../selection/pair-accounts.ts';
import { contactInWords } from '../../comparison-words.ts';
import { sourceLines } from '../../source-note.ts';
import { howSaid, quoted, sourcesOf } from '../../statement-words.ts';
import type { ExportInput } from '../export-input.ts';
import { missingAccounts, type Placed, placedOf } from '../placed.ts';
import { bylineOf, dayInWords } from '../words.ts';
import { json } from './json.ts';

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Each contact has its accounts in full in the app: a slide has room for some of them. */
const MAX_STATEMENTS = 4;

export function* timelinePieces(input: ExportInput): Generator<string> {
  const { note, source, contacts, i18n } = input;
  const { colon } = i18n.messages;
  const dated = contacts.filter(({ dating }) => (dating.first ?? dating.last) !== null);
  const undated = contacts.filter((contact) => !dated.includes(contact));
  const title = {
    headline: escapeXml(note.corpus),
    text:
      paragraphs([
        ...sourceLines(note, source, i18n.messages).map(([label, value]) => label + colon + value),
        ...(undated.length > 0
          ? [
              `${i18n.messages.date.unknown}${colon}${undated.map(({ title }) => labelText(i18n.localize(title))).join(i18n.messages.semicolon)}`,
            ]
          : []),
      ]) + linkTo(note.link),
  };
  yield `${json({ title: { unique_id: 'readouts-title', text: title } }).slice(0, -1)},"events":[`;
  for (const [index, contact] of dated.entries())
    yield `${index > 0 ? ',' : ''}\n${json(eventOf(contact, input))}`;
  yield ']}\n';
}

function eventOf(contact: Contact, input: ExportInput) {
  const { library, i18n, addressOf } = input;
  const { messages, localize } = i18n;
  const comparison = pairAccounts(library, contact);
  const { first, last } = contact.dating;
  const link = addressOf({ language: i18n.language, contact: contact.id });
  return {
    unique_id: contact.id,
    start_date: dateOf(first ?? last ?? '', contact),
    ...(first !== null && last !== null && last !== first && { end_date: dateOf(last, contact) }),
    // In words, with its doubts: the slide shows it in place of the days.
    display_date: escapeXml(dayInWords(contact.dating, i18n)),
    group: escapeXml(messages.levels[contact.level] ?? contact.level),
    text: {
      headline: escapeXml(labelText(localize(contact.title))),
      text: paragraphs([contactInWords(contact, i18n)]) + accountsOf(comparison, input) + linkTo(link),
    },
  };
}

/** Only as much of it as is known. */
function dateOf(iso: string, { dating: { precision } }: Contact): TimelineDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day };
}

function accountsOf(comparison: Comparison, input: ExportInput): string {
  const { messages } = input.i18n;
  const placed = placedOf(comparison);
  const beside = new Set(placed.filter(({ as }) => as !== 'account').map(({ statement }) => statement));
  return HALVES.map((half) => {
    const { sides, missing } = comparison.columns[half];
    if (sides.length === 0 || missing) return '';
    return `<h3>${escapeXml(messages.column(sides))}</h3>${accountIn(half, placed, input)}`;
  })
    .concat(paragraphs(missingAccounts(comparison, input.i18n)))
    .concat(beside.size > 0 ? paragraphs([input.messages.neither(beside.size)]) : [])
    .join('');
}

/** The first statements, whose words they are, and by which routes all of the account came. */
function accountIn(half: Half, placed: readonly Placed[], input: ExportInput): string {
  const { messages, i18n } = input;
  const own = placed.filter((one) => one.half === half && one.as === 'account');
  const rest = own.length - MAX_STATEMENTS;
  return paragraphs([
    ...own
      .slice(0, MAX_STATEMENTS)
      .map(
        (one) =>
          `${bylineOf(one, input)} · ${howSaid(one.statement, input)}${i18n.messages.colon}${quoted(one.statement)}`,
      ),
    ...(rest > 0 ? [messages.more(rest)] : []),
    messages.sources(
      sourcesOf(
        own.map(({ statement }) => statement),
        input,
      ),
    ),
  ]);
}

const paragraphs = (words: readonly string[]) => words.map((one) => `<p>${escapeXml(one)}</p>`).join('');

function linkTo(address: string): string {
  return `<p><a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`;
}
