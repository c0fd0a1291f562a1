/** Generated views, for properties of the codec. */

import fc from 'fast-check';
import { isDay, type KnownIds } from '../../src/link/fields.ts';
import {
  type Filters,
  isPaged,
  LIST_COLUMNS,
  NO_FILTERS,
  VIEWS,
  type ViewState,
} from '../../src/link/view-state.ts';
import { tidyQuery } from '../../src/link/write-fields.ts';
import { RELATIONS } from '../../src/model/contact.ts';
import { BASE_KINDS, BASE_LEVELS, STATUSES } from '../../src/model/kinds.ts';
import { BASE_POINTS } from '../../src/model/points.ts';
import { MISSING_ACCOUNTS, SILENCES } from '../../src/model/silence.ts';
import { RELAYED_HALVES, SIDES } from '../../src/model/voices.ts';

export const PEOPLE = ['austin', 'belousov', 'gerasimov', 'milley'] as const;
export const TEXTS = ['la-presse-2021-11-23', 'vietnam-vn-2024-06-26'] as const;

export const CONTACTS = ['2021-03-31-milley-gerasimov-call', '2021-11-23-milley-gerasimov-call'] as const;
const OTHERS = ['ua', 'un'] as const;
const LISTS: Readonly<Record<Parameters<KnownIds['has']>[0], readonly string[]>> = {
  contact: CONTACTS,
  person: PEOPLE,
  text: TEXTS,
  party: OTHERS,
  kind: BASE_KINDS,
  level: BASE_LEVELS,
  point: BASE_POINTS,
};

export const known: KnownIds = {
  has: (kind, id) => LISTS[kind].some((other) => other === id),
};

const some = <T extends string>(list: readonly T[]) =>
  fc.subarray([...list]).map((values) => values.toSorted());

const filters: fc.Arbitrary<Filters> = fc.record({
  side: some(SIDES),
  party: some(OTHERS),
  kind: some(BASE_KINDS),
  level: some(BASE_LEVELS),
  person: some(PEOPLE),
  point: some(BASE_POINTS),
  status: some(STATUSES),
  text: some(TEXTS),
  relation: some(RELATIONS),
  silence: some([...MISSING_ACCOUNTS, ...SILENCES]),
  relayed: some(RELAYED_HALVES),
  both: fc.boolean(),
  q: fc.string({ maxLength: 60, unit: 'grapheme' }).map(tidyQuery),
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter(isDay);

const id = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .filter((s) => s.toWellFormed() === s && s !== '.' && s !== '..');

export const viewState: fc.Arbitrary<ViewState> = fc
  .record({
    language: fc.constantFrom('en' as const, 'fr' as const),
    view: fc.constantFrom(...VIEWS),
    person: fc.constantFrom(...PEOPLE),
    opened: fc.oneof(
      fc.constant({}),
      fc.record({ contact: id }),
      fc.record({ contact: id, statement: id, read: fc.constantFrom(...TEXTS) }),
      fc.record({ contact: id, compare: fc.constantFrom(...CONTACTS) }),
      fc.record({ contact: fc.constant(CONTACTS[0]), compare: fc.constant(CONTACTS[1]), statement: id }),
      fc.record({ text: id }),
      fc.record({ text: id, statement: id }),
    ),
    window: fc.option(
      fc.tuple(day, day).map((days) => {
        const [from = '', to = ''] = days.toSorted();
        return { from, to };
      }),
      { nil: undefined },
    ),
    // By date, oldest first, is the default order of the list.
    sort: fc.option(
      fc
        .record({ by: fc.constantFrom(...LIST_COLUMNS), descending: fc.boolean() })
        .filter(({ by, descending }) => by !== 'date' || descending),
      { nil: undefined },
    ),
    page: fc.option(fc.integer({ min: 2, max: 999_999 }), { nil: undefined }),
    embed: fc.boolean(),
    classMode: fc.boolean(),
    filters: fc.oneof(fc.constant(NO_FILTERS), filters),
  })
  .map(({ opened, person, window, sort, page, embed, classMode, ...rest }) => ({
    ...rest,
    ...opened,
    ...(rest.view === 'person' && { person }),
    ...(embed && { embed }),
    ...(classMode && { classMode }),
    ...(window && { window }),
    // Only the list can be sorted.
    ...(sort && rest.view === 'list' && { sort }),
    // What opens a text leaves the page of a list.
    ...(page !== undefined && isPaged(rest.view) && !('text' in opened) && { page }),
  }));
