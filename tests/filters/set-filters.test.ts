/** The filters that are set, in words and one by one, and the set of contacts with one more. */

import { describe, expect, it } from 'vitest';
import { facetOptions } from '../../src/filters/facet-options.ts';
import { facetValues } from '../../src/filters/facet-values.ts';
import { filterWords, setFilters } from '../../src/filters/set-filters.ts';
import { NO_FILTERS } from '../../src/link/view-state.ts';
import { ContactSet } from '../../src/selection/contact-set.ts';
import { facetsOf, filterContacts } from '../../src/selection/facets.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH, FRENCH } from '../i18n-for-tests.ts';

const library = await libraryOf('seeds');
const filters = {
  ...NO_FILTERS,
  kind: ['call', 'meeting'],
  silence: ['account-ru'],
  both: true,
  q: 'appel',
} as const;

describe('the filters that are set', () => {
  it('are named in both languages', () => {
    expect(filterWords(filters, library, ENGLISH)).toBe(
      'Kind: Phone call, Meeting; What is missing here: No Russian account; Both on record; “appel”',
    );
    expect(filterWords(filters, library, FRENCH)).toMatch(
      /^Type\s:\sAppel, Rencontre\s; .*Aucune version russe\s; Deux parties citées\s; «\sappel\s»$/,
    );
  });

  it('can each be taken away alone', () => {
    const set = setFilters(filters, library, ENGLISH);
    expect(set.map(({ name }) => name)).toContain('Meeting');
    for (const { key, without } of set) {
      const changed = Object.keys(without).filter(
        (other) => without[other as typeof key] !== filters[other as typeof key],
      );
      expect(changed).toEqual([key]);
    }
    expect(set[0]?.without.kind).toEqual(['meeting']);
  });
});

describe('a set of contacts', () => {
  it('takes in one more, in its place by date, and stays the same where it has it or does not know it', () => {
    const { shown } = filterContacts(
      library.contactIndex,
      facetsOf(library),
      { ...NO_FILTERS, both: true },
      undefined,
    );
    const more = shown.with('2023-03-15-austin-shoigu-call');
    expect([...more].map(({ id }) => id)).toEqual([
      '2021-11-23-milley-gerasimov-call',
      '2023-03-15-austin-shoigu-call',
      '2024-06-25-austin-belousov-call',
    ]);
    expect(shown.with('2024-06-25-austin-belousov-call')).toBe(shown);
    expect(shown.with('nobody')).toBe(shown);
    expect(shown.with(undefined)).toBe(shown);
    expect(ContactSet.all(library.contactIndex).with('2016-04-20-nato-russia-council-brussels')).toHaveLength(
      14,
    );
  });
});

describe('the persons of the filter', () => {
  it('are by surname, under their side, Russia first', () => {
    const values = facetValues(library.contactIndex, facetsOf(library)).person;
    for (const i18n of [ENGLISH, FRENCH]) {
      const person = facetOptions('person', values, library, i18n);
      const groups = [...new Set(person.map(({ group }) => group))];
      expect(groups.slice(0, 2)).toEqual([i18n.messages.sides.ru, i18n.messages.sides.us]);
      for (const group of groups) {
        const surnames = person
          .filter((one) => one.group === group)
          .map(({ name }) => name.split(' ').at(-1) ?? '');
        expect(surnames).toEqual(surnames.toSorted(new Intl.Collator(i18n.language).compare));
      }
    }
  });
});
