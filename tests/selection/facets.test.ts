/** Filters on the real contacts: any of the values within a key, all keys together, counts given the others. */

import { describe, expect, it } from 'vitest';
import { type Filters, isFiltered, NO_FILTERS } from '../../src/link/view-state.ts';
import { countOnRecord } from '../../src/selection/count-on-record.ts';
import { FACET_KEYS, type Found, facetsOf, filterContacts } from '../../src/selection/facets.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const library = await libraryOf('seeds');
const fixture = await libraryOf('tests/fixture/seeds');
const facets = facetsOf(library);

function leave(filters: Partial<Filters>, found?: Found) {
  return filterContacts(library.contactIndex, facets, { ...NO_FILTERS, ...filters }, found);
}

const shown = (filters: Partial<Filters>) => [...leave(filters).shown].map(({ id }) => id);

describe('filters', () => {
  it('leave everything when nothing is chosen', () => {
    expect(shown({})).toEqual(library.corpus.contacts.map(({ id }) => id));
    expect(isFiltered(NO_FILTERS)).toBe(false);
  });

  it('take a side as on record, not as a party', () => {
    expect(shown({ side: ['us'] })).toEqual([
      '2021-03-31-milley-gerasimov-call',
      '2021-03-31-us-outreach-to-russia',
      '2021-11-23-milley-gerasimov-call',
      '2024-06-25-austin-belousov-call',
    ]);
    expect(shown({ side: ['nato'] })).toEqual([]);
  });

  it('join values of one key by or, keys by and', () => {
    expect(shown({ side: ['ru', 'us'] })).toHaveLength(9);
    expect(shown({ side: ['ru', 'us'], level: ['chiefs-of-staff'], kind: ['call'] })).toEqual([
      '2021-03-31-milley-gerasimov-call',
      '2021-11-23-milley-gerasimov-call',
    ]);
  });

  it.each([
    [{ both: true }, ['2021-11-23-milley-gerasimov-call', '2024-06-25-austin-belousov-call']],
    [{ person: ['pavel'] }, ['2017-03-03-pavel-gerasimov-call']],
    [{ person: ['peskov'] }, ['2021-12-02-blinken-lavrov-stockholm', '2021-12-biden-putin-planned-contact']],
    [{ relation: ['emphasis'] }, ['2021-11-23-milley-gerasimov-call', '2024-06-25-austin-belousov-call']],
    [{ relation: ['conflict'] }, []],
    [{ silence: ['declines'] }, ['2021-03-31-milley-gerasimov-call']],
    [{ silence: ['left-open'] }, ['2024-06-25-austin-belousov-call']],
    [{ silence: ['point'] }, ['2024-06-25-austin-belousov-call']],
    [{ status: ['planned'] }, ['2021-12-biden-putin-planned-contact']],
    [{ text: ['la-presse-2021-11-23'], status: ['planned'] }, ['2021-12-biden-putin-planned-contact']],
    [
      { point: ['initiative'], level: ['alliance'] },
      ['2017-03-03-pavel-gerasimov-call', '2017-04-26-moscow-security-conference'],
    ],
  ] satisfies [Partial<Filters>, string[]][])('%j', (filters, expected) => {
    expect(shown(filters)).toEqual(expected);
  });

  it('narrow to what a search found', () => {
    expect(leave({ side: ['ru'] }, new Set(['2024-06-25-austin-belousov-call'])).shown).toHaveLength(1);
    expect(leave({}, new Set()).shown).toHaveLength(0);
  });
});

describe('the count of a value', () => {
  // Each value chosen alone within its key, the other keys as they are, must leave what its count says.
  it.each([
    ['the real contacts', library, {}],
    [
      'the real contacts, narrowed',
      library,
      { side: ['ru'], both: false, level: ['chiefs-of-staff', 'presidents'] },
    ],
    ['the fixture', fixture, {}],
    ['the fixture, narrowed', fixture, { status: ['held'], both: true }],
  ] satisfies [string, typeof library, Partial<Filters>][])(
    'is what choosing it leaves: %s',
    (_, of, chosen) => {
      const facets = facetsOf(of);
      const filters: Filters = { ...NO_FILTERS, ...chosen };
      const left = (some: Partial<Filters>) =>
        filterContacts(of.contactIndex, facets, { ...filters, ...some }, undefined);
      const { counts, both } = left({});
      for (const key of FACET_KEYS) {
        for (const value of facets[key].values) {
          const alone = left({ [key]: [value] }).shown.length;
          expect([key, value, counts[key].get(value) ?? 0]).toEqual([key, value, alone]);
        }
      }
      expect(both).toBe(left({ both: true }).shown.length);
    },
  );
});

describe('both on record', () => {
  // A contact with three parties, of which Russia and one other are on record, fills both halves of its marker.
  const { contactIndex } = library;
  const threeParties = {
    ...contactIndex,
    columns: { ...contactIndex.columns, parties: contactIndex.columns.parties.map(() => 0b111) },
  };
  it.each([
    ['the real contacts', contactIndex],
    ['the fixture', fixture.contactIndex],
    ['contacts with three parties', threeParties],
  ])('is one number in the filter and in the heading: %s', (_, index) => {
    const of = index === fixture.contactIndex ? facetsOf(fixture) : facets;
    const { both, shown } = filterContacts(index, of, NO_FILTERS, undefined);
    expect(both).toBe(countOnRecord(shown).both);
    expect(both).toBeGreaterThan(0);
  });
});

describe('a missing account', () => {
  it('is asked for by its half', () => {
    const count = countOnRecord(leave({}).shown);
    expect(shown({ silence: ['account-ru'] })).toHaveLength(count.contacts - count.bySide.ru.onRecord);
    expect(shown({ silence: ['account-ru'] })).toHaveLength(7);
    expect(shown({ silence: ['account-us-nato'] })).toHaveLength(10);
    expect(shown({ silence: ['account-ru', 'account-us-nato'] })).toHaveLength(count.one + count.none);
  });
});
