/** What the screens of the workbench need of the corpus: its files, what has been made of them, and what can be done. */

import { useMemo } from 'react';
import type { Problem } from '../../compile/problems.ts';
import type { Act } from '../files/act.ts';
import type { Outcome } from '../files/acts.ts';
import type { Files } from '../files/files.ts';
import type { Label } from '../files/journal.ts';
import { type Refusal, refuse } from '../files/refusal.ts';
import { useOwn, useOwnState } from '../OwnContext.ts';
import { confirmedProblems } from './drafting/preview.ts';
import { type TextWork, type Work, workIn } from './saved-work.ts';

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
  /** The current files and work, after what was just done. */
  readonly now: () => Pick<Bench, 'files' | 'work'>;
}

export function useBench(): Bench {
  const { store } = useOwn();
  const files = useOwnState((state) => state.files);
  const aside = useOwnState((state) => state.aside);
  const all = useOwnState((state) => state.problems);
  const judged = useOwnState((state) => state.judged);
  const { entries, position } = useOwnState((state) => state.journal);
  return useMemo(() => {
    const problems = judged ? confirmedProblems(all, judged.files, judged.ids) : all;
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
  }, [store, files, aside, all, judged, entries, position]);
}
