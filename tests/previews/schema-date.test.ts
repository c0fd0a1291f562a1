/** Dates for other sites are never more precise than ours. */

import { describe, expect, it } from 'vitest';
import { schemaDates } from '../../src/previews/schema-date.ts';
import { FIXTURE, REAL } from './preview-context.ts';

describe('a date in the data of a page', () => {
  it.each([
    ['2024-06-25', { from: '2024-06-25' }],
    ['2021-04', { from: '2021-04' }],
    ['2020', { from: '2020' }],
    ['2021-06-15T09:30:00+03:00', { from: '2021-06-15T09:30:00+03:00' }],
    ['2021-06-15T09:30:00Z', { from: '2021-06-15T09:30:00Z' }],
    ['2021-12-XX', { from: '2021-12' }],
    ['2022-XX', { from: '2022' }],
    ['2022-XX-XX', { from: '2022' }],
    ['2017-04-26/2017-04-27', { from: '2017-04-26', to: '2017-04-27' }],
    ['2022-11-30/2022-12', { from: '2022-11-30', to: '2022-12' }],
  ])('%s keeps what is known', (edtf, dates) => {
    expect(schemaDates({ edtf })).toEqual(dates);
  });

  it.each([
    '2021-03-31~',
    '2021-12~',
    '2021-08-20?',
    '2021-09%',
    '2021-22',
    '202X',
    '20XX',
    '2022-01/..',
    '../2022-05',
    '2022-03/',
    '/2022-06',
    '2021-03~/2021-04',
    '2021-03/2021-04?',
  ])('%s is left out', (edtf) => {
    expect(schemaDates({ edtf })).toEqual({});
  });

  it('lies within the days that the corpus gives', () => {
    for (const { dating } of [...REAL.corpus.contacts, ...FIXTURE.corpus.contacts]) {
      const { from, to } = schemaDates(dating);
      if (from !== undefined) expect(dating.first?.startsWith(from.slice(0, 10)), dating.edtf).toBe(true);
      if (to !== undefined) expect(dating.last?.startsWith(to.slice(0, 10)), dating.edtf).toBe(true);
      if (from !== undefined) expect(dating.approximate || dating.uncertain, dating.edtf).toBe(false);
    }
  });
});
