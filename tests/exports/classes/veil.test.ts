/** The library of a class: no word of it says how accounts relate, and all else is as it was. */

import { describe, expect, it } from 'vitest';
import { tasksOf, verdictOf } from '../../../src/exports/classes/tasks.ts';
import { veiled } from '../../../src/exports/classes/veil.ts';
import { HALVES } from '../../../src/model/voices.ts';
import { pairAccounts } from '../../../src/selection/pair-accounts.ts';
import { libraryOf } from '../../corpus-for-tests.ts';

const FIXTURE = await libraryOf('tests/fixture/seeds');
const LIBRARIES = [
  ['the five texts', await libraryOf('seeds')],
  ['the fixture', FIXTURE],
  ['the readouts', await libraryOf('tests/fixture/readouts')],
] as const;

describe.each(LIBRARIES)('of %s', (_, library) => {
  const hidden = veiled(library);
  const reasons = library.contacts().flatMap(({ relations }) => relations.map(({ reason }) => reason));
  const notes = library.corpus.statements.flatMap(({ note }) => note ?? []);

  it('holds no relation, no reason, no note and no denial', () => {
    expect(reasons.length).toBeGreaterThan(0);
    const all = JSON.stringify([
      hidden.contacts(),
      hidden.texts().map(({ id }) => [hidden.statementsIn(id), hidden.notesIn(id), hidden.contactsIn(id)]),
      hidden.contacts().map(({ id }) => [hidden.statementsOn(id), hidden.contact(id)]),
      library.corpus.statements.map(({ id }) => hidden.statement(id)),
      hidden.changes,
    ]);
    for (const { en, fr } of [...reasons, ...notes]) {
      expect(all).not.toContain(JSON.stringify(en));
      expect(all).not.toContain(JSON.stringify(fr));
    }
    expect(hidden.contacts().flatMap(({ relations }) => relations)).toEqual([]);
    expect(library.corpus.statements.flatMap(({ id }) => hidden.statement(id)?.denies ?? [])).toEqual([]);
    expect([...hidden.contactIndex.columns.relations].filter(Boolean)).toEqual([]);
  });

  it('has every account as it was: words, who says them, and which side has none', () => {
    for (const contact of library.contacts()) {
      const whole = pairAccounts(library, contact);
      const part = pairAccounts(hidden, hidden.contact(contact.id) ?? contact);
      const wordsOf = ({ rows, columns }: typeof whole) => [
        rows.map(({ point, number, cells, statements }) => [
          point,
          number,
          cells,
          statements.left.map(({ id, passages, speaker, office }) => [id, passages, speaker, office]),
          statements.right.map(({ id, passages, speaker, office }) => [id, passages, speaker, office]),
        ]),
        columns.left.missing,
        columns.right.missing,
      ];
      expect(wordsOf(part)).toEqual(wordsOf(whole));
      expect(part.rows.flatMap(({ pairs }) => pairs)).toEqual([]);
      expect(part.rows.map(({ state }) => state.kind)).not.toContain('related');
    }
  });

  it('asks about the same points, and gives the same object for the same object', () => {
    for (const contact of library.contacts()) {
      const own = hidden.contact(contact.id);
      expect(hidden.contact(contact.id)).toBe(own);
      expect(hidden.statementsOn(contact.id)).toBe(hidden.statementsOn(contact.id));
      const asked = tasksOf(pairAccounts(hidden, own ?? contact)).map(({ row }) => row.point);
      expect(asked).toEqual(tasksOf(pairAccounts(library, contact)).map(({ row }) => row.point));
    }
  });

  it('leaves the library itself as it is', () => {
    expect(library.contacts().flatMap(({ relations }) => relations)).toHaveLength(reasons.length);
  });
});

it('asks about no refusal, even where the editors relate it to another', () => {
  const contact = FIXTURE.contact('2021-summer-video-call');
  if (!contact) throw new Error('no such contact');
  const comparison = pairAccounts(FIXTURE, contact);
  const row = comparison.rows.find(({ point }) => point === 'withheld');
  expect(row?.state.kind).toBe('related');
  expect(HALVES.map((half) => row?.statements[half].every(({ declines }) => declines))).toEqual([true, true]);
  expect(tasksOf(comparison).map(({ row: { point } }) => point)).not.toContain('withheld');
});

describe('an answer beside that of the editors', () => {
  const of = (...relations: ('agree' | 'emphasis' | 'conflict')[]) => ({
    relations: relations.map((relation) => ({
      point: 'tone',
      relation,
      reason: { en: '', fr: '' },
      by: 'Tests',
      on: '2026-11-29',
    })),
  });

  it('is the same or different, and never wrong', () => {
    expect(verdictOf(of('agree'), 'agree')).toBe('same');
    expect(verdictOf(of('agree', 'agree'), 'agree')).toBe('same');
    expect(verdictOf(of('conflict'), 'agree')).toBe('different');
    expect(verdictOf(of('conflict', 'agree'), 'agree')).toBe('several');
    expect(verdictOf(of('conflict'), undefined)).toBe('unanswered');
    expect(verdictOf(of(), 'agree')).toBe('unassessed');
  });
});
