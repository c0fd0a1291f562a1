/** Outlines that markup repeats are defined once: what is drawn stays the same. */

import { expect, it } from 'vitest';
import { sharePaths } from '../../src/build/site/share-paths.ts';

const CIRCLE = 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0Z';
const SQUARE = 'M-9.9 -9.9L9.9 -9.9L9.9 9.9L-9.9 9.9Z';

it('defines what is drawn several times in the first drawing, and leaves the rest as it is', () => {
  const html = `<p>a</p><svg width="9"><path d="${CIRCLE}" class="a"></path><path d="${SQUARE}"></path></svg><svg><path d="${CIRCLE}" class="b" clip-path="url(#c)"/><path d="M0 1V2" class="b"></path><path d="M0 1V2"></path></svg>`;
  expect(sharePaths(html, 'x-')).toBe(
    `<p>a</p><svg width="9"><defs><path id="x-0" d="${CIRCLE}"/></defs><use href="#x-0" class="a"/><path d="${SQUARE}"></path></svg><svg><use href="#x-0" class="b" clip-path="url(#c)"/><path d="M0 1V2" class="b"></path><path d="M0 1V2"></path></svg>`,
  );
});

it('changes nothing where nothing is repeated', () => {
  const html = `<svg><path d="${CIRCLE}"></path></svg>`;
  expect(sharePaths(html, 'x-')).toBe(html);
});
