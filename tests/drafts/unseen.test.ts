/** The texts for measuring compile; what they say is nobody's business who writes rules. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';

const here = join(import.meta.dirname, 'unseen');
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(folders)('%s', (folder) => {
  it('compiles without an error', async () => {
    const { problems, coverage, drafts } = compile(await readSeeds(join(here, folder)));
    // Where, and of what kind: not the words.
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ file, line, code }) => `${file}:${line} ${code}`),
    ).toEqual([]);
    expect(drafts).toEqual([]);
    expect(coverage.length).toBeGreaterThan(0);
  });
});
