/** A refusal on a point of which the same side gives an account: both are kept, in the cell, the row, the totals and what is taken away. */

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { refusalsIn } from '../../src/comparison/points/state-words.ts';
import { handoutOf } from '../../src/exports/handout/handout.ts';
import { handoutMessages } from '../../src/exports/handout/handout-messages.ts';
import { LEVELS } from '../../src/exports/handout/levels.ts';
import { splitCell } from '../../src/exports/pictures/glyphs.ts';
import { onRecordPicture } from '../../src/exports/pictures/on-record-picture.ts';
import { qualifications } from '../../src/exports/statement-words.ts';
import { type Filters, NO_FILTERS } from '../../src/link/view-state.ts';
import { type CellState, joinStates } from '../../src/model/cell.ts';
import { unpackHalves } from '../../src/model/marker-halves.ts';
import { facetsOf, filterContacts } from '../../src/selection/facets.ts';
import { cellHalves, markerHalves } from '../../src/selection/halves.ts';
import { hasSplitCells, matrixOf } from '../../src/selection/matrix.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { sideRecord } from '../../src/selection/side-records.ts';
import { CALL, library, POINT, REFUSAL } from '../comparison/beside-account.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';
import { inputOf, written } from '../exports/data/input-for-tests.ts';
import { pictureContext } from '../exports/picture-context.ts';
import { ENGLISH, FRENCH } from '../i18n-for-tests.ts';

const contact = library.contact(CALL);
if (!contact) throw new Error('no contact');
const comparison = pairAccounts(library, contact);
const row = comparison.rows.find(({ point }) => point === POINT);
if (!row) throw new Error('no row');
const BOTH = 'account-declines';
const before = await libraryOf('tests/fixture/readouts');

describe('what several states come to', () => {
  it.each<[CellState[], CellState]>([
    [['account', 'declined'], BOTH],
    [['declined', 'account', 'open'], BOTH],
    [[BOTH, 'none'], BOTH],
    [[BOTH, 'declined'], BOTH],
    [['declined', 'open'], 'declined'],
    [['open', 'account'], 'account'],
    [['told', 'context'], 'context'],
    [[], 'none'],
  ])('%j: %s', (states, state) => {
    expect(joinStates(states)).toBe(state);
    expect(joinStates(states.toReversed())).toBe(state);
  });
});

describe('a refusal beside an account', () => {
  it('makes one cell, which holds both after the index too', () => {
    const { left, right } = cellHalves(contact, POINT);
    expect([left, right]).toEqual(['account', BOTH]);
    const indexed = library.contactIndex.at(library.contactIndex.rowOf(CALL) ?? -1);
    expect(cellHalves(indexed, POINT).right).toBe(BOTH);
  });

  it('leaves the half of the marker filled, in the marker and in the index', () => {
    expect(markerHalves(contact)).toEqual({ left: 'filled', right: 'filled' });
    const { columns } = library.contactIndex;
    expect(unpackHalves(columns.halves[library.contactIndex.rowOf(CALL) ?? -1] ?? 0)).toEqual(
      markerHalves(contact),
    );
  });

  it('counts as an account and as a refusal', () => {
    const { total, byPoint, rows } = matrixOf(setOf(library), []);
    const old = matrixOf(setOf(before), []);
    expect(total).toEqual(old.total);
    expect(byPoint[POINT]).toEqual(old.byPoint[POINT]);
    expect([hasSplitCells(rows), hasSplitCells(old.rows)]).toEqual([true, false]);
    const record = sideRecord(contact, 'us');
    expect(record.declines).toBe(1);
    expect(record.points).toBe(sideRecord(before.contact(CALL) ?? contact, 'us').points);
  });

  it('is found by who declines, and the contact is not by an account that is missing', () => {
    const found = (filters: Partial<Filters>) =>
      [
        ...filterContacts(library.contactIndex, facetsOf(library), { ...NO_FILTERS, ...filters }, undefined)
          .shown,
      ].map(({ id }) => id);
    expect(found({ silence: ['declines'] })).toContain(CALL);
    expect(found({ side: ['us'], point: [POINT], both: true })).toContain(CALL);
    expect(found({ silence: ['account'] })).not.toContain(CALL);
  });

  it('does not take the place of how the accounts compare, and is named beside it', () => {
    expect(row.state.kind).toBe('related');
    expect(row.forBoth).toBe(false);
    expect(refusalsIn(row, ENGLISH.messages)).toEqual([
      { half: 'right', words: 'United States: on record, declines to give some details' },
    ]);
  });

  it('is in the table of points, by code and in words, in both languages', () => {
    const of = (language: 'en' | 'fr') =>
      (
        parse(written('points', inputOf(library, language)), {
          bom: true,
          columns: true,
        }) as unknown as Record<string, string>[]
      ).find((one) => one.contact === CALL && one.point === POINT);
    expect(of('en')).toMatchObject({ cell_us: BOTH, cell_ru: 'account', point_state: 'related' });
    expect(of('en')?.point_state_words).toMatch(/; United States: on record, declines to give some details$/);
    expect(of('fr')?.point_state_words).toMatch(
      /\s; États-Unis\s: partie citée, ne souhaite pas donner tous les détails$/,
    );
    const statement = library.statement(REFUSAL);
    expect(statement && qualifications(statement, 'us', { i18n: ENGLISH })).toContain(
      ENGLISH.messages.panel.declinesOf(['us']),
    );
    expect(written('json', inputOf(library))).toContain(`"state":"${BOTH}"`);
  });

  it('is on the hand-out, at the words that decline and at no others', () => {
    const [level] = LEVELS;
    if (!level) throw new Error('no level');
    for (const i18n of [ENGLISH, FRENCH]) {
      const own = handoutMessages.of(i18n.language);
      const { points } = handoutOf({ library, contact, i18n, own, judged: true }, level);
      const quotes = points.flatMap(({ groups }) => groups.flatMap(({ cells }) => cells.right?.quotes ?? []));
      const tagged = quotes.filter(({ by }) => by.includes(i18n.messages.panel.declinesOf(['us'])));
      expect(tagged.map(({ id }) => id)).toEqual([REFUSAL]);
    }
  });

  it('is drawn in pictures as filled above and hatched below, and explained where it is drawn', () => {
    const context = pictureContext(library);
    const marks = splitCell(row.cells, context.colours);
    const fills = marks.flatMap((mark) =>
      mark.kind === 'path' && mark.x > 0 && mark.fill ? [mark.fill] : [],
    );
    expect(fills).toEqual([expect.objectContaining({ hatch: 'right' }), context.colours['us-fill']]);
    const words = (from: typeof before) =>
      onRecordPicture({ shown: setOf(from), filters: NO_FILTERS }, { width: 1200 }, pictureContext(from))
        .marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
        .join(' ');
    expect(words(library)).toContain(context.own.splitCells);
    expect(words(before)).not.toContain(context.own.splitCells);
  });
});
