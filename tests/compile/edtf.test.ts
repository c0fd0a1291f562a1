/** Dates in EDTF, levels 0 and 1, are read into the days that they cover, and all others are refused. */

import { describe, expect, it } from 'vitest';
import { type EdtfFault, type EdtfReading, readEdtf } from '../../src/compile/passes/edtf.ts';
import type { DatePart } from '../../src/model/dating.ts';

type Row = [edtf: string, first: string | null, last: string | null, precision: DatePart, qualified?: string];

/** Qualified by any of `~` approximate, `?` uncertain, `%` both. */
function reading([, first, last, precision, qualified = '']: Row): EdtfReading {
  return { first, last, precision, approximate: /[~%]/.test(qualified), uncertain: /[?%]/.test(qualified) };
}

const LEVEL_0: Row[] = [
  ['2021-11-23', '2021-11-23', '2021-11-23', 'day'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
  ['2021-11', '2021-11-01', '2021-11-30', 'month'],
  ['2021-02', '2021-02-01', '2021-02-28', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2021', '2021-01-01', '2021-12-31', 'year'],
  ['1900-01-01', '1900-01-01', '1900-01-01', 'day'],
  ['2100-12-31', '2100-12-31', '2100-12-31', 'day'],
  ['2021/2022', '2021-01-01', '2022-12-31', 'year'],
  ['2021-11/2021-12', '2021-11-01', '2021-12-31', 'month'],
  ['2017-04-26/2017-04-27', '2017-04-26', '2017-04-27', 'day'],
  ['2021-11-23/2021-12', '2021-11-23', '2021-12-31', 'day'],
  ['2021/2021-12-05', '2021-01-01', '2021-12-05', 'day'],
  ['2021-11-23/2021-11-23', '2021-11-23', '2021-11-23', 'day'],
];

const LEVEL_1: Row[] = [
  ['2021~', '2021-01-01', '2021-12-31', 'year', '~'],
  ['2021-12~', '2021-12-01', '2021-12-31', 'month', '~'],
  ['2021-11-23~', '2021-11-23', '2021-11-23', 'day', '~'],
  ['2021?', '2021-01-01', '2021-12-31', 'year', '?'],
  ['2021-12?', '2021-12-01', '2021-12-31', 'month', '?'],
  ['2021-11-23?', '2021-11-23', '2021-11-23', 'day', '?'],
  ['2021%', '2021-01-01', '2021-12-31', 'year', '%'],
  ['2021-12%', '2021-12-01', '2021-12-31', 'month', '%'],
  ['2021-11-23%', '2021-11-23', '2021-11-23', 'day', '%'],
  ['2021-12-XX', '2021-12-01', '2021-12-31', 'month'],
  ['2021-02-XX', '2021-02-01', '2021-02-28', 'month'],
  ['2021-XX', '2021-01-01', '2021-12-31', 'year'],
  ['2021-XX-XX', '2021-01-01', '2021-12-31', 'year'],
  ['202X', '2020-01-01', '2029-12-31', 'year'],
  ['20XX', '2000-01-01', '2099-12-31', 'year'],
  ['2021-21', '2021-03-01', '2021-05-31', 'month'],
  ['2021-22', '2021-06-01', '2021-08-31', 'month'],
  ['2021-23', '2021-09-01', '2021-11-30', 'month'],
  ['2021-24', '2021-12-01', '2022-02-28', 'month'],
  ['2023-24', '2023-12-01', '2024-02-29', 'month'],
  ['2021-11~/2021-12?', '2021-11-01', '2021-12-31', 'month', '%'],
  ['2021-11-23~/2021-11-25', '2021-11-23', '2021-11-25', 'day', '~'],
  ['2021-12/..', '2021-12-01', null, 'month'],
  ['2021-12-24/..', '2021-12-24', null, 'day'],
  ['../2022-05', null, '2022-05-31', 'month'],
  ['../2022', null, '2022-12-31', 'year'],
  ['2021-12/', '2021-12-01', null, 'month'],
  ['/2022-05', null, '2022-05-31', 'month'],
];

/** Values that are refused for the same reason, between bars. */
const REFUSED: [fault: EdtfFault, why: string, values: string][] = [
  [
    'syntax',
    'no date',
    '| |2021 | 2021|soon|novembre 2021|23.11.2021|2021/11/23|11/23/2021|20211123|2021-1-3|21-11-23',
  ],
  ['syntax', 'no such month or day', '2021-13|2021-00|2021-25|2021-11-00|2021-11-31|2021-02-30'],
  // The library would turn it into 1 March.
  ['syntax', '29 February of a common year', '2021-02-29|1900-02-29|2021-02-29/2021-03-04|2021-02-29?'],
  ['syntax', 'a century of an older draft, and what looks like one', '19|20|202'],
  [
    'hour',
    'an hour, which is of one capital',
    '2021-11-23T10:15:30|2021-11-23T10:15|2021-11-23T23:59:59Z|2021-11-23T00:30:00+14:00|2021-11-23T25:00:00|2021-12-03T10:00:00/..|2021-11T10:00|T10:00',
  ],
  ['syntax', 'the place of an hour', '2021-11-23T'],
  ['syntax', 'an interval without any end', '/|..|../..|/..|../'],
  ['syntax', 'no interval', '2021//2022|2021/2022/2023|2021-12/open|unknown/2021'],
  [
    'syntax',
    'of level 2',
    '2021-1X|2021-XX-23|2021-12-1X|2XXX|~2021|2021~-11|2021-?11|{2021,2022}|[2021..2022]|Y2E3',
  ],
  [
    'syntax',
    'a season or unspecified digits, qualified or in an interval',
    '2021-21~|2021-21/2021-23|2021-24/..|../2021-21|2021-12-XX/..|202X/2021|2021-12-XX~|202X?',
  ],
  [
    'out-of-range',
    'before 1900',
    '1899|1899-12-31|1021-05-04|0021-11-23|0000|-0050|189X|XXXX|0050-21|1899-24|../1899|1850/..|1899-12/1900-01',
  ],
  ['out-of-range', 'after 2100', '2101|2101-01-01|Y17000|2101/..|../2150|2100-12/2101-01'],
  ['reversed', 'an end before its beginning', '2022/2021|2021-12/2021-11|2021-11-24/2021-11-23'],
];

describe('readEdtf', () => {
  describe.each([
    ['level 0', LEVEL_0],
    ['level 1', LEVEL_1],
  ])('%s', (_, rows) => {
    it.each(rows)('reads %s', (...row: Row) => {
      expect(readEdtf(row[0])).toEqual({ value: reading(row) });
    });
  });

  describe.each(REFUSED)('refuses as %s %s', (fault, _, values) => {
    it.each(values.split('|'))('%j', (value) => {
      expect(readEdtf(value)).toEqual({ error: fault });
    });
  });
});
