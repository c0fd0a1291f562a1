/** What a text lacks, which rows are due for a comparison, and where problems belong. */

import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { SeedBytes } from '../../../src/workbench/files/files.ts';
import { CorpusReader } from '../../../src/workbench/queue/corpus-reader.ts';
import { placeProblems } from '../../../src/workbench/queue/place-problems.ts';
import { viewQueue } from '../../../src/workbench/queue/queue-state.ts';
import {
  comparedRows,
  emptyRelations,
  isDue,
  whatIsLeft,
} from '../../../src/workbench/queue/what-is-left.ts';
import { NO_WORK } from '../../../src/workbench/queue/work.ts';
import { accepted, CALL, done, laidOut, pair } from './sample.ts';

const POINTS = ['itself', 'security', 'tone'];

function leftIn({ files, cape }: ReturnType<typeof pair>, drafts = cape.drafts) {
  const stated = new CorpusReader().text(files, cape.text.id);
  if (!stated) throw new Error('no text');
  const { sentences } = laidOut(cape.text.content);
  return whatIsLeft(viewQueue(drafts, stated, NO_WORK), sentences, stated, drafts);
}

describe('whatIsLeft', () => {
  it('counts drafts, sentences that rules call background, and those they say nothing of', () => {
    const opened = pair();
    const some = { ...opened.cape.drafts, statements: opened.cape.drafts.statements.slice(1) };
    const { drafts, sentences, proposed } = leftIn(opened, some);
    expect([drafts.length, sentences.length, proposed.length]).toEqual([3, 1, 1]);
  });
  it('is nothing once all is accepted, or is background', () => {
    const all = accepted();
    const title = all.cape.drafts.background;
    const { files } = done(all.files, {
      type: 'background',
      text: all.cape.text.id,
      of: all.cape.text.of,
      spans: title,
    });
    expect(leftIn({ ...all, files })).toEqual({ drafts: [], sentences: [], proposed: [] });
    const rest = done(pair().files, { type: 'background', text: all.cape.text.id, spans: 'rest' });
    expect(leftIn({ ...all, files: rest.files })).toEqual({ drafts: [], sentences: [], proposed: [] });
  });
});

describe('rows', () => {
  const { files } = accepted();
  const reader = new CorpusReader();
  const rowsIn = (some: typeof files) =>
    comparedRows(
      reader.contacts(some),
      (contact) => reader.textsOn(some, contact).flatMap(({ statements }) => statements),
      POINTS,
    );
  const dueIn = (some: typeof files) => rowsIn(some).filter((row) => isDue(row, reader.contacts(some)));

  it('keep a comparison that has lost its accounts until it is taken out', () => {
    const judged = {
      contact: CALL.id,
      relation: 'agree',
      reason: { en: 'So.' },
      by: 'A',
      on: '2024-03-09',
    } as const;
    const whole = done(files, { type: 'relate', point: 'tone', ...judged }).files;
    const [row] = rowsIn(whole).filter(({ point }) => point === 'itself');
    const of = [row?.accounts.left[0]?.id ?? '', row?.accounts.right[0]?.id ?? ''];
    const both = done(whole, { type: 'relate', point: 'itself', of, ...judged }).files;
    const emptyIn = (some: typeof files) => {
      const contact = reader.contacts(some).find(({ id }) => id === CALL.id);
      const statements = reader.textsOn(some, CALL.id).flatMap((text) => text.statements);
      return contact ? emptyRelations(contact, statements).map(({ point }) => point) : [];
    };
    expect(emptyIn(both)).toEqual([]);
    const moved = reader
      .textsOn(both, CALL.id)
      .flatMap(({ id, statements }) => statements.map((one) => ({ ...one, text: id })))
      .filter(({ bearings, sides }) => sides.includes('us') && bearings[0]?.points[0] !== 'security')
      .reduce(
        (some, { text, id }) =>
          done(some, { type: 'edit-statement', text, id, patch: { points: ['other'] } }).files,
        both,
      );
    const told = compile(new SeedBytes().of(moved)).problems.filter(
      ({ code }) => code === 'relation-without-accounts' || code === 'relation-of-other',
    );
    expect(new Set(emptyIn(moved))).toEqual(new Set(['tone', 'itself']));
    expect(told).toHaveLength(2);
  });

  it('are those of the compiler, as long as nothing is said of them', () => {
    const missing = compile(new SeedBytes().of(files)).problems.filter(
      ({ code }) => code === 'relation-missing',
    );
    expect(dueIn(files).map(({ point }) => point)).toEqual(POINTS);
    expect(missing).toHaveLength(POINTS.length);
  });
  it('are due no more with a comparison', () => {
    const after = done(files, {
      type: 'relate',
      contact: CALL.id,
      point: 'tone',
      relation: 'emphasis',
      reason: { en: 'Frank, or businesslike.' },
      by: 'Me',
      on: '2026-11-29',
    }).files;
    expect(rowsIn(after)).toHaveLength(3);
    expect(dueIn(after).map(({ point }) => point)).toEqual(['itself', 'security']);
  });
});

describe('placeProblems', () => {
  const { files: all, cape } = accepted();
  const broken = new Map(all);
  const own = `${cape.text.id}.yaml`;
  broken.set(own, (all.get(own) ?? '').replace('points: [tone]', 'points: [tonne], speaker: nobody'));
  const reader = new CorpusReader();
  const stated = reader.text(broken, cape.text.id);
  if (!stated) throw new Error('no text');
  const { problems } = compile(new SeedBytes().of(broken));
  const laid = laidOut(cape.text.content);
  const placed = placeProblems(problems, stated, broken, laid, reader.contacts(broken));

  it('puts those of a statement beside its sentence', () => {
    const ofPoint = placed.find(({ problem }) => problem.what.includes('tonne'));
    expect(ofPoint?.statement?.id).toBe(stated.statements[3]?.id);
    expect(ofPoint?.at && laid.content.slice(ofPoint.at.start, ofPoint.at.end)).toBe('The talk was frank.');
  });
  it('knows the person who is not known', () => {
    expect(placed.map(({ person }) => person)).toContain('nobody');
  });
  it('leaves out those of other texts, and sentences that are shown as open', () => {
    expect(placed.every(({ problem }) => problem.file === own || problem.file === 'contacts.yaml')).toBe(
      true,
    );
    expect(placed.map(({ problem }) => problem.code)).not.toContain('sentence-unaccounted');
    expect(problems.length).toBeGreaterThan(placed.length);
  });
});
