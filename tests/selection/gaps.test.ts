/** Periods without contacts: counted in whole months, between the days that the dates cover. */

import { describe, expect, it } from 'vitest';
import type { Columns } from '../../src/corpus/contact-index.ts';
import { gapsOf } from '../../src/selection/gaps.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const { contactIndex } = await libraryOf('seeds');

/** Contacts by name, first and last day. */
function dated(...contacts: readonly [string, string | null, string | null][]) {
  const days = (column: 1 | 2) =>
    Float64Array.from(contacts, (contact) => {
      const day = contact[column];
      return day === null ? Number.NaN : Date.parse(day) / 86_400_000;
    });
  const columns = { first: days(1), last: days(2) } as unknown as Columns;
  return { ids: contacts.map(([id]) => id), columns };
}

describe('gaps between contacts', () => {
  it('are those of the five texts', () => {
    expect(gapsOf(contactIndex, 6).map(({ from, to, months }) => [from, to, months])).toEqual([
      ['2016-04-20', '2017-02-16', 9],
      ['2017-04-27', '2021-03-31', 47],
      ['2021-12-31', '2023-03-15', 14],
      ['2023-03-15', '2024-06-24', 15],
    ]);
  });

  it('are counted from the latest day reached so far', () => {
    const gaps = gapsOf(
      dated(
        ['a', '2000-01-01', '2003-12-31'],
        ['b', '2001-01-01', '2001-01-01'],
        ['c', '2005-01-01', '2005-01-01'],
      ),
      1,
    );
    expect(gaps).toEqual([{ after: 'a', before: 'c', from: '2003-12-31', to: '2005-01-01', months: 12 }]);
  });

  it('are not proved by dates with an open end', () => {
    expect(gapsOf(dated(['a', '2000-01-01', '2000-01-01'], ['b', '2001-01-01', null]), 1)).toEqual([]);
  });

  it('take the end of a short month for its whole', () => {
    expect(
      gapsOf(dated(['a', '2021-01-31', '2021-01-31'], ['b', '2021-02-28', '2021-02-28']), 1),
    ).toHaveLength(1);
    expect(
      gapsOf(dated(['a', '2021-01-31', '2021-01-31'], ['b', '2021-02-27', '2021-02-27']), 1),
    ).toHaveLength(0);
  });
});
