/** Forms in and out: a patch says no more than what differs; a contact that is saved can be compiled. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../src/compile/passes/edtf.ts';
import { draftedReason as english } from '../../../src/messages/en/workbench/drafted-reason.ts';
import { draftedReason as french } from '../../../src/messages/fr/workbench/drafted-reason.ts';
import {
  contactDraft,
  contactPatch,
  contactValue,
  faultsOf,
  isEdtf,
} from '../../../src/workbench/queue/forms/contact-value.ts';
import { patchBetween } from '../../../src/workbench/queue/forms/statement-patch.ts';
import {
  candidatesOf,
  draftedReason,
  relateAct,
  relationFaults,
} from '../../../src/workbench/queue/relations/relation-state.ts';
import type { Stated, StatedRelation } from '../../../src/workbench/queue/stated.ts';
import { findWords } from '../../../src/workbench/queue/text/find-words.ts';
import { CALL, pair } from './sample.ts';

const [draft] = pair().cape.drafts.statements;
if (!draft) throw new Error('no draft');

describe('patchBetween', () => {
  it('is empty where nothing differs', () => {
    expect(patchBetween(draft, { ...draft })).toEqual({});
  });
  it('takes keys away, and patches the bearing', () => {
    const { office: _, ...rest } = draft;
    expect(patchBetween(draft, { ...rest, speaker: 'primerov', points: ['tone'] })).toEqual({
      speaker: 'primerov',
      office: null,
      points: ['tone'],
    });
    expect(patchBetween(draft, { ...draft, contact: undefined })).toEqual({ bearings: [] });
    expect(patchBetween({ ...draft, voice: ['sample'] }, draft)).toEqual({ voice: null });
    expect(patchBetween(draft, { ...draft, translation: { fr: 'Mots' } })).toEqual({
      translation: { fr: 'Mots' },
    });
  });
});

describe('a contact', () => {
  it('keeps the words of its day until the day is changed', () => {
    const stated = {
      ...CALL,
      dating: { ...CALL.dating, basis: 'stated', words: [{ start: 0, end: 3 }] },
    } as const;
    const value = contactValue(stated, '');
    const free = () => false;
    expect(contactDraft({ ...value, level: 'experts' }, stated, free)).toEqual({
      ...stated,
      level: 'experts',
    });
    expect(contactDraft({ ...value, edtf: '2024-03-06' }, stated, free).dating).toEqual({
      edtf: '2024-03-06',
      basis: 'outside',
      words: [],
    });
  });
  it('gets an id of its own, and its title for a short one', () => {
    const value = { ...contactValue(undefined, '2024-03-05'), title: { en: ' A call ', fr: 'Un appel' } };
    const made = contactDraft(value, undefined, (id) => id === '2024-03-05-a-call');
    expect(made).toMatchObject({ id: '2024-03-05-a-call-2', label: { en: 'A call', fr: 'Un appel' } });
  });
  it('says what is missing', () => {
    const value = contactValue(undefined, '');
    expect(faultsOf({ ...value, parties: ['ua'] })).toEqual(['title', 'parties', 'day']);
  });
  it('patches what differs', () => {
    const before = contactValue(CALL, '');
    expect(contactPatch(before, before, CALL)).toEqual({});
    const after = { ...before, edtf: '2024-03-06', days: { us: '2024-03-05' } };
    expect(contactPatch(before, after, CALL)).toEqual({
      dating: { edtf: '2024-03-06', basis: 'outside' },
      days: { us: '2024-03-05' },
    });
  });
  it('writes the status that it shows where the files have none that is known', () => {
    const broken = { ...CALL, aliases: [], edtf: '2024-03-05', days: {}, relations: [], status: undefined };
    const before = contactValue(broken, '');
    expect(contactPatch(before, before, broken)).toEqual({ status: 'held' });
  });
  it('takes no day that the compiler refuses', () => {
    const part = fc.constantFrom(
      '2021',
      '2021-12',
      '2021-12-30',
      '2021-13',
      '2021-02-30',
      '2021-12~',
      '..',
      'x',
      '',
    );
    fc.assert(
      fc.property(part, fc.option(part), (from, to) => {
        const written = to === null ? from : `${from}/${to}`;
        if (isEdtf(written)) {
          const reading = readEdtf(written);
          expect('fault' in reading && reading.fault === 'malformed', written).toBe(false);
        }
      }),
    );
    expect(['2021-12-30', '2021-12', '2021-12-30/2021-12-31', '2021-12/..'].every(isEdtf)).toBe(true);
  });
});

describe('a comparison', () => {
  const of = (id: string, text: string) => ({ id, text, passages: [] }) as unknown as Stated;
  const row = {
    contact: 'c',
    point: 'tone',
    accounts: { left: [of('a', 'x'), of('b', 'x')], right: [of('d', 'y')] },
  };
  const judged = { row, relation: 'agree', chosen: [], reason: { en: 'Both say so.' }, by: 'Me' } as const;

  it('needs a kind, a reason, a judge, and words of both sides', () => {
    expect(relationFaults(judged)).toEqual([]);
    expect(
      relationFaults({ ...judged, relation: undefined, chosen: ['a'], reason: { en: ' ' }, by: '' }),
    ).toEqual(['kind', 'both', 'reason', 'by']);
  });
  it('is of all the row, or names its statements in the order of the columns', () => {
    const settings = { on: '2026-11-29', further: false } as const;
    expect(relateAct(judged, 'agree', settings)).toEqual({
      type: 'relate',
      contact: 'c',
      point: 'tone',
      relation: 'agree',
      reason: { en: 'Both say so.' },
      by: 'Me',
      on: '2026-11-29',
    });
    expect(relateAct({ ...judged, chosen: ['d', 'b'] }, 'agree', settings)).toMatchObject({ of: ['b', 'd'] });
    expect(relateAct(judged, 'agree', { ...settings, further: true })).toMatchObject({ of: ['a', 'b', 'd'] });
  });
  it('has no reason in a language in which none was written, and stays one of the same statements', () => {
    const settings = { on: '2026-11-29', further: true } as const;
    expect(relateAct({ ...judged, reason: { en: ' Both. ', fr: ' ' } }, 'agree', settings)).toHaveProperty(
      'reason',
      { en: 'Both.' },
    );
    const changed = { of: ['a', 'd'] } as unknown as StatedRelation;
    expect(relateAct(judged, 'conflict', { ...settings, changed })).toHaveProperty('of', ['a', 'd']);
    const whole = {} as StatedRelation;
    expect(relateAct(judged, 'conflict', { ...settings, changed: whole })).not.toHaveProperty('of');
  });
  it('is proposed with a reason only where both name something', () => {
    const words = { en: english, fr: french };
    const shared = (text: string, ...all: readonly string[]) =>
      all.map((one) => ({ text, start: 0, end: 1, words: one, paragraph: 1 }));
    const pair = { of: ['a', 'b'] as const, point: 'tone', relation: undefined, confidence: 1 };
    const both = [...shared('x', 'Geneva', 'negotiations', 'January 9–10'), ...shared('y', 'Женеве')];
    expect(draftedReason({ ...pair, shared: both }, words)).toEqual({
      en: 'Both name “Geneva” and “January 9–10”.',
      fr: expect.stringMatching(/^Les deux nomment «\s?Geneva\s?» et «\s?January 9–10\s?»\.$/),
    });
    expect(draftedReason({ ...pair, shared: shared('x', 'negotiations') }, words)).toEqual({});
    // Who took part is named by both whatever they say.
    expect(draftedReason({ ...pair, shared: shared('x', 'Biden') }, words, ['Joseph Biden'])).toEqual({});
    const itself = { ...pair, point: 'itself', relation: 'agree', shared: [] } as const;
    expect(draftedReason(itself, words).en).toBe(english.tookPlace);
  });
  it('has the candidates with most in common first', () => {
    const candidate = (first: string, confidence: number, point = 'tone') => ({
      of: [first, 'd'] as const,
      point,
      shared: [],
      relation: undefined,
      confidence,
    });
    const pairs = [candidate('a', 0.4), candidate('b', 0.9), candidate('z', 1), candidate('a', 1, 'other')];
    expect(candidatesOf(row, pairs).map(({ of: [first] }) => first)).toEqual(['b', 'a']);
  });
});

it('finds words whatever their case and blanks, and no pattern', () => {
  expect(findWords('Die  Worte\nund (die) WORTE', 'worte und')).toEqual([{ start: 5, end: 14 }]);
  expect(findWords('a.b (c', '.b (')).toEqual([{ start: 1, end: 5 }]);
  expect(findWords('words', '  ')).toEqual([]);
});
