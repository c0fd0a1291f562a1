/** `npm run new` in an empty folder: what it writes compiles, and nothing that is there is touched. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeSchemas } from '../../src/build/commands/check.ts';
import { writeAnnotation } from '../../src/build/commands/new.ts';
import { readNewArguments } from '../../src/build/commands/new-arguments.mjs';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readouts-new-'));
  writeFileSync(join(folder, 'cape.txt'), 'A call\n6 March 2024\n\nThe ministers spoke. They were frank.\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codesIn = async () => compile(await readSeeds(folder)).problems.map(({ code }) => code);

it('writes an annotation, the registries and the schemas, which leave nothing to mend but what is empty', async () => {
  expect(await codesIn()).toEqual(['folder-unannotated']);
  const { report, failed } = await writeAnnotation(join(folder, 'cape.txt'));
  expect(failed).toBe(false);
  expect(report).toContain(`SEEDS=${folder} npm run check`);
  expect(readdirSync(folder).toSorted()).toEqual(
    ['bodies.yaml', 'cape.txt', 'cape.yaml', 'contacts.yaml', 'people.yaml', 'schema'].toSorted(),
  );
  expect(readFileSync(join(folder, 'cape.yaml'), 'utf8')).toContain('date: 2024-03-06');
  expect(new Set(await codesIn())).toEqual(new Set(['value-empty']));
});

it('touches nothing that is there', async () => {
  writeFileSync(join(folder, 'people.yaml'), '- mine\n');
  await writeAnnotation(join(folder, 'cape.txt'));
  expect(readFileSync(join(folder, 'people.yaml'), 'utf8')).toBe('- mine\n');
  expect(await writeAnnotation(join(folder, 'cape.txt'))).toMatchObject({ failed: true });
});

it('says what it needs', async () => {
  expect((await writeAnnotation(join(folder, 'other.txt'))).report).toContain('cannot be read');
});

it('writes a news text with its publisher, its speakers to fill in, and the day of its file name', async () => {
  writeFileSync(join(folder, 'tribune-2021-12-31.txt'), 'A spokeswoman spoke. He did not.\n');
  await writeAnnotation(join(folder, 'tribune-2021-12-31.txt'), { news: true });
  const written = readFileSync(join(folder, 'tribune-2021-12-31.yaml'), 'utf8');
  for (const line of [
    '  kind: news',
    '  publisher: {',
    '  date: { edtf: 2021-12-31, basis: outside }',
    'speaker: ,',
  ])
    expect(written).toContain(line);
  expect(written).not.toContain('teller: {');
  expect(new Set(await codesIn())).toEqual(new Set(['text-without-annotation', 'value-empty']));
});

it.each([
  [[], 'Say which text'],
  [['--new', 'cape.txt'], '“--new” is not known here'],
  [['cape.txt', 'cape.txt'], 'one at a time'],
  [['other.txt'], 'is the path right?'],
  [['.'], 'is a folder'],
  [['cape.md'], '“cape.md” is no .txt file: copy it as cape.txt'],
])('says what is wrong with %j before anything is installed', (given, message) => {
  writeFileSync(join(folder, 'cape.md'), 'A call\n');
  const placed = given.map((one) => (one.startsWith('-') ? one : join(folder, one)));
  expect(() => readNewArguments(placed)).toThrow(message);
});

it('takes a text, and whether it is news', () => {
  const path = join(folder, 'cape.txt');
  expect(readNewArguments([path])).toEqual({ path, news: false });
  expect(readNewArguments(['--news', path])).toEqual({ path, news: true });
});

it('says that a folder of texts does not exist, or is none, and makes none', async () => {
  await expect(readSeeds(join(folder, 'texts'))).rejects.toThrow('does not exist: is SEEDS right?');
  await expect(readSeeds(join(folder, 'cape.txt'))).rejects.toThrow('is no folder');
  await expect(writeSchemas(join(folder, 'texts'))).rejects.toThrow('does not exist');
  expect(readdirSync(folder)).not.toContain('texts');
});
