/**
 * Golden cases. Each folder of `cases/` holds one fault and, in `problems.txt`, the compiler's whole output.
 * Its files overlay the valid folder `seeds/`: one of the same name replaces a file, an empty one removes it.
 * A new folder is a new test: run it, read the `problems.txt` it writes as a newcomer would, commit both.
 * Where the outcome differs, `problems.txt.changed` is written beside it: fix the compiler, or accept the new file.
 */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import { formatProblem, PROBLEM_CODES, type Problem } from '../../src/compile/problems.ts';
import { compileOver, here, overSound, textFile } from './seed-files.ts';

const cases = join(here, 'cases');
const seen = new Set<string>();

function told(problems: readonly Problem[]): string {
  for (const { code } of problems) seen.add(code);
  return problems.map((problem) => `${formatProblem(problem)}\n`).join('');
}

describe('a seeds folder', () => {
  it('compiles without a word when nothing is wrong', () => {
    expect(told(compileOver().problems)).toBe('');
  });

  it.each(readdirSync(cases))('%s', async (name) => {
    const folder = join(cases, name);
    const expectation = join(folder, 'problems.txt');
    const changed = `${expectation}.changed`;
    // problems.txt is not part of the seeds, where it would be a text without an annotation.
    const overlay = (await readSeeds(folder)).filter(({ path }) => !path.startsWith('problems.txt'));
    const { corpus, problems } = compile(overSound(overlay));
    const actual = told(problems);
    expect(problems).not.toEqual([]);
    expect(corpus === undefined).toBe(problems.some(({ severity }) => severity === 'error'));

    rmSync(changed, { force: true });
    if (!existsSync(expectation)) {
      // In CI, the written file would be lost.
      if (process.env.CI) expect.fail(`${name} has no problems.txt; run the tests locally and commit it`);
      writeFileSync(expectation, actual);
      return;
    }
    const expected = readFileSync(expectation, 'utf8');
    if (actual !== expected) writeFileSync(changed, actual);
    expect(actual).toBe(expected);
  });

  // Generated, so that the repository need not hold a megabyte.
  it('refuses a text of more than 1 MiB, and says nothing more of it', () => {
    const { problems } = compileOver(textFile('b.txt', 'Une phrase de trop. '.repeat(60_000)));
    expect(told(problems)).toMatchInlineSnapshot(`
      "b.txt:1:1  b.txt has 1200000 bytes; the limit is 1 MiB — a news text is never that long — check that it is one article
      "
    `);
  });

  it('refuses an annotation of more than 1 MiB, and does not call its text unannotated', () => {
    const { problems } = compileOver(textFile('b.yaml', '# A comment.\n'.repeat(90_000)));
    expect(told(problems)).toMatchInlineSnapshot(`
      "b.yaml:1:1  b.yaml has 1170000 bytes; the limit is 1 MiB — a news text is never that long — check that it is one article
      "
    `);
  });

  it('refuses a file of a registry of more than 1 MiB, and does not call its records unknown', () => {
    const { problems } = compileOver(textFile('contacts.yaml', '# A comment.\n'.repeat(90_000)));
    expect(told(problems)).toMatchInlineSnapshot(`
      "contacts.yaml:1:1  contacts.yaml has 1170000 bytes; the limit is 1 MiB — a longer file would take too much memory to read — put its records into several files: contacts/*.yaml
      "
    `);
  });

  it('finds a text whose name the disk stores with accents as characters of their own', () => {
    const text = textFile('e\u0301te\u0301.txt', 'xxx');
    expect(told(compileOver(text, textFile('c.yaml', C_YAML.replace('c.txt', 'été.txt'))).problems)).toBe('');
  });

  it('reports a text that is there twice, under names that look the same', () => {
    const twice = [textFile('été.txt', 'xxx'), textFile('e\u0301te\u0301.txt', 'xxx')];
    const { problems } = compileOver(...twice, textFile('c.yaml', C_YAML.replace('c.txt', 'été.txt')));
    expect(told(problems)).toContain('there are two files named été.txt');
  });

  it('takes a text of exactly 1 MiB', () => {
    const { problems } = compileOver(textFile('c.txt', 'x'.repeat(1024 * 1024)), textFile('c.yaml', C_YAML));
    expect(told(problems)).toBe('');
  });
});

const C_YAML = `text:
  id: long
  file: c.txt
  title: { en: Long, fr: Long }
  publisher: { name: Long, basis: stated }
  language: en
  date: { edtf: 2021, basis: outside }
  chains: {}
background: [{ words: xxx, occurrence: 1 }]
`;

describe('the catalogue', () => {
  it.each(PROBLEM_CODES)('has a case for %s', (code) => {
    expect(seen).toContain(code);
  });
});
