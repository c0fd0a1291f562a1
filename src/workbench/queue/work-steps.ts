/** What was changed on the table beside the files, so that it can be undone: change by change, the newest first. Pure, plain data. */

import type { OpenDraft, QueueWork, WorkStep } from './work.ts';

/** How many can be undone; older ones are dropped, so that what is kept does not grow with each key. */
const MOST_STEPS = 100;

/** The work after a change, with what the change replaced; the same where only another draft is at hand. */
export function withStep(before: QueueWork, after: QueueWork, position: number): QueueWork {
  const keys = new Set([...Object.keys(before.changed), ...Object.keys(after.changed)]);
  const changed = [...keys].flatMap((key): [string, OpenDraft | null][] =>
    before.changed[key] === after.changed[key] ? [] : [[key, before.changed[key] ?? null]],
  );
  const { later, begun, contacts, at } = before;
  const step: WorkStep = {
    position,
    changed: Object.fromEntries(changed),
    ...(later !== after.later && { later }),
    ...(begun !== after.begun && { begun }),
    ...(contacts !== after.contacts && { contacts }),
    ...(at !== undefined && { at }),
  };
  const isSame = changed.length === 0 && !step.later && !step.begun && !step.contacts;
  if (isSame) return after;
  // What was done to the files before a later one was undone: that change is of the past.
  const earlier = (before.steps ?? []).filter((one) => one.position <= position);
  return { ...after, steps: [...earlier, step].slice(-MOST_STEPS) };
}

/** The work before its last change; undefined where something was done to the files since, or nothing was changed. */
export function withoutStep(work: QueueWork, position: number): QueueWork | undefined {
  const step = work.steps?.at(-1);
  if (step?.position !== position) return undefined;
  const restored = { ...work.changed, ...step.changed };
  const changed = Object.fromEntries(
    Object.entries(restored).flatMap(([key, draft]) => (draft ? [[key, draft] as const] : [])),
  );
  const { later = work.later, begun = work.begun, contacts = work.contacts, at } = step;
  return { ...work, changed, later, begun, contacts, at, steps: work.steps?.slice(0, -1) ?? [] };
}
