/** Messages for link previews and for the “not found” page, in English. Used at build time only. */

import type { TextsOfKinds } from '../../model/corpus-index.ts';
import type { TextKind } from '../../model/summary.ts';
import type { Side } from '../../model/voices.ts';
import type { SummaryPart } from '../../selection/summarize.ts';
import { sentence } from '../sentence.ts';
import { grouped, languageName, list, plural, spelled, THE_SIDE, textKind, textsInWords } from './terms.ts';

const named = (sides: readonly Side[]) => list(sides.map((side) => THE_SIDE[side]));
/** “the US is”, “the US and NATO are”. */
const areNamed = (sides: readonly Side[]) => `${named(sides)} ${sides.length === 1 ? 'is' : 'are'}`;

/** The first part names what is counted. */
function summaryPart({ key, count, sides = [] }: SummaryPart, first: boolean): string {
  const points = first ? plural(count, 'point', 'points') : grouped(count);
  switch (key) {
    case 'agree':
      return `${points} in agreement`;
    case 'emphasis':
      return `${points} with different emphasis`;
    case 'conflict':
      return first ? `${points} in conflict` : plural(count, 'conflict', 'conflicts');
    case 'only':
      return `${points} from ${named(sides)} only`;
    case 'declined':
      return `${points} declined`;
    case 'open':
      return `${points} unspecified`;
  }
}

export const previews = {
  /** As schema.org and Open Graph expect it. */
  locale: 'en_GB',
  /** “25 June 2024 (year inferred)”. */
  when: (date: string, how: readonly string[]) => (how.length === 0 ? date : `${date} (${how.join(', ')})`),
  /** How the accounts compare, by points. */
  summary: (parts: readonly SummaryPart[]) =>
    parts.length === 0
      ? 'No point from either side, in these texts'
      : `${parts.map((part, index) => summaryPart(part, index === 0)).join(', ')}, in these texts`,
  /** “Phone call, chiefs of staff, about 31 March 2021. Neither …”. */
  contact: (what: string, date: string, record: string) => `${what}, ${date}. ${record}.`,
  /** Who is on record and who is not, in column order; if no side is, says so within its scope. */
  record: (onRecord: readonly Side[], missing: readonly Side[]) => {
    if (missing.length === 0) return `${sentence(areNamed(onRecord))} on record`;
    if (onRecord.length > 0) {
      return missing.includes('ru')
        ? `${sentence(areNamed(missing))} not on record, ${areNamed(onRecord)}`
        : `${sentence(areNamed(onRecord))} on record, ${areNamed(missing)} not`;
    }
    const [one = '', ...more] = missing.map((side) => THE_SIDE[side]);
    if (more.length === 0) return `${sentence(one)} is not on record in these texts`;
    return more.length === 1
      ? `Neither ${one} nor ${more[0]} is on record in these texts`
      : `None of ${list([one, ...more])} is on record in these texts`;
  },
  inTheseTexts: (record: string) => `${record}, in these texts`,
  text: (kind: TextKind, publisher: string, date: string, language: string) =>
    `${sentence(`${/^[aeiou]/.test(textKind(kind)) ? 'an' : 'a'} ${textKind(kind)}`)} in ${languageName(language)}: ${publisher}, ${date}`,
  publisherOutside: 'publisher not stated in the text',
  dayOutside: 'date not stated in the text',
  bothOutside: 'publisher and date not stated in the text',
  gives: (contacts: number) =>
    `What each side says in it about ${contacts === 1 ? 'one contact' : `${spelled(contacts)} contacts`}, each statement highlighted in the text.`,
  views: {
    list: (contacts: number) =>
      `${plural(contacts, 'contact', 'contacts')} as a table: date, kind and level of each, and what Russia and the United States or NATO have on record in these texts.`,
    'on-record': (contacts: number) =>
      `Who is on record for what: ${plural(contacts, 'contact', 'contacts')}, point by point, Russia beside the United States or NATO, and what is missing here.`,
    texts: (texts: TextsOfKinds) =>
      `${sentence(textsInWords(texts))}: publisher, date and language, the route of the words, and what each side says.`,
    people: (people: number) =>
      `${plural(people, 'person', 'people')} by side and office, each with a page of all that the person says or is reported to have said in these texts.`,
    data: 'The statements, contacts and comparisons as CSV, JSON, Parquet and more, with fixed addresses, schemas, examples and the meaning of each column.',
    method:
      'How we work: when a side is on record, how two accounts are compared, what is missing and what that does not prove, and a change log.',
  },
  person: (name: string, office: string, contacts: number) =>
    `${name} (${office}): all that the person says or is reported to have said in these texts${contacts === 0 ? '' : `, on ${plural(contacts, 'contact', 'contacts')}`}, and who reports it.`,
  /** From the second page of a view on. */
  ofPage: (description: string, page: number) => `${description} Page ${grouped(page)}.`,
  /** The contacts beside an open one, before the timeline is there. */
  neighbours: {
    title: 'Before and after this contact',
    all: (count: number) => (count === 1 ? 'List of contacts' : `List all ${grouped(count)} contacts`),
  },
  dataset: {
    name: 'Readouts: contacts, statements and who is on record',
    description: (contacts: number, texts: TextsOfKinds) =>
      `${plural(contacts, 'contact', 'contacts')} between Russia and the United States or NATO, with all statements about ${contacts === 1 ? 'it' : 'them'} in ${textsInWords(texts)}, each anchored to the exact words of its text.`,
  },
  /** The alternative text of a contact's picture. */
  pictureOfContact: (title: string, date: string, sides: string) => `${title}, ${date}. ${sides}`,
  pictureSide: (side: string, state: string) => `${side}: ${state}.`,
  pictureOfSite: (tagline: string) =>
    `Readouts: ${tagline}. A marker cut in two, Russia on the left, the United States or NATO on the right.`,
  onRecordHere: (_side: Side) => 'On record',
  declines: (_side: Side) => 'Declines to give details',
  /** Where it gives some. */
  declinesOn: (_side: Side, count: number) =>
    `On record; declines on ${count === 1 ? 'one point' : `${spelled(count)} points`}`,
  /** The pages of a reader's own texts, without any of them. */
  own: {
    title: 'Your texts',
    what: 'Paste two readouts of the same call or meeting, and compare them point by point.',
    stays: 'The texts you add stay in this browser.',
    scripts: 'This page needs JavaScript.',
    published: 'The published texts',
  },
  nowhere: {
    title: 'Page not found',
    body: 'There is no page at this address. It may have been misspelled or shortened on its way.',
    home: 'Go to the timeline',
    list: 'Go to the list of contacts',
  },
};

export type PreviewMessages = typeof previews;
