/** How far the page scrolls to uncover a marker: never so that the headline is cut. */

import { expect, it } from 'vitest';
import { besideHeadline } from '../../src/ui/uncover.ts';

const HEADLINE = { top: 166, bottom: 238 };

it.each([
  ['above the headline', 120, 100, 120],
  ['below the headline', 250, 230, 250],
  ['through it, with room to spare', 180, 156, 160],
  ['through it, with no room to spare', 220, 196, 238],
])('scrolling %s', (_, wanted, least, to) => {
  expect(besideHeadline(wanted, least, HEADLINE)).toBe(to);
});
