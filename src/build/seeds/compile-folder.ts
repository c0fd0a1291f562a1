/** Compiles a folder of seeds to a checked corpus, or throws one error that lists every problem. */

import { createHash } from 'node:crypto';
import { Before } from '../../compile/before.ts';
import { compile } from '../../compile/compile.ts';
import { corpusSchema } from '../../compile/emit/corpus-schema.ts';
import { countProblems, type Problem } from '../../compile/problems.ts';
import type { SeedFile } from '../../compile/read/files.ts';
import type { Corpus } from '../../model/corpus.ts';
import { LISTED, problemLines } from './problem-lines.ts';
import { readSeeds, shownFolder } from './read-seeds.ts';

export interface CompileFolderOptions {
  /** Whether to mask what is not quoted. */
  readonly withhold: boolean;
  /** The email address for reports of mistakes. */
  readonly reportsTo?: string | undefined;
  readonly warn?: (message: string) => void;
  /** What is known from the last time: what has not changed since is not read again. */
  readonly known?: Known | undefined;
}

/** For callers that compile the same folder repeatedly. */
export class Known {
  /** The files of the last time, by path. */
  readonly files = new Map<string, Uint8Array>();
  readonly before = new Before(() => createHash('sha256'));
  /** The schema is a check of the compiler itself, which an edit does not change. */
  checked = false;
}

export async function compileFolder(
  folder: string,
  { withhold, reportsTo, warn, known }: CompileFolderOptions,
): Promise<Corpus> {
  const files = await readSeeds(folder);
  const { corpus, problems } = compile(known ? withKnown(files, known) : files, {
    withhold,
    reportsTo,
    maxPerCode: LISTED,
    before: known?.before,
  });
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity);
  if (warn) for (const line of problemLines(of('warning'), '')) warn(line);
  if (!corpus) {
    const count = countProblems(problems, 'error');
    const list = problemLines(of('error'), `${shownFolder(folder)}/`).join('\n');
    throw new Error(`${count} problem${count === 1 ? '' : 's'} in the texts\n${list}`);
  }
  // The result of parsing is not used: its keys have another order, so the published hash could not be recomputed.
  if (!known?.checked) corpusSchema.parse(corpus);
  if (known) known.checked = true;
  return corpus;
}

/** The same files, with the bytes of the last time where they are equal: the compiler knows those by their identity. */
function withKnown(files: readonly SeedFile[], known: Known): SeedFile[] {
  return files.map(({ path, bytes }) => {
    const before = known.files.get(path);
    if (before && Buffer.compare(before, bytes) === 0) return { path, bytes: before };
    known.files.set(path, bytes);
    return { path, bytes };
  });
}
