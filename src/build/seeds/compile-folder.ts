/** Compiles a folder of seeds to a checked corpus, or throws one error that lists every problem. */

import { relative } from 'node:path';
import { compile } from '../../compile/compile.ts';
import { corpusSchema } from '../../compile/emit/corpus-schema.ts';
import { formatProblem } from '../../compile/problems.ts';
import type { Corpus } from '../../model/corpus.ts';
import { readSeeds } from './read-seeds.ts';

export interface CompileFolderOptions {
  /** Whether to mask what is not quoted. */
  readonly withhold: boolean;
  /** The email address for reports of mistakes. */
  readonly reportsTo?: string | undefined;
  readonly warn?: (message: string) => void;
}

export async function compileFolder(
  folder: string,
  { withhold, reportsTo, warn }: CompileFolderOptions,
): Promise<Corpus> {
  const { corpus, problems } = compile(await readSeeds(folder), { withhold, reportsTo });
  for (const problem of problems) if (problem.severity === 'warning') warn?.(formatProblem(problem));
  if (!corpus) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const list = errors.map((problem) => `${relative('.', folder)}/${formatProblem(problem)}`).join('\n');
    throw new Error(`${errors.length} problem${errors.length === 1 ? '' : 's'} in the texts\n${list}`);
  }
  // The result of parsing is not used: its keys have another order, so the published hash could not be recomputed.
  corpusSchema.parse(corpus);
  return corpus;
}
