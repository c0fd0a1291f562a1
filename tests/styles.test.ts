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

/** What a review asked for, and no test in a browser measures. */
describe('rules that hold', () => {
  const rule = (file: string, selector: string) => {
    const lines = readFileSync(join('src', file), 'utf8')
      .split('\n')
      .map((line) => line.trim());
    const from = lines.indexOf(`${selector} {`);
    return from < 0 ? [] : lines.slice(from + 1, lines.indexOf('}', from));
  };
  it.each([
    ['the body of the interface is 14 px', 'app/styles/tokens.css', ':root', ['--t-body: 0.875rem;']],
    [
      'a translation is 14/19, in the ink that it inherits',
      'comparison/statement/statement.css',
      '.translation',
      ['font-size: var(--t-body);', 'line-height: 1.1875rem;'],
    ],
    [
      'a translation over a cell is too',
      'on-record/cell-popover.css',
      '.cell-popover .cell-translation',
      ['font: 400 var(--t-body) / 1.1875rem var(--font-sans);', 'color: var(--ink);'],
    ],
    [
      'a filter that would leave nothing is grey',
      'filters/filters.css',
      '.is-empty > span',
      ['color: var(--ink-3);'],
    ],
    [
      'what opens below the date of a contact covers none of the buttons above it',
      'exports/view/take-tools.css',
      '.take-tools',
      ['position: relative;', 'z-index: 1;'],
    ],
    ['a total of none is blank', 'on-record/on-record.css', '.filled-count.is-zero', ['opacity: 0;']],
    [
      'what a browser would draw blue is in ink',
      'app/styles/base.css',
      'html',
      ['accent-color: var(--ink);'],
    ],
    [
      'so is the cross of a search',
      'app/styles/base.css',
      '::-webkit-search-cancel-button',
      ['appearance: none;'],
    ],
  ])('%s', (_, file, selector, declarations) => {
    expect(rule(file, selector)).toEqual(expect.arrayContaining(declarations));
  });

  it('a translation has no ink of its own, and no filter is struck through', () => {
    const own = rule('comparison/statement/statement.css', '.translation').filter((line) =>
      line.startsWith('color:'),
    );
    expect(own).toEqual([]);
    expect(readFileSync('src/filters/filters.css', 'utf8')).not.toContain('line-through');
  });
});
