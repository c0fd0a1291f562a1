/** What the screens of the workbench need of the corpus: its files, what has been made of them, and what can be done. */

import { useMemo } from 'react';
import type { Problem } from '../../compile/problems.ts';
import type { Act } from '../files/act.ts';
import type { Outcome } from '../files/acts.ts';
import type { Files } from '../files/files.ts';
import type { Label } from '../files/journal.ts';
import { type Refusal, refuse } from '../files/refusal.ts';
import { useOwn, useOwnState } from '../OwnContext.ts';
import { withoutStep } from '../queue/work-steps.ts';
import { confirmedProblems } from './drafting/preview.ts';
import { type TextWork, type Work, workIn } from './saved-work.ts';
import { useScreen } from './screen.ts';

export interface Bench {
  readonly files: Files;
  readonly work: Work;
  readonly problems: readonly Problem[];
  /** How many entries of the journal are done. */
  readonly position: number;
  readonly undoable: Label | undefined;
  readonly redoable: Label | undefined;
  /** Several are one entry of the journal. */
  readonly act: (first: Act, ...others: readonly Act[]) => Outcome;
  /** Goes back by what was done last: an act, or on the screen of a text a change of a draft. */
  readonly undo: () => Label | Refusal;
  readonly redo: () => Label | Refusal;
  /** Undefined forgets it. */
  readonly setWork: (text: string, work: TextWork | undefined) => void;
  /** The current files and work, after what was just done. */
  readonly now: () => Pick<Bench, 'files' | 'work'>;
}

/** What is changed of a draft is in no file, and so in no entry of the journal. */
const CHANGED_DRAFT: Label = { act: 'change-draft' };

/** Of the text on screen: as it was before the last change of a draft; undefined where an act came after it. */
function beforeLastStep(work: TextWork | undefined, position: number): TextWork | undefined {
  const queue = work && withoutStep(work.queue, position);
  return queue && { ...work, queue };
}

export function useBench(): Bench {
  const { store } = useOwn();
  const files = useOwnState((state) => state.files);
  const aside = useOwnState((state) => state.aside);
  const all = useOwnState((state) => state.problems);
  const judged = useOwnState((state) => state.judged);
  const { entries, position } = useOwnState((state) => state.journal);
  const shown = useScreen(({ screen }) => (screen.shows === 'text' ? screen.text : undefined));
  return useMemo(() => {
    const problems = judged ? confirmedProblems(all, judged.files, judged.ids) : all;
    const work = workIn(aside);
    const before = shown === undefined ? undefined : beforeLastStep(work.get(shown), position);
    const undoable = before ? CHANGED_DRAFT : entries[position - 1]?.label;
    const redoable = entries[position]?.label;
    return {
      files,
      work,
      problems,
      position,
      undoable,
      redoable,
      act: (first, ...others) => store.act(first, ...others),
      undo: () => {
        if (shown === undefined || !before) return store.undo() ?? undoable ?? refuse('journal-ends');
        store.setAside(shown, before);
        return CHANGED_DRAFT;
      },
      redo: () => store.redo() ?? redoable ?? refuse('journal-ends'),
      setWork: (text, work) => store.setAside(text, work),
      now: () => {
        const state = store.getState();
        return { files: state.files, work: workIn(state.aside) };
      },
    };
  }, [store, files, aside, all, judged, entries, position, shown]);
}
