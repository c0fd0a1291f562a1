/** `npm run check`: compiles the texts only, prints every problem and how much of each text is accounted for. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compile } from '../../compile/compile.ts';
import type { Coverage } from '../../compile/passes/coverage.ts';
import { formatProblem } from '../../compile/problems.ts';
import { jsonSchemas } from '../../compile/read/json-schemas.ts';
import { readSeeds, seedsFolder } from '../seeds/read-seeds.ts';

/** The report, and whether there is any error. */
export async function check(): Promise<{ report: string; failed: boolean }> {
  const folder = seedsFolder();
  const { corpus, problems, coverage } = compile(await readSeeds(folder));
  const place = relative('.', folder);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const lines = [
    ...problems.map((problem) => `${place}/${formatProblem(problem)}`),
    '',
    ...coverage.map(describe),
    '',
    `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}${
      corpus
        ? `; ${count(corpus.contacts.length, 'contact')}, ${count(corpus.statements.length, 'statement')}, corpus ${corpus.hash}`
        : ''
    }`,
  ];
  return { report: lines.join('\n').trim(), failed: errors > 0 };
}

/** Rewrites `schema/` in the seeds folder, after the annotation format has changed. */
export async function writeSchemas(): Promise<void> {
  const folder = join(seedsFolder(), 'schema');
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(join(folder, name), `${JSON.stringify(schema, null, 1)}\n`);
  }
}

function describe({ text, sentences, statements, notes, background, unaccounted }: Coverage): string {
  const percent = sentences === 0 ? 100 : Math.floor(((sentences - unaccounted) / sentences) * 100);
  return `${text}: ${percent} % of ${count(sentences, 'sentence')} accounted for (${statements} by statements, ${notes} by notes alone, ${background} as background, ${unaccounted} by nothing)`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
