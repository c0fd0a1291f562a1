/** The popover: above its cell, else below, always on the screen, and never over its cell. */

import { describe, expect, it } from 'vitest';
import { placePopover } from '../../src/on-record/popover-place.ts';

const phone = { width: 390, height: 844 };
const cell = (left: number, top: number) => ({ left, top, width: 60, height: 24 });

describe('a popover', () => {
  it('stands above the middle of its cell where it fits', () => {
    expect(placePopover(cell(165, 400), { width: 300, height: 200 }, phone)).toMatchObject({
      left: 45,
      top: 196,
    });
  });

  it('stands below where there is no room above', () => {
    expect(placePopover(cell(165, 100), { width: 300, height: 200 }, phone).top).toBe(128);
  });

  it('is as high as the larger room where it fits in neither', () => {
    const place = placePopover(cell(165, 500), { width: 300, height: 2000 }, phone);
    expect(place).toMatchObject({ top: 8, maxHeight: 488 });
  });

  it.each([
    [-40, -200],
    [380, 900],
    [0, 0],
    [330, 820],
  ])('stays on the screen for a cell at %i, %i', (left, top) => {
    const size = { width: 368, height: 240 };
    const place = placePopover(cell(left, top), size, phone);
    const height = Math.min(size.height, place.maxHeight);
    expect(place.left).toBeGreaterThanOrEqual(8);
    expect(place.left + size.width).toBeLessThanOrEqual(phone.width - 8);
    expect(place.top).toBeGreaterThanOrEqual(8);
    expect(place.top + height).toBeLessThanOrEqual(phone.height - 8);
  });
});
