/** The messages between the page and the compiling worker. */

import type { Coverage } from '../../compile/passes/sentences/coverage.ts';
import type { Problem } from '../../compile/problems.ts';
import type { CorpusIndex } from '../../model/corpus-index.ts';
import type { PackedIndex } from './pack-index.ts';

export interface CompileOrder {
  /** The answer bears the same number. */
  readonly number: number;
  /** Whether the worker should forget the files that it has. */
  readonly fresh: boolean;
  /** What differs from the files of the last order; undefined removes one. */
  readonly changes: readonly (readonly [path: string, content: string | undefined])[];
}

export interface Outcome {
  /** With all its words; absent where there is an error that nothing can be shown with. */
  readonly index: CorpusIndex | undefined;
  readonly problems: readonly Problem[];
  /** The coverage of every text, drafts included. */
  readonly coverage: readonly Coverage[];
  /** Ids of the texts that are kept out. */
  readonly drafts: readonly string[];
}

export interface CompileAnswer extends Omit<Outcome, 'index'> {
  readonly number: number;
  readonly index: PackedIndex | undefined;
}
