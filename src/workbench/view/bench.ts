/** What the screens of the workbench need of the corpus: its files, what has been made of them, and what can be done. */

import { useMemo } from 'react';
import type { Problem } from '../../compile/problems.ts';
import type { TextDrafts } from '../../drafts/draft.ts';
import type { Act } from '../files/act.ts';
import type { Outcome } from '../files/acts.ts';
import type { Files } from '../files/files.ts';
import type { Label } from '../files/journal.ts';
import { type Refusal, refuse } from '../files/refusal.ts';
import { useOwn, useOwnState } from '../OwnContext.ts';
import { NO_WORK, type QueueWork } from '../queue/work.ts';
import type { OwnState } from '../store/own-store.ts';
import { confirmedProblems } from './drafting/preview.ts';

/** What of a text is not in its files: its drafts as they were made, and what was put off, changed or begun. */
export interface TextWork {
  /** The checksum of the content that was read: once that differs, offsets are those of other words. */
  readonly of: number;
  readonly drafts: TextDrafts;
  readonly queue: QueueWork;
}

/** By the ids of texts, in the order in which they were added. */
export type Work = ReadonlyMap<string, TextWork>;

export const NO_DRAFTS: TextDrafts = { contacts: [], people: [], bodies: [], statements: [], background: [] };

export interface Bench {
  readonly files: Files;
  readonly work: Work;
  readonly problems: readonly Problem[];
  readonly undoable: Label | undefined;
  readonly redoable: Label | undefined;
  readonly act: (act: Act) => Outcome;
  readonly undo: () => Label | Refusal;
  readonly redo: () => Label | Refusal;
  /** Undefined forgets it. */
  readonly setWork: (text: string, work: TextWork | undefined) => void;
  /** As they are now, after what was just done. */
  readonly now: () => Pick<Bench, 'files' | 'work'>;
}

export function useBench(): Bench {
  const { store } = useOwn();
  const files = useOwnState((state) => state.files);
  const aside = useOwnState((state) => state.aside);
  const all = useOwnState((state) => state.problems);
  const unconfirmed = useOwnState((state) => state.unconfirmed);
  const { entries, position } = useOwnState((state) => state.journal);
  return useMemo(() => {
    const problems = unconfirmed ? confirmedProblems(all, unconfirmed.files, unconfirmed.ids) : all;
    const [undoable, redoable] = [entries[position - 1]?.label, entries[position]?.label];
    return {
      files,
      work: workIn(aside),
      problems,
      undoable,
      redoable,
      act: (act) => store.act(act),
      undo: () => store.undo() ?? undoable ?? refuse('journal-ends'),
      redo: () => store.redo() ?? redoable ?? refuse('journal-ends'),
      setWork: (text, work) => store.setAside(text, work),
      now: () => {
        const state = store.getState();
        return { files: state.files, work: workIn(state.aside) };
      },
    };
  }, [store, files, aside, all, unconfirmed, entries, position]);
}

const known = new WeakMap<OwnState['aside'], Work>();

/** What was kept beside the files; of an older version of the app, what can still be read. */
export function workIn(aside: OwnState['aside']): Work {
  const before = known.get(aside);
  if (before) return before;
  const work = new Map(
    [...aside].flatMap(([text, value]) => (isWork(value) ? [[text, value] as const] : [])),
  );
  known.set(aside, work);
  return work;
}

function isWork(value: unknown): value is TextWork {
  const { of, drafts, queue } = (value ?? {}) as { of?: unknown; drafts?: object; queue?: object };
  return typeof of === 'number' && hasAll(drafts, NO_DRAFTS) && hasAll(queue, { ...NO_WORK, at: undefined });
}

/** Every list and record of the model; what may be undefined may be absent. */
function hasAll(value: object | undefined, model: object): boolean {
  return (
    typeof value === 'object' &&
    Object.entries(model).every(([key, of]) => {
      const own: unknown = (value as Record<string, unknown>)[key];
      return of === undefined || (typeof own === 'object' && Array.isArray(own) === Array.isArray(of));
    })
  );
}
