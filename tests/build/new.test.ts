/** `npm run new` in an empty folder: what it writes compiles, and nothing that is there is touched. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeAnnotation } from '../../src/build/commands/new.ts';
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
  expect((await writeAnnotation(undefined)).report).toContain('npm run new --');
  expect((await writeAnnotation(join(folder, 'other.txt'))).report).toContain('cannot be read');
});
