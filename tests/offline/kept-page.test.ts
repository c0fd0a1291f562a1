/** A page that is cached is marked as such, and one that cannot be is no page of ours. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptPage } from '../../src/offline/kept-page.ts';

it('marks the root of the page', () => {
  expect(keptPage('<body><div id="root" data-corpus="abc"></div></body>')).toBe(
    '<body><div id="root" data-kept="" data-corpus="abc"></div></body>',
  );
  expect(keptPage(readFileSync('index.html', 'utf8'))).toContain('<div id="root" data-kept=""></div>');
});

it('throws for a page without a root', () => {
  expect(() => keptPage('<div id="app"></div>')).toThrow('no id="root"');
});
