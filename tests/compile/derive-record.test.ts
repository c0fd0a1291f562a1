/** What follows from statements: the state of each cell, and which sides are on record. */

import { describe, expect, it } from 'vitest';
import {
  type BearingStatement,
  deriveCells as deriveCellsOf,
  deriveOnRecord,
  sidesOn,
} from '../../src/compile/passes/derive-record.ts';
import { CELL_STATES, type CellState } from '../../src/model/cell.ts';
import { BASE_POINTS, type PointId } from '../../src/model/points.ts';
import type { Statement } from '../../src/model/statement.ts';
import { BASE_VOICES, type Voice } from '../../src/model/voices.ts';

interface Told {
  readonly sides?: readonly Voice[];
  readonly points?: readonly PointId[];
  readonly as?: 'account' | 'around';
}

function bearingStatements({
  sides = ['ru'],
  points = ['subject'],
  as = 'account',
  ...rest
}: Told & Partial<Statement>): BearingStatement {
  const statement: Statement = {
    id: 'one',
    text: 'a',
    passages: [],
    sides,
    onBehalfOf: [],
    office: [],
    voice: [],
    channel: 'unstated',
    mode: 'direct',
    bearings: [],
    declines: false,
    leavesOpen: false,
    remarkOn: [],
    denies: [],
    revises: [],
    sameAs: [],
    again: [],
    ...rest,
  };
  return { statement, bearing: { contact: 'c', points, as } };
}

const deriveCells = (told: readonly BearingStatement[]) =>
  deriveCellsOf(told, { points: BASE_POINTS, voices: BASE_VOICES });

const DECLINED = { declines: true };
const ACCOUNT = {};
const OPEN = { leavesOpen: true };
const CONTEXT = { as: 'around' } as const;
const TOLD = { mode: 'mention' } as const;
const ELSEWHERE: Told = { points: ['ukraine', 'subject'] };

describe('deriveCells', () => {
  it.each<[string, Parameters<typeof bearingStatements>[0], CellState]>([
    ['that the side declines', DECLINED, 'declined'],
    ['an account', ACCOUNT, 'account'],
    ['a paraphrase', { mode: 'paraphrase' }, 'account'],
    ['a mixed quotation', { mode: 'mixed' }, 'account'],
    ['that the side leaves something open', OPEN, 'open'],
    ['words around the contact', CONTEXT, 'context'],
    ['a refusal around the contact', { ...CONTEXT, ...DECLINED }, 'context'],
    ['a mention around the contact', { ...CONTEXT, ...TOLD }, 'context'],
    ['a mention', TOLD, 'told'],
    ['a mention that something is declined', { ...TOLD, ...DECLINED }, 'told'],
    ['both declining and leaving open', { ...DECLINED, ...OPEN }, 'declined'],
  ])('of %s: %s', (_, told, state) => {
    expect(deriveCells([bearingStatements(told)])).toEqual([{ point: 'subject', side: 'ru', state }]);
  });

  it('of further points that an account mentions: elsewhere, and no account', () => {
    const cells = deriveCells([bearingStatements(ELSEWHERE)]);
    expect(cells).toEqual([
      { point: 'subject', side: 'ru', state: 'elsewhere' },
      { point: 'ukraine', side: 'ru', state: 'account' },
    ]);
    expect(sidesOn(cells, 'subject')).toEqual([]);
  });

  it.each([
    ['a mention', TOLD, 'told'],
    ['words around the contact', CONTEXT, 'context'],
  ] as const)('of a further point of %s: %s', (_, told, state) => {
    const cells = deriveCells([bearingStatements({ ...ELSEWHERE, ...told })]);
    expect(cells.map((cell) => cell.state)).toEqual([state, state]);
  });

  it('lets the strongest state win, in whatever order they come', () => {
    const all = [ACCOUNT, OPEN, CONTEXT, TOLD].map(bearingStatements);
    const states: CellState[] = ['account', 'open', 'context', 'told'];
    states.forEach((state, strongest) => {
      const rest = all.slice(strongest);
      for (const order of [rest, rest.toReversed()]) {
        expect(deriveCells(order)).toEqual([{ point: 'subject', side: 'ru', state }]);
      }
    });
  });

  it('keeps a refusal beside an account, and both over all else', () => {
    const all = [DECLINED, ACCOUNT, OPEN, CONTEXT, TOLD].map(bearingStatements);
    for (const order of [all, all.toReversed()])
      expect(deriveCells(order)).toEqual([{ point: 'subject', side: 'ru', state: 'account-declines' }]);
    const [refusal, , ...rest] = all;
    if (!refusal) throw new Error('no refusal');
    expect(deriveCells([...rest, refusal])).toEqual([{ point: 'subject', side: 'ru', state: 'declined' }]);
  });

  it('takes what voices that are no side say in an account as told, and around it as no cell', () => {
    for (const side of ['newsroom', 'ua', 'eu'] as const) {
      expect(deriveCells([bearingStatements({ sides: [side] })])).toEqual([
        { point: 'subject', side, state: 'told' },
      ]);
      expect(deriveCells([bearingStatements({ sides: [side], ...CONTEXT })])).toEqual([]);
    }
  });

  it('makes a cell for every voice of a statement', () => {
    const cells = deriveCells([bearingStatements({ sides: ['us', 'ru', 'newsroom'], points: ['ukraine'] })]);
    expect(cells).toEqual([
      { point: 'ukraine', side: 'ru', state: 'account' },
      { point: 'ukraine', side: 'us', state: 'account' },
      { point: 'ukraine', side: 'newsroom', state: 'told' },
    ]);
  });

  it('makes none for the side that somebody else speaks for, or that the text remarks on', () => {
    const cells = deriveCells([
      bearingStatements({ sides: ['us'], onBehalfOf: ['ru'] }),
      bearingStatements({ sides: ['newsroom'], remarkOn: ['nato'] }),
    ]);
    expect(cells.map(({ side }) => side)).toEqual(['us', 'newsroom']);
  });

  it('stands in the order of the points, then of the voices', () => {
    const told = (['withheld', 'itself', 'tone'] as const).flatMap((point) =>
      (['newsroom', 'nato', 'ru'] as const).map((side) =>
        bearingStatements({ sides: [side], points: [point] }),
      ),
    );
    expect(deriveCells(told).map(({ point, side }) => `${point} ${side}`)).toEqual(
      ['itself', 'tone', 'withheld'].flatMap((point) =>
        ['ru', 'nato', 'newsroom'].map((side) => `${point} ${side}`),
      ),
    );
  });
});

describe('deriveOnRecord', () => {
  it.each<[string, Parameters<typeof bearingStatements>[0], boolean]>([
    ['an account', ACCOUNT, true],
    ['a refusal to tell', DECLINED, true],
    ['something left open', OPEN, true],
    ['words around the contact', CONTEXT, false],
    ['a mention', TOLD, false],
  ])('by %s: %s', (_, told, expected) => {
    expect(deriveOnRecord([bearingStatements(told)])).toEqual(expected ? ['ru'] : []);
  });

  it('never holds the newsroom or another voice', () => {
    expect(deriveOnRecord([bearingStatements({ sides: ['newsroom', 'ua', 'eu'] })])).toEqual([]);
  });

  it('never holds the side that somebody else speaks for', () => {
    expect(deriveOnRecord([bearingStatements({ sides: ['us'], onBehalfOf: ['ru'] })])).toEqual(['us']);
  });

  it('holds all that one sentence credits, in the order of the columns', () => {
    expect(deriveOnRecord([bearingStatements({ sides: ['nato', 'us', 'ru'] })])).toEqual([
      'ru',
      'us',
      'nato',
    ]);
  });

  it('holds a side that only some of its words put there', () => {
    expect(
      deriveOnRecord([bearingStatements(TOLD), bearingStatements(CONTEXT), bearingStatements(ACCOUNT)]),
    ).toEqual(['ru']);
  });
});

describe('sidesOn', () => {
  it('takes an account and a refusal for speech, and nothing else', () => {
    const speaking = CELL_STATES.filter(
      (state) => sidesOn([{ point: 'tone', side: 'us', state }], 'tone').length > 0,
    );
    expect(speaking).toEqual(['declined', 'account', 'account-declines']);
  });

  it('leaves out the newsroom and other points', () => {
    const cells = deriveCells([
      bearingStatements({ sides: ['newsroom', 'ru'] }),
      bearingStatements({ sides: ['us'], points: ['tone'] }),
    ]);
    expect(sidesOn(cells, 'subject')).toEqual(['ru']);
  });
});
