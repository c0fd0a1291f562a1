/** What `npm run check` says of each text. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { check } from '../../src/build/commands/check.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readouts-check-'));
  cpSync('tests/compile/seeds', folder, { recursive: true });
  vi.stubEnv('SEEDS', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const edit = (from: string, to: string) => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

it('says that background is not listed', async () => {
  edit('background:\n  - A storm is expected on Tuesday.', 'background: rest');
  expect((await check()).report).toContain('1 as background, unlisted (“rest”), 0 by nothing');
});

it('says what keeps a draft from being published, once nothing else does', async () => {
  edit('text:\n', 'text:\n  status: draft\n');
  const { report } = await check();
  expect(report).toContain(`a draft: to publish it, remove “status: draft” from ${folder}/a.yaml`);
  edit('    words: the call concerned harbour lights', '    words: the call concerned nothing');
  expect((await check()).report).not.toContain('to publish it');
});

it('names nobody as missing from texts of which the only one is a draft', async () => {
  edit('text:\n', 'text:\n  status: draft\n');
  const path = join(folder, 'contacts.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('people: []', 'people: [jane-sample]'));
  expect((await check()).report).not.toContain('do not name “jane-sample”');
});

it('remarks which texts have no French translation, and counts it as no fault', async () => {
  const { report, failed } = await check();
  expect(failed).toBe(false);
  expect(/^example-2021-05-04: .*$/m.exec(report)?.[0]).toMatch(
    /; a French translation of \d+ statements? would be welcome$/,
  );
  expect(/^exemple-2021-05-05: .*$/m.exec(report)?.[0]).not.toContain('French');
});
