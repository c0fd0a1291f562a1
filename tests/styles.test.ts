/** Style sheets: layers decide which rule wins, never the order of loading. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const LAYERS = 'src/app/styles/layers.css';
const [, order = ''] = /^@layer ([^;]+);$/m.exec(readFileSync(LAYERS, 'utf8')) ?? [];
const layers = order.split(', ');
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((file) => file !== LAYERS);

/** What is not inside of anything else, without comments. */
function outermost(source: string): string[] {
  return source
    .replaceAll(/\/\*.*?\*\//gs, '')
    .split('\n')
    .filter((line) => /^[^\s}]/.test(line));
}

describe('style sheets', () => {
  it('know an order of layers, with paper last', () => {
    expect(layers[0]).toBe('vendor');
    expect(layers.at(-1)).toBe('print');
    expect(sheets.length).toBeGreaterThan(20);
  });

  it.each(sheets)('%s says the order first, and keeps its rules in layers', (file) => {
    const source = readFileSync(file, 'utf8');
    const [first, ...others] = outermost(source);
    const path = relative(dirname(file), LAYERS).replaceAll('\\', '/');
    expect(first).toBe(`@import "${path.startsWith('.') ? path : `./${path}`}";`);
    const outside = others.filter(
      (line) =>
        !/^@import "[^"]+";$/.test(line) &&
        !/^@import url\("[^"]+"\) layer\(vendor\);$/.test(line) &&
        !/^@page(?: [\w-]+)? \{$/.test(line) &&
        !layers.some((layer) => line === `@layer ${layer} {`),
    );
    expect(outside).toEqual([]);
    expect(source.split('\n').length).toBeLessThanOrEqual(400);
  });
});
