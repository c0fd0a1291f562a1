/** The tables as comma-separated values, read by csv-parse: every word comes back, and no spreadsheet calculates any. */

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POINT_COLUMNS } from '../../../src/exports/data/columns/point-columns.ts';
import { STATEMENT_COLUMNS } from '../../../src/exports/data/columns/statement-columns.ts';
import { BYTE_ORDER_MARK, csvLine, defused, undefused } from '../../../src/exports/data/csv.ts';
import { dataMessages } from '../../../src/exports/data/data-messages.ts';
import type { ViewDocument } from '../../../src/exports/data/forms/json.ts';
import { quoted } from '../../../src/exports/statement-words.ts';
import { passagesOf } from '../../../src/model/statement.ts';
import { isSide } from '../../../src/model/voices.ts';
import { libraryOf } from '../../corpus-for-tests.ts';
import { FOLDER, inputOf, VIEW, written } from './input-for-tests.ts';

const REAL = await libraryOf('seeds');
const FIXTURE = await libraryOf('tests/fixture/seeds');
const OFFICIAL = await libraryOf('tests/fixture/readouts');

type Row = Readonly<Record<string, string>>;

/** As a program reads it that has never heard of ours. */
function rowsOf(csv: string): readonly Row[] {
  return parse(csv, { bom: true, columns: true }) as unknown as readonly Row[];
}

it('explains every column, and no other', () => {
  const columns = [...STATEMENT_COLUMNS, ...POINT_COLUMNS].map(({ name }) => name);
  expect(Object.keys(dataMessages.of('en').columns.of).toSorted()).toEqual([...new Set(columns)].toSorted());
});

describe('a cell', () => {
  it.each(['=1+1', '+33', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1", "''@x"])(
    'that a spreadsheet would calculate gets an apostrophe: %j',
    (words) => {
      expect(defused(words)).toBe(`'${words}`);
      expect(undefused(defused(words))).toBe(words);
    },
  );

  it.each(['', 'Kyiv', "'tis", '« = »', '2021-11-23', '– said'])(
    'of other words is left as it is: %j',
    (words) => {
      expect(defused(words)).toBe(words);
      expect(undefused(words)).toBe(words);
    },
  );

  it('comes back letter for letter, whatever is in it', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          '"',
          ',',
          ';',
          '\r',
          '\n',
          '\t',
          '=',
          "'",
          '@',
          '-',
          ' ',
          '\u202e',
          '\u2028',
          '<b>',
          'é',
          '\u{1f600}',
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 5 }), (cells) => {
        const [row = []] = parse(csvLine(cells)) as string[][];
        expect(row.map(undefused)).toEqual(cells.map((cell) => cell.replace(/\p{Surrogate}/gu, '\ufffd')));
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe.each([
  ['the real texts', REAL],
  ['the fixture', FIXTURE],
  ['official texts', OFFICIAL],
] as const)('the table of statements of %s', (_, library) => {
  const rows = rowsOf(written('statements', inputOf(library)));

  it('begins with the mark of UTF-8, and ends lines as RFC 4180 does', () => {
    const csv = written('statements', inputOf(library));
    expect(csv.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(Object.keys(rows[0] ?? {})).toEqual(STATEMENT_COLUMNS.map(({ name }) => name));
  });

  it('has every statement about every contact, and no other', () => {
    const borne = library.corpus.statements.flatMap(({ id, bearings }) =>
      bearings.map(({ contact }) => `${id} ${contact}`),
    );
    expect([...new Set(rows.map(({ statement, contact }) => `${statement} ${contact}`))].toSorted()).toEqual(
      [...new Set(borne)].toSorted(),
    );
  });

  it('credits no side with words that the corpus does not credit it with', () => {
    for (const { statement: id, contact: about = '', side, place, credited_to, relation } of rows) {
      const statement = library.corpus.statements.find((one) => one.id === id);
      const bearing = statement?.bearings.find(({ contact }) => contact === about);
      const sides = bearing?.sides ?? statement?.sides ?? [];
      expect(credited_to?.split('; ')).toEqual(sides);
      if (side) expect(sides).toContain(side);
      if (place === 'account') {
        expect(bearing?.as).toBe('account');
        expect(statement?.mode).not.toBe('mention');
        expect(isSide(side ?? '')).toBe(true);
      } else expect(relation).toBe('');
      // A person speaks for the side that he is of.
      const speaker = library.corpus.people.find((one) => one.id === statement?.speaker);
      const row = rows.find((one) => one.statement === id && one.contact === about && one.side === side);
      if (speaker && side && speaker.side !== side && sides.length > 1)
        expect(row?.said_by).not.toBe(speaker.byline.en);
    }
  });

  it('has the exact words, and where they are', () => {
    for (const { statement: id, words, passages, text } of rows) {
      const statement = library.corpus.statements.find((one) => one.id === id);
      const content = library.corpus.texts.find((one) => one.id === text)?.content ?? '';
      if (!statement) throw new Error(`no statement ${id}`);
      const slices = (passages ?? '').split('; ').map((range) => {
        const [start = 0, end = 0] = range.split('-').map(Number);
        return content.slice(start, end);
      });
      expect(slices).toEqual(passagesOf(statement).map((passage) => passage.words));
      const plain = undefused(words ?? '').replaceAll('[…]', '');
      for (const slice of slices) expect(plain).toContain(slice.replace(/[ \t\r\n]+/g, ' '));
    }
  });

  it('says in each row where it is from, and which account is missing', () => {
    for (const row of rows) {
      expect(row).toMatchObject({ version: library.hash, taken_from: VIEW });
      expect(row.corpus).not.toBe('');
      expect(row.licence).not.toBe('');
      expect(row.link).toBe(`${FOLDER}/contacts/${row.contact}#${row.statement}`);
      const contact = library.corpus.contacts.find(({ id }) => id === row.contact);
      const isMissing = (half: readonly string[]) =>
        contact?.parties.some((side) => half.includes(side)) &&
        !contact.onRecord.some((side) => half.includes(side));
      expect(row.missing_account !== '').toBe(isMissing(['ru']) || isMissing(['us', 'nato']));
    }
  });
});

describe('the table of contacts by point', () => {
  it.each([
    ['real', REAL],
    ['fixture', FIXTURE],
  ] as const)('has both accounts of each point, or why one is not there: %s', (_, library) => {
    const rows = rowsOf(written('points', inputOf(library)));
    expect(Object.keys(rows[0] ?? {})).toEqual(POINT_COLUMNS.map(({ name }) => name));
    for (const { id } of library.corpus.contacts)
      expect(rows.some(({ contact }) => contact === id)).toBe(true);
    for (const row of rows) {
      const contact = library.corpus.contacts.find(({ id }) => id === row.contact);
      if (contact?.parties.includes('ru')) expect(row.account_ru).not.toBe('');
      if (contact?.parties.some((side) => side !== 'ru')) expect(row.account_us_nato).not.toBe('');
      const relations = contact?.relations.filter(({ point }) => point === row.point) ?? [];
      expect(row.relation === '' ? [] : row.relation?.split(' | ').toSorted()).toEqual(
        relations.map(({ relation }) => relation).toSorted(),
      );
    }
  });

  it('says of a missing side in words that it is missing', () => {
    const rows = rowsOf(written('points', inputOf(REAL)));
    expect(rows.map(({ account_us_nato }) => account_us_nato)).toContain(
      'No American account in these texts',
    );
    const french = rowsOf(written('points', inputOf(REAL, 'fr')));
    expect(french.map(({ account_us_nato }) => account_us_nato)).toContain(
      'Aucune version américaine dans ces textes',
    );
  });
});

it('marks drafts that nobody has confirmed', () => {
  const [first = ''] = REAL.corpus.statements.map(({ id }) => id);
  const input = { ...inputOf(REAL), unconfirmed: new Set([first]) };
  const rows = rowsOf(written('statements', input));
  expect([
    ...new Set(rows.filter(({ unconfirmed }) => unconfirmed === 'true').map((row) => row.statement)),
  ]).toEqual([first]);
});

it('has thousands of statements of one contact, whatever is in their words', () => {
  const id = '2024-06-25-austin-belousov-call';
  const hostile = [
    '"',
    '",\r\n"',
    "=cmd|' /C calc'!A0",
    '\t=1',
    '\u202e=1+1',
    '</script><b>',
    '\ud800',
    ';',
    '""',
  ];
  const one = REAL.statementsOn(id).find(
    ({ statement, bearing }) => bearing.as === 'account' && statement.speaker,
  );
  if (!one) throw new Error('no statement');
  const many = Array.from({ length: process.env.FULL ? 10_000 : 1000 }, (_, index) => {
    const words = `${hostile[index % hostile.length]}${index}`;
    const passages = passagesOf(one.statement).slice(0, 1);
    const statement = {
      ...one.statement,
      id: `s${index}`,
      passages: passages.map(({ cutBefore: _before, cutAfter: _after, ...rest }) => ({ ...rest, words })),
    };
    return { statement, bearing: one.bearing };
  });
  const byId = new Map(many.map(({ statement }) => [statement.id, statement]));
  const library = {
    ...REAL,
    statementsOn: (contact: string) => (contact === id ? many : []),
    statement: (of: string) => byId.get(of),
  };
  const input = inputOf(library, 'en', [id]);
  const rows = rowsOf(written('statements', input));
  expect(rows.map(({ statement }) => statement)).toEqual(many.map(({ statement }) => statement.id));
  expect(rows.map(({ words = '' }) => undefused(words))).toEqual(
    many.map(({ statement }) => quoted(statement).replace(/\p{Surrogate}/gu, '\ufffd')),
  );
  const { statements } = JSON.parse(written('json', input)) as ViewDocument;
  expect(statements.map(({ passages }) => passages.map(({ words }) => words))).toEqual(
    many.map(({ statement }) =>
      statement.passages.map(({ words }) => words.replace(/\p{Surrogate}/gu, '\ufffd')),
    ),
  );
  const accounts = rowsOf(written('points', input)).map((row) => `${row.account_ru}${row.account_us_nato}`);
  for (const { statement } of many.slice(-9))
    expect(accounts.join('\n')).toContain(quoted(statement).replace(/\p{Surrogate}/gu, '\ufffd'));
});
