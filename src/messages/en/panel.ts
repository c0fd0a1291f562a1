/** The comparison in English. */

import type { Side } from '../../model/voices.ts';
import type { SummaryKey } from '../../selection/summarize.ts';
import { grouped, list, OF_SIDE, plural, RELATION, SIDES, spelled, THE_SIDE } from './terms.ts';

export const panel = {
  label: 'Comparison of the two accounts',
  sheet: { raise: 'Show more of the comparison', lower: 'Show less of the comparison' },
  previous: 'Previous contact',
  next: 'Next contact',
  close: 'Close',
  position: (number: number, count: number) => `${number} of ${count}`,
  inferredMark: 'inferred',
  summary: (parts: readonly { key: SummaryKey; count: number }[]) =>
    parts.length === 0
      ? 'No point from either side, in these texts'
      : `${parts.map((part, index) => summaryPart(part, index === 0)).join(', ')}, in these texts`,
  map: 'Points of the comparison',
  mapCount: (count: number, all: number) =>
    `${count} of the ${all} points ${count === 1 ? 'is' : 'are'} spoken of`,
  english: 'English',
  showEnglish: 'Show our English translation',
  translationNote: 'English is our translation of the text’s words, errors kept.',
  point: (number: number, name: string) => `Point ${number}: ${name}`,
  judgedBy: (by: string) => `Judged by ${by}.`,
  relations: RELATION,
  onlySides: (sides: readonly Side[]) =>
    `${list(sides.map((s) => (s === 'us' ? 'US' : SIDES[s])))} only, in these texts`,
  declines: 'Declines to give details',
  declinesForBoth: (side: Side) => `Details kept private: ${THE_SIDE[side]} says so for both`,
  saidOnBehalf: (side: Side, other: Side) =>
    `Said by the ${OF_SIDE[side]} side, on behalf of both. No ${OF_SIDE[other]} words on it in these texts.`,
  onBehalf: (sides: readonly Side[]) => `on behalf of ${list(sides.map((side) => THE_SIDE[side]))} as well`,
  leftOpen: (side: Side) => `Left open by ${THE_SIDE[side]}`,
  leftOpenShort: 'Left open',
  told: 'Told by the text or mentioned',
  remarkOn: (sides: readonly Side[]) =>
    `on what ${list(sides.map((side) => THE_SIDE[side]))} ${sides.length === 1 ? 'says' : 'say'}`,
  mentioned: 'Mentioned in passing',
  mentionedBy: (name: string) => `Mentioned in passing (${name})`,
  toldBy: (publisher: string) => `Told by the text (${publisher})`,
  nothingOnPoint: (sides: readonly Side[]) =>
    `Nothing on this from the ${list(sides.map((side) => OF_SIDE[side]))} side in these texts.`,
  context: 'Context statements (not placed in the contact)',
  contextNone: (sides: readonly Side[]) =>
    `No context statement from the ${list(sides.map((side) => OF_SIDE[side]))} side in these texts.`,
  contextPoint: (name: string) => `On: ${name}`,
  ownWords: 'The text’s own words',
  missing: (sides: readonly Side[]) =>
    `No ${list(sides.map((side) => OF_SIDE[side]))} account in these texts`,
  missingWhy: (sides: readonly Side[], texts: number) =>
    `None of the ${spelled(texts)} texts reports what the ${list(sides.map((side) => OF_SIDE[side]))} side said of this contact. That is a gap in the texts, not evidence of silence.`,
  missingContext: 'Its words around the contact stand below, under context.',
  outside: 'Outside these texts',
  reportedBy: (what: string, where: string) => `${what} (reported by ${where}); not counted.`,
  outsideContact: 'Known outside these texts, not counted',
  voices: (names: readonly string[]) => `words of ${list(names)}, as told`,
  chain: 'Reporting chain',
  machine: 'machine translation',
  chainOutside: '(outside)',
  paragraph: (number: number) => `¶ ${number}`,
  paragraphLong: (number: number) => `paragraph ${number}`,
  again: 'Again in',
  showAll: 'Show everything',
  notes: (count: number) => plural(count, 'note', 'notes'),
  repeated: (paragraphs: string) => `repeated in ${paragraphs}`,
  newsroom: (count: number) => `What the newsroom itself says (${grouped(count)})`,
  fromElsewhere: (count: number) => `Known from other sources (${grouped(count)})`,
  travelled: 'How they travelled',
  /** Publisher and day of each text, and whether it is a machine translation. */
  provenance: (texts: readonly { where: string; machine: boolean }[]) =>
    `All words below: ${texts.map(({ where, machine }) => (machine ? `${where} (machine translation)` : where)).join('; ')}.`,
  said: (date: string) => `said ${date}`,
  revises: 'Changes an earlier remark',
  denies: 'Denies a statement of the other side',
  sameAs: 'The same remark in another text',
  note: 'Note',
  bothTellers: 'One sentence of the text for both sides',
  sources: (count: number): string => (count === 1 ? 'The text' : 'The texts'),
  publisherOutside: '(publisher and day known outside the text).',
  noReadout: 'None of these words is an official readout: all passed through a newsroom or a machine.',
  empty: {
    title: 'Choose a contact',
    explain:
      'Each marker is one contact, cut in two: Russia on the left, the United States or NATO on the right. A filled half is a side on record in these texts, a hatched half a side that declines to tell, an empty half nothing in these texts.',
    start: 'Three to start from',
  },
};

/** The first part names what is counted. */
function summaryPart({ key, count }: { key: SummaryKey; count: number }, first: boolean): string {
  const points = first ? plural(count, 'point', 'points') : String(count);
  switch (key) {
    case 'agree':
      return plural(count, 'point agrees', 'points agree');
    case 'emphasis':
      return first ? `${points} with different emphasis` : `${count} different emphasis`;
    case 'conflict':
      return first ? `${points} in conflict` : plural(count, 'conflict', 'conflicts');
    case 'only':
      return `${points} from one side only`;
    case 'declined':
      return `${points} kept private`;
    case 'open':
      return `${points} left open`;
  }
}
