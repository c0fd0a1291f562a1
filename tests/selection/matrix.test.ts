/** The matrix, counted again from the statements alone: cells, filled halves, gap rows, the statements behind a cell. */

import { describe, expect, it } from 'vitest';
import { CELL_STATES, type CellState } from '../../src/model/cell.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { PointId } from '../../src/model/points.ts';
import { SIDES, type Side } from '../../src/model/voices.ts';
import { cellWords, type SideWords } from '../../src/selection/cell-words.ts';
import { gapsOf } from '../../src/selection/gaps.ts';
import { type ContactRow, matrixOf } from '../../src/selection/matrix.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';

const libraries = [
  ['the five texts', await libraryOf('seeds')],
  ['the fixture', await libraryOf('tests/fixture/seeds')],
] as const;

const wordsOfSide = ({ statements, elsewhere, context }: SideWords) => [
  ...statements,
  ...elsewhere.map(({ statement }) => statement),
  ...context,
];
const contactRows = (rows: ReturnType<typeof matrixOf>['rows']) =>
  rows.filter((row): row is ContactRow => row.kind === 'contact');

/** What the statements say a side has on a point, the strongest first; the rules of §2 written out again. */
function stateOf(
  { statements }: Corpus,
  contact: Pick<Contact, 'id'>,
  point: PointId,
  side: Side,
): CellState {
  const states = statements.flatMap((statement) =>
    statement.bearings
      .filter((bearing) => bearing.contact === contact.id && bearing.points.includes(point))
      .filter(() => statement.sides.includes(side))
      .map((bearing): CellState => {
        if (bearing.as === 'around') return 'context';
        if (statement.mode === 'mention') return 'told';
        if (bearing.points[0] !== point) return 'elsewhere';
        if (statement.declines) return 'declined';
        return statement.leavesOpen ? 'open' : 'account';
      }),
  );
  if (states.includes('account') && states.includes('declined')) return 'account-declines';
  return CELL_STATES.find((state) => states.includes(state)) ?? 'none';
}

const isAccount = (state: CellState) => state === 'account' || state === 'account-declines';

describe.each(libraries)('the matrix of %s', (_, library) => {
  const { corpus } = library;
  const points = corpus.points.map(({ id }) => id);
  const matrix = matrixOf(setOf(library), gapsOf(library.contactIndex, 12));
  const rows = contactRows(matrix.rows);

  it('has a row for every contact, by date, and a cell for every point', () => {
    expect(rows.map(({ contact }) => contact.id)).toEqual(corpus.contacts.map(({ id }) => id));
    for (const { cells } of rows) expect(cells.map(({ point }) => point)).toEqual(points);
  });

  it('says of each party what its statements say', () => {
    for (const { contact, cells } of rows)
      for (const { point, sides } of cells)
        expect(sides, `${contact.id} ${point}`).toEqual(
          contact.parties.map((side) => ({ side, state: stateOf(corpus, contact, point, side) })),
        );
  });

  it('counts filled halves by contact and side, and none for a side that is no party', () => {
    for (const { contact, filled } of rows)
      for (const side of SIDES) {
        const own = points.filter((point) => isAccount(stateOf(corpus, contact, point, side)));
        expect(filled[side], `${contact.id} ${side}`).toBe(
          contact.parties.includes(side) ? own.length : undefined,
        );
      }
  });

  it('counts filled halves by point and side, never across sides', () => {
    for (const side of SIDES) {
      const count = (point: PointId) =>
        corpus.contacts.filter((contact) => isAccount(stateOf(corpus, contact, point, side))).length;
      for (const point of points)
        expect(matrix.byPoint[point]?.[side], `${point} ${side}`).toBe(count(point));
      expect(matrix.total[side]).toBe(points.reduce((sum, point) => sum + count(point), 0));
    }
  });

  it('has words behind every cell that holds something, and none behind the others', () => {
    for (const { contact, cells } of rows)
      for (const { point, empty } of cells) {
        const { sides, told } = cellWords(library, library.contact(contact.id) as Contact, point);
        const statements = [...sides.flatMap(wordsOfSide), ...told];
        expect(statements.length > 0, `${contact.id} ${point}`).toBe(!empty);
      }
  });

  it('keeps the words of each side apart, and mentions out of them', () => {
    for (const { contact, cells } of rows)
      for (const { point } of cells)
        for (const { side, statements, elsewhere, context } of cellWords(
          library,
          library.contact(contact.id) as Contact,
          point,
        ).sides) {
          const having = (as: 'account' | 'around', at: (rank: number) => boolean = (rank) => rank === 0) =>
            corpus.statements
              .filter((own) => own.sides.includes(side) && (as === 'around' || own.mode !== 'mention'))
              .filter(({ bearings }) =>
                bearings.some((b) => b.contact === contact.id && at(b.points.indexOf(point)) && b.as === as),
              )
              .map(({ id }) => id);
          const where = `${contact.id} ${point} ${side}`;
          expect(new Set(statements.map(({ id }) => id)), where).toEqual(new Set(having('account')));
          expect(new Set(elsewhere.map(({ statement }) => statement.id)), where).toEqual(
            new Set(having('account', (rank) => rank > 0)),
          );
          expect(new Set(context.map(({ id }) => id)), where).toEqual(
            new Set(having('around', (rank) => rank >= 0)),
          );
        }
  });
});

describe('the totals of the five texts', () => {
  const library = libraries[0][1];
  const { corpus } = library;

  it('are those that the view shows', () => {
    expect(matrixOf(setOf(library), []).total).toEqual({ ru: 22, us: 9, nato: 0 });
  });

  it('know a side that no contact in view has as a party', () => {
    const shown = corpus.contacts.filter(({ parties }) => !parties.includes('nato')).map(({ id }) => id);
    const { total, byPoint } = matrixOf(setOf(library, shown), []);
    expect(total.nato).toBeUndefined();
    expect(byPoint.itself?.nato).toBeUndefined();
    expect(total.us).toBe(9);
  });
});

describe('gap rows', () => {
  const library = libraries[0][1];
  const gaps = gapsOf(library.contactIndex, 12);
  const drawn = (shown: readonly string[]) =>
    matrixOf(setOf(library, shown), gaps).rows.map((row) =>
      row.kind === 'gap' ? row.gap.months : row.contact.id.slice(0, 7),
    );
  const from = (...starts: string[]) =>
    library.contactIndex.ids.filter((id) => starts.some((start) => id.startsWith(start)));

  it('stand between the contacts that they part', () => {
    expect(drawn(from('2017-04', '2021-03', '2021-12-b', '2023', '2024'))).toEqual([
      '2017-04',
      47,
      '2021-03',
      '2021-03',
      '2021-12',
      14,
      '2023-03',
      15,
      '2024-06',
      '2024-06',
    ]);
  });

  it('stay what they are when filters leave out the contacts beside them', () => {
    expect(drawn(from('2016', '2021-09'))).toEqual(['2016-04', 47, '2021-09']);
    expect(drawn(from('2021-09', '2024-06-25'))).toEqual(['2021-09', 14, 15, '2024-06']);
  });

  it('are none where filters alone part two contacts, and none before the first or after the last', () => {
    expect(drawn(from('2021-03-31-m', '2021-12-02'))).toEqual(['2021-03', '2021-12']);
    expect(drawn(from('2023'))).toEqual(['2023-03']);
    expect(drawn([])).toEqual([]);
  });

  it('are drawn among as many rows as are asked for, and the totals are those of all', () => {
    const whole = matrixOf(setOf(library), gaps);
    const { rows, total } = matrixOf(setOf(library), gaps, 0, 3);
    expect(rows).toHaveLength(3);
    expect(total).toEqual(whole.total);
    // In pages they are the same rows, and a page begins with the gap before its first contact.
    const pages = Array.from({ length: 7 }, (_, page) =>
      matrixOf(setOf(library), gaps, page * 2, page * 2 + 2),
    );
    expect(pages.flatMap((page) => page.rows)).toEqual(whole.rows);
  });
});
