/** `npm run check`: compiles the texts only, prints every problem and how much of each text is accounted for. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../../compile/compile.ts';
import type { Coverage } from '../../compile/passes/sentences/coverage.ts';
import { countProblems } from '../../compile/problems.ts';
import { jsonSchemas } from '../../compile/read/json-schemas.ts';
import { shortenAnnotations } from '../../compile/shorten-annotation.ts';
import type { Corpus } from '../../model/corpus.ts';
import { LISTED, problemLines } from '../seeds/problem-lines.ts';
import { findFolder, readSeeds, seedsFolder, shownFolder } from '../seeds/read-seeds.ts';

/** Up to this many texts are all listed; of more, only those that are not fully accounted for. */
const TEXTS_LISTED = 20;

/** The report, and whether there is any error. `all` lists every reported problem, a thousand of a kind in each file. */
export async function check({ all = false } = {}): Promise<{ report: string; failed: boolean }> {
  const folder = seedsFolder();
  const listed = all ? Number.POSITIVE_INFINITY : LISTED;
  const { corpus, problems, coverage, drafts, draftFiles } = compile(await readSeeds(folder), {
    maxPerCode: listed,
  });
  const place = shownFolder(folder);
  const errors = countProblems(problems, 'error');
  /** What is left to do for a draft of which nothing is wrong or missing. */
  const draftLine = ({ text, unaccounted }: Coverage) => {
    const file = draftFiles.get(text);
    const open = problems.some((one) => one.file === file || one.file === file?.replace(/\.yaml$/, '.txt'));
    return file === undefined || open || unaccounted > 0
      ? ', a draft'
      : `, a draft: to publish it, remove “status: draft” from ${place}/${file}`;
  };
  const lines = [
    ...problemLines(problems, `${place}/`, listed),
    '',
    ...(all || coverage.length <= TEXTS_LISTED
      ? coverage.map(
          (one) =>
            describeText(one) +
            (drafts.includes(one.text) ? draftLine(one) : '') +
            frenchLine(one.text, corpus),
        )
      : describeMany(coverage)),
    '',
    `${count(errors, 'error')}, ${count(countProblems(problems, 'warning'), 'warning')}${
      corpus
        ? `; ${count(corpus.contacts.length, 'contact')}, ${count(corpus.statements.length, 'statement')}${drafts.length > 0 ? `, ${count(drafts.length, 'draft')} left out` : ''}, corpus ${corpus.hash}`
        : ''
    }`,
  ];
  return { report: lines.join('\n').trim(), failed: errors > 0 };
}

/** Leaves out of the annotations what goes without saying; says how many it has shortened. */
export async function writeShorter(): Promise<string> {
  const folder = seedsFolder();
  const shorter = shortenAnnotations(await readSeeds(folder));
  for (const [path, text] of shorter) await writeFile(join(folder, path), text);
  return `Brought up to date: ${count(shorter.size, 'annotation')}`;
}

/** Rewrites `schema/` in the seeds folder, after the annotation format has changed. */
export async function writeSchemas(seeds = seedsFolder()): Promise<void> {
  const folder = join(seeds, 'schema');
  // A folder that was meant to be another must not be made.
  await findFolder(seeds);
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(join(folder, name), `${JSON.stringify(schema, null, 1)}\n`);
  }
}

function describeText({
  text,
  sentences,
  statements,
  notes,
  background,
  unaccounted,
  unlisted,
}: Coverage): string {
  const percent = sentences === 0 ? 100 : Math.floor(((sentences - unaccounted) / sentences) * 100);
  return `${text}: ${percent} % of ${count(sentences, 'sentence')} accounted for (${statements} by statements, ${notes} by notes alone, ${background} as background${unlisted ? ', unlisted (“rest”)' : ''}, ${unaccounted} by nothing)`;
}

/** English has to be there for words of other languages; French is welcome, and its lack no fault. */
function frenchLine(text: string, corpus: Corpus | undefined): string {
  const language = corpus?.texts.find(({ id }) => id === text)?.language;
  if (!corpus || language === undefined || /^fr\b/.test(language)) return '';
  const lacking = corpus.statements.filter((one) => one.text === text && !one.translation?.fr);
  return lacking.length === 0
    ? ''
    : `; a French translation of ${count(lacking.length, 'statement')} would be welcome`;
}

function describeMany(coverage: readonly Coverage[]): string[] {
  const partly = coverage.filter(({ unaccounted }) => unaccounted > 0);
  return [
    ...partly.slice(0, TEXTS_LISTED).map(describeText),
    ...(partly.length > TEXTS_LISTED ? [`… and ${partly.length - TEXTS_LISTED} more like these`] : []),
    `${coverage.length - partly.length} of ${count(coverage.length, 'text')} accounted for in every sentence`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
