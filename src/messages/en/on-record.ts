/** Who is on record, in English. */

import type { CellState } from '../../model/cell.ts';
import { SIDES as ALL, type Side } from '../../model/voices.ts';
import type { OnRecordCount } from '../../selection/count-on-record.ts';
import { sentence } from '../sentence.ts';
import { DECLINES_SOME, grouped, list, OF_SIDE, ofContacts, plural, SIDES, THE_SIDE } from './terms.ts';

/** What a cell says about one side; a paraphrase or a mention is not that side's own account. */
const STATE: Record<CellState, string> = {
  account: 'on record',
  declined: 'declines to give details',
  'account-declines': DECLINES_SOME,
  open: 'more, unspecified',
  elsewhere: 'mentioned under another point',
  context: 'related remarks only',
  told: 'nothing in these texts',
  none: 'nothing in these texts',
};

export const onRecord = {
  /** Counts each side out of the contacts it is a party to; sides are never added up. */
  headline: ({ bySide }: OnRecordCount) => {
    const parts = ALL.filter((side) => bySide[side].party > 0).map((side, index) => {
      const { onRecord: count, party } = bySide[side];
      return `${THE_SIDE[side]} for ${index === 0 ? ofContacts(count, party) : count === 1 && party === 1 ? '1' : `${grouped(count)} of ${grouped(party)}`}`;
    });
    return parts.length === 0 ? 'On record: no contact in view' : `On record: ${list(parts)}`;
  },
  explain:
    'Each cell is one point of one contact: Russia in the left half, the United States or NATO in the right. Empty half: nothing from that side in these texts. On record: a named person or institution of that side says something about the contact here.',
  /** A link to the list of them. */
  people: 'All people by side and office',
  key: {
    label: 'How to read a cell',
    account: 'on record',
    open: 'more, unspecified',
    none: 'nothing',
    declined: 'declines to give details',
    'account-declines': DECLINES_SOME,
    elsewhere: 'mentioned under another point',
    context: 'related remarks only',
    told: 'only mentioned',
    notRaised: 'not mentioned',
  },
  label: 'Who is on record, contact by contact and point by point',
  help: 'Arrow keys go from cell to cell, Enter opens the comparison at that point.',
  corner: 'Contact, by date',
  columns: { ru: 'Russia', us: 'US', nato: 'NATO' } satisfies Record<Side, string>,
  /** Labels the numbers at the end of a row and in the foot. */
  filled: 'Points with an account',
  notRaised: 'not mentioned',
  notParty: 'not a party',
  /** The other parties of a contact, where the United States is not the only one. */
  parties: (sides: readonly Side[]) => list(sides.map((side) => (side === 'us' ? 'US' : SIDES[side]))),
  gap: (months: number) => `No contact in these texts for ${span(months)}`,

  /** Appears beside the side's name, which other languages must agree with. */
  state: (state: CellState, _side: Side) => STATE[state],
  /** “Russia: on record; NATO: nothing in these texts”. */
  cell: (sides: readonly { readonly side: Side; readonly state: CellState }[], told: boolean) => {
    const silent = sides.every(({ state }) => state === 'none' || state === 'told');
    if (told && silent) return TOLD;
    const parts = sides.map(({ side, state }) => `${THE_SIDE[side]}: ${STATE[state]}`);
    return [...parts, ...(told ? [`also ${TOLD}`] : [])].join('; ');
  },
  /** “Gerasimov–Pavel, Ukraine. Russia: on record; NATO: nothing in these texts”. */
  cellName: (contact: string, point: string, has: string) => `${contact}, ${point}. ${sentence(has)}`,
  nothingFrom: (side: Side) => `Nothing on this from the ${OF_SIDE[side]} side in these texts.`,
  /** Above words that the comparison has under another point. */
  under: (point: string) => `Under “${point}”`,
  context: 'Related remarks (in neither account)',
  toldBy: (publisher: string) => `The text’s words (${publisher})`,
  otherVoice: (voice: string) => `Another voice (${voice})`,
  mentionedBy: (sides: readonly Side[]) =>
    `Mentioned in passing by ${list(sides.map((side) => THE_SIDE[side]))}`,
  compare: 'Compare both accounts',
};

export type OnRecordMessages = typeof onRecord;

const TOLD = 'only mentioned';

/** Up to two years in months, then in years and months. */
function span(months: number): string {
  const years = Math.floor(months / 12);
  if (years < 2) return plural(months, 'month', 'months');
  const rest = months % 12;
  return plural(years, 'year', 'years') + (rest > 0 ? ` ${plural(rest, 'month', 'months')}` : '');
}
