/** Each change of a draft can be undone by itself, until something is done to the files; what is kept for it stays small. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_WORK,
  type QueueWork,
  withChange,
  withContact,
  withLater,
  withoutChange,
} from '../../../src/workbench/queue/work.ts';
import { withoutStep, withStep } from '../../../src/workbench/queue/work-steps.ts';
import { CALL, pair } from './sample.ts';

const [first] = pair().cape.drafts.statements;
if (!first) throw new Error('no draft');
const draft = first;

type Change = (work: QueueWork) => QueueWork;
const key = fc.constantFrom('a', 'b', 'c');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(key, fc.constantFrom('tone', 'security')).map(
    ([at, point]): Change =>
      (work) =>
        withChange(work, at, { ...draft, points: [point] }),
  ),
  key.map(
    (at): Change =>
      (work) =>
        withoutChange(work, at),
  ),
  key.map(
    (at): Change =>
      (work) =>
        withLater(work, at),
  ),
  key.map(
    (at): Change =>
      (work) => ({ ...work, at }),
  ),
  fc.constant<Change>((work) => ({ ...work, begun: [...work.begun, draft] })),
  fc.nat(3).map(
    (year): Change =>
      (work) =>
        withContact(work, { ...CALL, id: `202${year}-call` }),
  ),
);
const shown = ({ later, changed, begun, contacts }: QueueWork) => ({ later, changed, begun, contacts });

describe('changes of drafts', () => {
  it('are undone one by one, to what was there before each', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const passed: QueueWork[] = [NO_WORK];
        let work = NO_WORK;
        for (const one of changes) {
          const next = withStep(work, one(work), 1);
          if ((next.steps ?? []).length > (work.steps ?? []).length) passed.push(next);
          work = next;
        }
        // As it is after a reload.
        work = JSON.parse(JSON.stringify(work)) as QueueWork;
        for (const before of passed.slice(0, -1).toReversed()) {
          const undone = withoutStep(work, 1);
          if (!undone) throw new Error('nothing to undo');
          expect(shown(undone)).toEqual(shown(before));
          work = undone;
        }
        expect(withoutStep(work, 1)).toBeUndefined();
      }),
    );
  });

  it('wait where something was done to the files since, and are forgotten where that took another course', () => {
    const changed = withStep(NO_WORK, withLater(NO_WORK, 'a'), 2);
    expect(withoutStep(changed, 3)).toBeUndefined();
    expect(withoutStep(changed, 2)?.later).toEqual([]);
    const earlier = withStep(changed, withLater(changed, 'b'), 1);
    expect(earlier.steps).toHaveLength(1);
  });

  it('are kept a hundred at most', () => {
    let work = NO_WORK;
    for (let at = 0; at < 250; at += 1) work = withStep(work, withLater(work, `${at}`), 0);
    expect(work.steps).toHaveLength(100);
  });
});
