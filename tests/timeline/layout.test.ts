/** The layout of a window: nothing covers anything, no contact is lost, and it stays within its budget. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/model/day.ts';
import { BASE_LEVELS } from '../../src/model/kinds.ts';
import { everyIndex, laneRows } from '../../src/timeline/layout/columns.ts';
import { glyphExtent } from '../../src/timeline/layout/geometry.ts';
import { costOf, type Glyph, type Layout, layoutTimeline } from '../../src/timeline/layout/layout.ts';
import type { TimeWindow } from '../../src/timeline/layout/time-window.ts';
import { runs } from '../runs.ts';

interface Scene {
  readonly at: Float64Array;
  readonly lane: Uint8Array;
  readonly window: TimeWindow;
  readonly width: number;
  readonly selected: number;
  readonly labels: boolean;
}

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    contacts: fc.array(fc.tuple(fc.nat({ max: 4000 }), fc.nat({ max: 5 })), { maxLength: 150 }),
    start: fc.integer({ min: -200, max: 4000 }),
    length: fc.integer({ min: 12, max: 5000 }),
    width: fc.constantFrom(350, 607, 920, 1290),
    selected: fc.integer({ min: -1, max: 149 }),
    labels: fc.boolean(),
  })
  .map(({ contacts, start, length, width, selected, labels }) => {
    const sorted = contacts.toSorted(([a], [b]) => a - b);
    return {
      at: Float64Array.from(sorted, ([day]) => day * DAY_MS + DAY_MS / 2),
      lane: Uint8Array.from(sorted, ([, lane]) => lane),
      window: { start: start * DAY_MS, end: (start + length) * DAY_MS },
      width,
      selected: selected < sorted.length ? selected : -1,
      labels,
    };
  });

/** The last contact of its lane has no room beside the labels, and no neighbour to merge with but the selected one. */
const BESIDE_THE_SELECTED: Scene = {
  at: Float64Array.from([0, 0, 0, 0, 0, 0, 1, 1, 2048], (day) => (day + 0.5) * DAY_MS),
  lane: Uint8Array.from([0, 0, 0, 0, 5, 0, 5, 5, 5]),
  window: { start: 0, end: 4535 * DAY_MS },
  width: 350,
  selected: 7,
  labels: true,
};

function layoutOf({ at, lane, window, width, selected, labels }: Scene): Layout {
  return layoutTimeline({
    at,
    rows: laneRows({ lane, levels: BASE_LEVELS }, everyIndex(at.length)),
    window,
    width,
    markerHalf: labels ? 15 : 9,
    labelOf: (index) => (labels ? 80 + ((index * 37) % 90) : 0),
    clusterLabelOf: () => (labels ? 150 : 0),
    selected,
    summarized: undefined,
  });
}

function extent({ window, width }: Scene, glyph: Glyph): [number, number] {
  const x = ((glyph.middle - window.start) / (window.end - window.start)) * width;
  const { left, right } = glyphExtent(glyph, x);
  return [left, right];
}

describe('layoutTimeline', () => {
  it('lets nothing cover anything else in its row', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { glyphs } = layoutOf(scene);
        const boxes = glyphs.map((glyph) => ({ glyph, extent: extent(scene, glyph) }));
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            if (a.glyph.lane !== b.glyph.lane || a.glyph.row !== b.glyph.row) continue;
            const apart = a.extent[1] <= b.extent[0] || b.extent[1] <= a.extent[0];
            expect(apart, `${a.glyph.key} × ${b.glyph.key}`).toBe(true);
          }
      }),
      runs(300),
    );
  });

  it('draws every contact of the window exactly once, by itself or in a cluster', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { glyphs } = layoutOf(scene);
        const drawn = glyphs.flatMap(({ members }) => [...members]);
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const [index, moment] of scene.at.entries())
          if (moment >= scene.window.start && moment < scene.window.end) expect(drawn).toContain(index);
      }),
      { examples: [[BESIDE_THE_SELECTED]] },
    );
  });

  it('never hides the selected contact in a cluster', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const holding = layoutOf(scene).glyphs.find(({ members }) => members.includes(scene.selected));
        if (holding) expect([...holding.members]).toEqual([scene.selected]);
      }),
    );
  });

  it('cuts no label of a contact in view at an edge', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const glyph of layoutOf(scene).glyphs) {
          const [left, right] = extent({ ...scene }, glyph);
          if (glyph.side === 'none') continue;
          const x =
            ((glyph.middle - scene.window.start) / (scene.window.end - scene.window.start)) * scene.width;
          if (x - glyph.half < 0 || x + glyph.half > scene.width) continue;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(scene.width);
        }
      }),
    );
  });

  it('stays within its budget, and gives every glyph a key of its own', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const layout = layoutOf(scene);
        expect(costOf(layout)).toBeLessThanOrEqual(360);
        expect(new Set(layout.glyphs.map(({ key }) => key)).size).toBe(layout.glyphs.length);
      }),
    );
  });

  it('draws a hundred thousand contacts with a few hundred glyphs at most', () => {
    const count = 100_000;
    const at = Float64Array.from({ length: count }, (_, index) => Math.floor(index / 25) * DAY_MS);
    const lane = Uint8Array.from({ length: count }, (_, index) => index % 6);
    const scene = {
      at,
      lane,
      window: { start: 0, end: 4000 * DAY_MS },
      width: 1290,
      selected: 777,
      labels: true,
    };
    expect(layoutOf(scene).glyphs.length).toBeLessThan(200);
    const near = { ...scene, window: { start: 1000 * DAY_MS, end: 1012 * DAY_MS } };
    expect(layoutOf(near).glyphs.length).toBeLessThan(200);
  });
});
