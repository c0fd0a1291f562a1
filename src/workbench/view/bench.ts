/** What the screens of the workbench need: the files with what has been made of them, and what can be done. */

import { createContext, useContext } from 'react';
import type { Problem } from '../../compile/problems.ts';
import type { TextDrafts } from '../../drafts/draft.ts';
import type { Act } from '../files/act.ts';
import type { Files } from '../files/files.ts';
import type { Label } from '../files/journal.ts';
import type { Refusal } from '../files/refusal.ts';
import type { QueueWork } from '../queue/work.ts';

/** What of a text is not in its files: its drafts as they were made, and what was put off, changed or begun. */
export interface TextWork {
  readonly drafts: TextDrafts;
  readonly queue: QueueWork;
}

/** By the ids of texts. */
export type Work = Readonly<Record<string, TextWork>>;

export interface Bench {
  readonly files: Files;
  readonly work: Work;
  /** Of the files as they are, without drafts. */
  readonly problems: readonly Problem[];
  readonly undoable: Label | undefined;
  readonly redoable: Label | undefined;
  /** With what was made: the id of a text, those of statements. */
  readonly act: (act: Act) => { readonly made: readonly string[] } | Refusal;
  readonly undo: () => Label | Refusal;
  readonly redo: () => Label | Refusal;
  /** Undefined forgets it. */
  readonly setWork: (text: string, work: TextWork | undefined) => void;
  readonly announce: (words: string) => void;
}

export const BenchContext = createContext<Bench | undefined>(undefined);

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('useBench needs a BenchContext above it');
  return bench;
}
