/** The comparison of the real contacts: what is in which row and column, and every kind of absence by its name. */

import { describe, expect, it } from 'vitest';
import { countOnRecord } from '../../src/selection/count-on-record.ts';
import { markerHalves } from '../../src/selection/halves.ts';
import { nearestContacts } from '../../src/selection/nearest-contacts.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { summarize } from '../../src/selection/summarize.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';

const library = await libraryOf('seeds');

function comparison(id: string) {
  const contact = library.contact(id);
  if (!contact) throw new Error(`no contact ${id}`);
  return pairAccounts(library, contact);
}

function row(id: string, point: string) {
  const found = comparison(id).rows.find((other) => other.point === point);
  if (!found) throw new Error(`no row ${point} in ${id}`);
  return found;
}

const ids = (statements: readonly { readonly id: string }[]) => statements.map((statement) => statement.id);

describe('pairAccounts', () => {
  it('pairs both sides’ words on who sought the Belousov–Austin call, as agreeing', () => {
    const { statements, state } = row('2024-06-25-austin-belousov-call', 'initiative');
    expect(ids(statements.left)).toEqual(['vn-american-initiative']);
    expect(ids(statements.right)).toEqual(['vn-austin-initiated']);
    expect(state).toMatchObject({ kind: 'related', relation: { relation: 'agree' } });
  });

  it('pairs the subjects of that call as different emphasis', () => {
    const { state } = row('2024-06-25-austin-belousov-call', 'subject');
    expect(state).toMatchObject({ kind: 'related', relation: { relation: 'emphasis' } });
  });

  it('tells a point left open from a point of one side', () => {
    expect(row('2024-06-25-austin-belousov-call', 'withheld').state).toEqual({
      kind: 'open',
      halves: ['left'],
    });
    expect(row('2024-06-25-austin-belousov-call', 'warnings').state).toEqual({
      kind: 'only',
      half: 'left',
      relaying: [],
    });
  });

  it('puts a refusal said for both first, and leaves the other half empty', () => {
    const { rows, columns } = comparison('2021-03-31-milley-gerasimov-call');
    expect(rows[0]).toMatchObject({ number: 1, point: 'withheld', forBoth: true });
    expect(rows[0]?.cells).toMatchObject({ left: 'none', right: 'declined' });
    expect(columns.left.missing).toBe(true);
    expect(columns.left.outside).toHaveLength(1);
  });

  it('sets NATO against Russia', () => {
    const { columns } = comparison('2017-03-03-pavel-gerasimov-call');
    expect(columns.right).toMatchObject({ sides: ['nato'], missing: true });
  });

  it('keeps words around a contact out of its rows', () => {
    const { rows, columns } = comparison('2021-12-02-blinken-lavrov-stockholm');
    const blinken = 'ea-blinken-consequences';
    expect(columns.right.context.map(({ statement }) => statement.id)).toContain(blinken);
    expect(rows.flatMap(({ statements }) => ids(statements.right))).not.toContain(blinken);
  });

  it('puts words in a cell oldest first', () => {
    expect(ids(row('2021-12-biden-putin-planned-contact', 'itself').statements.left)).toEqual([
      'lp-lavrov-contact-on-the-table',
      'ea-ryabkov-coming-days',
      'ea-video-conference',
      'ea-date-not-agreed',
      'ea-dates-not-synchronised',
    ]);
  });

  it('leaves a mention in passing to the text', () => {
    const { told, statements, state } = row('2023-03-15-austin-shoigu-call', 'itself');
    expect(ids(told)).toEqual(['vn-last-march-mention']);
    expect(statements.right).toEqual([]);
    expect(state).toEqual({ kind: 'told' });
  });

  it.each(library.corpus.contacts.map((contact) => [contact.id]))(
    'numbers the rows of %s and loses none of its statements',
    (id) => {
      const { rows, columns, remarks } = comparison(id);
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
      const shown = new Set([
        ...rows.flatMap(({ statements, told }) => ids([...statements.left, ...statements.right, ...told])),
        ...[columns.left, columns.right].flatMap(({ context }) =>
          ids(context.map(({ statement }) => statement)),
        ),
        ...ids(remarks),
      ]);
      expect([...shown].toSorted()).toEqual(
        [...new Set(library.statementsOn(id).map(({ statement }) => statement.id))].toSorted(),
      );
      for (const { point } of rows) expect(library.point(point)).toBeDefined();
    },
  );
});

describe('the counts of the headline', () => {
  it('follow from the data', () => {
    expect(countOnRecord(setOf(library))).toEqual({
      contacts: 14,
      paired: 14,
      both: 2,
      one: 7,
      none: 5,
      bySide: {
        ru: { onRecord: 7, party: 14 },
        us: { onRecord: 4, party: 11 },
        nato: { onRecord: 0, party: 3 },
      },
    });
  });

  it('are zero for no contact', () => {
    expect(countOnRecord(setOf(library, []))).toMatchObject({ contacts: 0, both: 0, one: 0, none: 0 });
  });
});

describe('markerHalves', () => {
  it.each([
    ['2024-06-25-austin-belousov-call', 'filled', 'filled'],
    ['2021-03-31-milley-gerasimov-call', 'empty', 'hatched'],
    ['2021-12-02-blinken-lavrov-stockholm', 'filled', 'context'],
    ['2024-06-24-us-ambassador-summoned-moscow', 'context', 'context'],
    ['2023-03-15-austin-shoigu-call', 'empty', 'empty'],
    ['2017-03-03-pavel-gerasimov-call', 'filled', 'empty'],
  ])('of %s are %s and %s', (id, left, right) => {
    expect(markerHalves(comparison(id).contact)).toEqual({ left, right });
  });
});

describe('summarize', () => {
  it('counts points by state', () => {
    expect(summarize(comparison('2024-06-25-austin-belousov-call'))).toEqual([
      { key: 'agree', count: 1 },
      { key: 'emphasis', count: 1 },
      { key: 'only', count: 1, sides: ['ru'] },
      { key: 'open', count: 1 },
    ]);
    expect(summarize(comparison('2017-02-16-dunford-gerasimov-baku'))).toEqual([]);
  });
});

describe('nearestContacts', () => {
  it('finds what a mistyped id meant', () => {
    const [first] = nearestContacts('2024-06-25-austin-belousov', library.contactIndex);
    expect(first?.id).toBe('2024-06-25-austin-belousov-call');
  });

  it('offers nothing for nonsense', () => {
    expect(nearestContacts('§§§', library.contactIndex)).toEqual([]);
    expect(nearestContacts('', library.contactIndex)).toEqual([]);
  });
});
