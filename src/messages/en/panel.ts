/** The comparison in English. */

import type { NoteKind } from '../../model/corpus.ts';
import type { Language } from '../../model/language.ts';
import type { OwnKind } from '../../model/summary.ts';
import type { Side } from '../../model/voices.ts';
import { sentence } from '../sentence.ts';
import {
  DECLINES_SOME,
  either,
  fromInto,
  grouped,
  languageName,
  list,
  OF_SIDE,
  onDate,
  plural,
  RELATION,
  SIDES,
  spelled,
  THE_SIDE,
  textKind,
} from './terms.ts';

const onlySidesShort = (sides: readonly Side[]) =>
  `${list(sides.map((s) => (s === 'us' ? 'US' : SIDES[s])))} only`;

export const panel = {
  label: 'Comparison of the two accounts',
  ofText: 'Statements in this text',
  sheet: { raise: 'Show more of the comparison', lower: 'Show less of the comparison' },
  previous: 'Previous contact',
  next: 'Next contact',
  close: 'Close',
  position: (number: number, count: number) => `${grouped(number)} of ${grouped(count)}`,
  inferredMark: 'inferred',
  map: 'Points of the comparison',
  translationInto: { en: 'English translation', fr: 'French translation' } satisfies Record<Language, string>,
  point: (number: number, name: string) => `Point ${number}: ${name}`,
  relations: RELATION,
  onlySidesShort,
  onlySides: (sides: readonly Side[]) => `${onlySidesShort(sides)}, in these texts`,
  attributedTo: (names: readonly string[]) => `attributed to ${list(names)}`,
  /** What one side says on a point of which the other speaks too. */
  onlyAccount: (sides: readonly Side[]) =>
    `Only in the ${either(sides.map((side) => OF_SIDE[side]))} account, in these texts`,
  account: (sides: readonly Side[]) => `${list(sides.map((side) => OF_SIDE[side]))} account`,
  declines: 'Declines to give details',
  declinesOf: (sides: readonly Side[]) =>
    `${list(sides.map((side) => SIDES[side]))}: declines to give details`,
  declinesSome: DECLINES_SOME,
  declinesForBoth: (side: Side) => `Details kept private: ${THE_SIDE[side]} says so for both`,
  saidOnBehalf: (side: Side, other: Side) =>
    `Said by the ${OF_SIDE[side]} side, on behalf of both. Nothing on this from the ${OF_SIDE[other]} side in these texts.`,
  onBehalf: (sides: readonly Side[]) => `on behalf of ${list(sides.map((side) => THE_SIDE[side]))} as well`,
  leftOpen: (side: Side) => `More, unspecified by ${THE_SIDE[side]}`,
  leftOpenShort: 'More, unspecified',
  told: 'Only mentioned',
  mentioned: 'Mentioned in passing',
  /** In place of an account that the comparison has under another point. */
  elsewhere: (sides: readonly Side[]) =>
    `The ${either(sides.map((side) => OF_SIDE[side]))} side mentions this under another point:`,
  elsewhereShort: (sides: readonly Side[]) =>
    `${list(sides.map((side) => SIDES[side]))}: under another point`,
  /** The further points of the statements in a row, each with who mentions it. */
  alsoMentioned: (points: readonly string[]) => `Also mentioned here: ${points.join('; ')}`,
  /** `unnamed`: an official who is not named says something, which is shown with what is in neither account. */
  nothingOnPoint: (sides: readonly Side[], unnamed: boolean) =>
    `Nothing ${unnamed ? 'on record ' : ''}on this from the ${either(sides.map((side) => OF_SIDE[side]))} side in these texts${unnamed ? ' (only an unnamed official)' : ''}.`,
  context: 'Related remarks (in neither account)',
  contextNone: (sides: readonly Side[]) =>
    `No related remark from the ${either(sides.map((side) => OF_SIDE[side]))} side in these texts.`,
  contextPoint: (name: string) => `On: ${name}`,
  missing: (sides: readonly Side[]) =>
    `No ${either(sides.map((side) => OF_SIDE[side]))} account in these texts`,
  /** `unnamed`: an official who is not named says something, which is shown with what is in neither account. */
  missingWhy: (sides: readonly Side[], texts: number, unnamed: boolean) =>
    unnamed
      ? `${texts === 1 ? 'The one text names no speaker' : `None of the ${spelled(texts)} texts names a speaker`} for the ${either(sides.map((side) => OF_SIDE[side]))} side about this contact; only an unnamed official is quoted. That is a gap in the texts, not evidence of silence.`
      : `${texts === 1 ? 'The one text does not report' : `None of the ${spelled(texts)} texts reports`} anything that the ${either(sides.map((side) => OF_SIDE[side]))} side may have said about this contact. That is a gap in the texts, not evidence of silence.`,
  missingContext: 'Its related remarks are below.',
  outside: 'From other sources',
  reportedBy: (what: string, where: string) => `${what} (reported by ${where}); not counted.`,
  voices: (names: readonly string[]) => `relaying ${list(names)}`,
  unnamed: 'Unnamed official',
  /** After who speaks, whom the text does not name. */
  tellerBasis: { inferred: 'speaker inferred', outside: 'speaker known from other sources' },
  /** The mode of words that their own publisher says. */
  ownWords: 'In its own words',
  chain: 'Reporting chain',
  /** Between two links of a chain, for those who do not see the arrow. */
  chainNext: ', then ',
  machine: (from?: string, into?: string) => `machine translation${fromInto(from, into)}`,
  translated: (from?: string, into?: string) => `translated${fromInto(from, into)}`,
  chainOutside: '(from other sources)',
  paragraph: (number: number) => `¶ ${number}`,
  paragraphLong: (number: number) => `paragraph ${number}`,
  again: 'Repeated in',
  footFailed: 'What is in neither account could not be loaded. Check your connection.',
  /** Notes are closed at first: one of these kinds is named, as the words alone would mislead. */
  notes: (count: number, kinds: readonly NoteKind[]) => {
    const warning = kinds.find((kind) => kind === 'mistranslation' || kind === 'error');
    return warning && count === 1
      ? `note: ${warning}`
      : plural(count, 'note', 'notes') + (warning ? `: ${warning}` : '');
  },
  repeated: (paragraphs: string) => `repeated in ${paragraphs}`,
  travelled: 'How they travelled',
  /** Followed by publisher and day of each text. */
  provenance: 'All statements below',
  said: (date: string) => `said ${onDate(date)}`,
  revises: 'Changes an earlier remark',
  denies: 'Denies another statement',
  sameAs: 'The same remark in another text',
  note: 'Note',
  bothTellers: 'One sentence of the text for both sides',
  /** “the Russian side’s own official readout, in English”; of a publisher that is not a side, “its own post”. A newspaper may publish an interview. */
  ownText: (kind: OwnKind, language: string, side: Side | undefined) =>
    `${side ? `the ${OF_SIDE[side]} side’s` : 'its'} ${kind === 'interview' ? '' : 'own '}${textKind(kind)}, in ${languageName(language)}`,
  /** After the only link of a chain, who published its own words. */
  direct: 'published directly',
  /** The day of a contact by each side's count. */
  countedDays: (days: readonly (readonly [side: Side, date: string])[]) =>
    days.map(([side, date]) => `${date} for ${THE_SIDE[side]}`).join(', '),
  empty: {
    title: 'Choose a contact',
    explain:
      'Each marker is one contact, cut in two: Russia on the left, the United States or NATO on the right. Filled half: that side is on record, so a named person or institution of it says something about the contact. Hatched half: it declines to give details. Empty half: nothing from that side in these texts.',
    start: (count: number) =>
      count === 1 ? 'One to start from' : `${sentence(spelled(count))} to start from`,
  },
};
