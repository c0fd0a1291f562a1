/** The measures of rows, lanes, labels and capsules agree with each other, as both timelines rely on them. */

import { describe, expect, it } from 'vitest';
import {
  capsuleHalf,
  capsuleMarkers,
  glyphExtent,
  labelGround,
  labelRoom,
  laneHeight,
  MARKER_BOX_HALF,
  NARROW,
  rowTop,
  WIDE,
} from '../../src/timeline/layout/geometry.ts';

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('lanes, %s', (_, metrics) => {
  it('are as high as their rows, and never lower than an empty one', () => {
    for (let rows = 0; rows < 5; rows += 1) {
      const height = laneHeight(metrics, rows);
      expect(height).toBeGreaterThanOrEqual(laneHeight(metrics, 0));
      if (rows > 0) expect(height).toBeGreaterThanOrEqual(rowTop(metrics, rows - 1) + metrics.itemHeight);
    }
  });
});

describe('labels', () => {
  it('have their ground within their room, on either side', () => {
    const room = labelRoom(100);
    const glyph = { half: MARKER_BOX_HALF, label: room };
    for (const side of ['left', 'right'] as const) {
      const { left, right } = glyphExtent({ ...glyph, side }, 0);
      const { x, width } = labelGround(room, side === 'left');
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x + width).toBeLessThanOrEqual(right);
      expect(width).toBeGreaterThan(100);
    }
    expect(glyphExtent({ ...glyph, side: 'none' }, 0)).toEqual({
      left: -MARKER_BOX_HALF,
      right: MARKER_BOX_HALF,
    });
  });
});

describe('capsules', () => {
  it('hold the markers of their contacts, at their dates where there is room', () => {
    expect(capsuleMarkers({ half: 60, middle: 100 }, [60, 140], 1)).toEqual([20, 100]);
    const half = capsuleHalf(3, 0);
    const xs = capsuleMarkers({ half, middle: 100 }, [100, 100, 100], 1);
    expect(xs).toEqual([20, 36, 52]);
    expect(half * 2).toBe(64);
  });
});
