/** What the screens of the queue are given, and what they give back: they hold no corpus of their own. */

import type { Problem } from '../../compile/problems.ts';
import type { Library } from '../../corpus/library.ts';
import type { PairDraft, TextDrafts } from '../../drafts/draft.ts';
import type { PointId } from '../../model/points.ts';
import type { Act, ConfirmedHead } from '../files/act.ts';
import type { Files } from '../files/files.ts';
import type { Refusal } from '../files/refusal.ts';
import type { QueueWork } from './work.ts';

/** The text as it is frozen; its id is also that of its files. */
export interface QueuedText {
  readonly id: string;
  readonly content: string;
}

export type QueueHead = Pick<ConfirmedHead, 'kind' | 'language' | 'office' | 'speaker' | 'date' | 'contact'>;

/** Says why, where the act is not done: the screen then stays where it is. */
export type OnAct = (act: Act) => Refusal | undefined;

/** What comes once nothing is left to decide here. */
export interface NextThing {
  readonly name: string;
  readonly go: () => void;
}

interface Given {
  readonly files: Files;
  /** For names of a corpus' own points; whatever is decided is read from the files. */
  readonly library: Library | undefined;
  readonly onAct: OnAct;
  /** Whether single-key shortcuts are on. */
  readonly letterKeys: boolean;
  readonly next?: NextThing | undefined;
}

export interface QueueProps extends Given {
  readonly text: QueuedText;
  readonly head: QueueHead;
  readonly drafts: TextDrafts;
  /** Of the whole corpus: those of this text are shown beside its sentences. */
  readonly problems: readonly Problem[];
  /** How many entries of the journal are done. */
  readonly position: number;
  /** Undoes the last act by the journal; absent where there is none. */
  readonly onUndo: (() => void) | undefined;
  /** What is not in the files: drafts put off or changed, statements begun. With both, it outlives the screen. */
  readonly work?: QueueWork | undefined;
  readonly onWork?: ((work: QueueWork) => void) | undefined;
  /** Shows the points on which both sides have accounts, and no relation yet. */
  readonly onRelations?: ((contact: string) => void) | undefined;
  /** What the draft at hand is about, so that its comparison can be in sight. */
  readonly onAt?: ((contact: string, point: PointId) => void) | undefined;
}

export interface RelationsProps extends Given {
  /** Those to look at; without it, all of the files. */
  readonly contacts?: readonly string[] | undefined;
  /** Candidates of `draftPairs`, by ids of statements. */
  readonly pairs?: readonly PairDraft[] | undefined;
  /** Who judges, as remembered. */
  readonly judge: string;
  readonly onJudge: (judge: string) => void;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
