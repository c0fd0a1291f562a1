/** Compiles a folder of seeds to a checked corpus, or throws one error that lists every problem. */

import { relative } from 'node:path';
import { compile } from '../../compile/compile.ts';
import { corpusSchema } from '../../compile/emit/corpus-schema.ts';
import { countProblems, type Problem } from '../../compile/problems.ts';
import type { Corpus } from '../../model/corpus.ts';
import { problemLines } from './problem-lines.ts';
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
