/** Comments say what the code does in the field's terms: action, index, re-render, hydrate, fix. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const comments = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|css|mjs)$/.test(name))
  .flatMap((name) =>
    readFileSync(join('src', name), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const [comment] = /(?:^\s*\*|(?<!\S)\/[*/]).*$/.exec(line) ?? [];
        return comment === undefined ? [] : [{ at: `${name}:${index + 1}`, comment }];
      }),
  );

it.each([
  /\banew\b|\bnoughts?\b/i,
  /\bdeeds?\b/i,
  /\bt(?:ak(?:e|es|en|ing)|ook) (?:it |them )?over\b/i,
  /\bmend(?:s|ed|ing)?\b|\bslips? of the pen\b/i,
  /\bwhile building\b/i,
  // What these comments were before they were rewritten.
  /holds all there is to lose|what follows the path must wait|that ends a pull on the handle is none/,
  /windows on its file|could fill nothing: a dash|however often it is asked, once/,
])('none has %s', (words) => {
  expect(comments.filter(({ comment }) => words.test(comment))).toEqual([]);
});

it('are found', () => {
  expect(comments.length).toBeGreaterThan(5000);
});
