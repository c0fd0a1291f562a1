/** What a page weighs: initial code, the timeline's chunk, the small corpus; brotli, as good hosts send it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../test.ts';

const DIST = process.env.APP_DIR ?? 'dist';
const weights = new Map<string, number>();

function weigh(file: string): number {
  const weight = weights.get(file) ?? brotliCompressSync(readFileSync(join(DIST, file))).length / 1000;
  weights.set(file, weight);
  return weight;
}

/** The modules that the page of a path asks for at once: its script, and all that this imports. */
function initialModules(page: string): readonly string[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  const asked = [
    ...html.matchAll(/<(?:script[^>]* src|link rel="modulepreload"[^>]* href)="\/([^"]+\.js)"/g),
  ];
  const modules = new Set(asked.map(([, file = '']) => file));
  for (const file of modules) {
    const code = readFileSync(join(DIST, file), 'utf8');
    for (const [, other = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      modules.add(`assets/${other}`);
  }
  return [...modules];
}

// In one worker, since both pages ask for almost the same.
test('brotli kilobytes: the code before the timeline’s chunk, that chunk, and the five texts', () => {
  for (const page of ['index.html', 'contacts/2024-06-25-austin-belousov-call/index.html']) {
    const modules = initialModules(page);
    expect(modules.length, page).toBeGreaterThan(1);
    expect(modules.join(), page).not.toContain('Timeline-');
    const weight = modules.reduce((sum, file) => sum + weigh(file), 0);
    expect.soft(weight, `at most 100 of code before the timeline’s chunk: ${page}`).toBeLessThanOrEqual(100);
  }
  // One of them only names the exports of the other.
  const chunks = readdirSync(join(DIST, 'assets')).filter((file) => /^Timeline-.*\.js$/.test(file));
  const timeline = chunks.reduce((sum, file) => sum + weigh(`assets/${file}`), 0);
  expect.soft(timeline, 'the timeline’s chunk').toBeGreaterThan(50);
  expect.soft(timeline, 'at most 105 for the timeline’s chunk').toBeLessThanOrEqual(105);
  expect.soft(weigh('data/index.json'), 'at most 30 for the five texts').toBeLessThanOrEqual(30);
});
