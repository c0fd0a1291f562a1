/** Compiles a folder of seeds to a checked corpus, or throws one error that lists every problem. */

import { relative } from 'node:path';
import { compile } from '../../compile/compile.ts';
import { corpusSchema } from '../../compile/emit/corpus-schema.ts';
import { countProblems, type Problem } from '../../compile/problems.ts';
import type { SeedFile } from '../../compile/read/files.ts';
import type { Corpus } from '../../model/corpus.ts';
import { problemLines } from './problem-lines.ts';
import { readSeeds } from './read-seeds.ts';

export interface CompileFolderOptions {
  /** Whether to mask what is not quoted. */
  readonly withhold: boolean;
  /** The email address for reports of mistakes. */
  readonly reportsTo?: string | undefined;
  readonly warn?: (message: string) => void;
  /** The files of the last time, by path: what has not changed since is not read again. */
  readonly known?: Map<string, Uint8Array>;
}

export async function compileFolder(
  folder: string,
  { withhold, reportsTo, warn, known }: CompileFolderOptions,
): Promise<Corpus> {
  const { corpus, problems } = compile(withKnown(await readSeeds(folder), known), { withhold, reportsTo });
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity);
  if (warn) for (const line of problemLines(of('warning'), '')) warn(line);
  if (!corpus) {
    const count = countProblems(problems, 'error');
    const list = problemLines(of('error'), `${relative('.', folder)}/`).join('\n');
    throw new Error(`${count} problem${count === 1 ? '' : 's'} in the texts\n${list}`);
  }
  // The result of parsing is not used: its keys have another order, so the published hash could not be recomputed.
  corpusSchema.parse(corpus);
  return corpus;
}

/** The same files, with the bytes of the last time where they are equal: the compiler knows those by their identity. */
function withKnown(files: readonly SeedFile[], known = new Map<string, Uint8Array>()): SeedFile[] {
  return files.map(({ path, bytes }) => {
    const before = known.get(path);
    if (before && Buffer.compare(before, bytes) === 0) return { path, bytes: before };
    known.set(path, bytes);
    return { path, bytes };
  });
}
