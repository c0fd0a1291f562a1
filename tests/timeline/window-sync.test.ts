/** Syncs the view's window with the screen's: the reader's moves are reported once, and their echo is not a move. */

import { describe, expect, it, vi } from 'vitest';
import type { DayWindow } from '../../src/link/view-state.ts';
import { DAY_MS } from '../../src/model/day.ts';
import { daysOf, momentsOf } from '../../src/timeline/layout/day-window.ts';
import { NEAREST_MS, type TimeWindow } from '../../src/timeline/layout/time-window.ts';
import type { VisAdapter } from '../../src/timeline/vis/vis-adapter.ts';
import { WindowSync } from '../../src/timeline/vis/window-sync.ts';

const WHOLE = { start: Date.UTC(2014, 0, 1), end: Date.UTC(2024, 0, 1) };
const YEAR: DayWindow = { from: '2020-01-01', to: '2020-12-31' };

/** A screen that moves at once to wherever it is set. */
function screen() {
  const screen = {
    window: { start: 0, end: 1 } as TimeWindow,
    moves: 0,
    setLimits() {},
    setWindow(window: TimeWindow) {
      screen.window = window;
      screen.moves += 1;
    },
  };
  return screen;
}

function sync() {
  const vis = screen();
  const onWindow = vi.fn<(window: DayWindow | undefined) => void>();
  const onJump = vi.fn<() => void>();
  const view = new WindowSync(vis as unknown as VisAdapter, onWindow, onJump);
  view.setWhole(WHOLE);
  return { vis, view, onWindow, onJump };
}

/** No test waits for an animation here. */
vi.stubGlobal('matchMedia', () => ({ matches: true }));

describe('WindowSync', () => {
  it('shows the window of the view without reporting it', () => {
    const { vis, view, onWindow, onJump } = sync();
    view.show(YEAR);
    expect(vis.window).toEqual(momentsOf(YEAR));
    view.show(undefined);
    expect(vis.window).toEqual(WHOLE);
    expect(onJump).toHaveBeenCalledTimes(2);
    expect(onWindow).not.toHaveBeenCalled();
  });

  it('reports what the reader does once, and does not move when it comes back', () => {
    const { vis, view, onWindow } = sync();
    view.show(undefined);
    view.go(momentsOf(YEAR), false);
    expect(onWindow.mock.calls).toEqual([[YEAR]]);
    view.show(YEAR);
    view.rest(true);
    expect(vis.moves).toBe(2);
    expect(onWindow).toHaveBeenCalledOnce();
  });

  it('ignores an earlier window that comes back late, and follows the view to it later', () => {
    const { vis, view } = sync();
    const next: DayWindow = { from: '2021-01-01', to: '2021-06-30' };
    view.show(undefined);
    view.go(momentsOf(YEAR), false);
    view.go(momentsOf(next), false);
    view.show(YEAR);
    expect(vis.window).toEqual(momentsOf(next));
    view.show(next);
    expect(vis.window).toEqual(momentsOf(next));
    view.show(YEAR);
    expect(vis.window).toEqual(momentsOf(YEAR));
  });

  it('reports a drag when it ends, and no swipe that moved nothing', () => {
    const { vis, view, onWindow } = sync();
    view.show(undefined);
    view.rest(true);
    expect(onWindow).not.toHaveBeenCalled();
    vis.window = momentsOf(YEAR);
    view.rest(false);
    expect(onWindow).not.toHaveBeenCalled();
    view.rest(true);
    expect(onWindow.mock.calls).toEqual([[YEAR]]);
  });

  it('zooms in around what is nearest to the middle, unless a contact is open in view, and out around the middle', () => {
    const { vis, view } = sync();
    view.show(YEAR);
    const { start, end } = momentsOf(YEAR);
    const [early, late] = [start + (end - start) / 8, start + ((end - start) * 3) / 4];
    const middle = () => (vis.window.start + vis.window.end) / 2;
    view.zoom(0.5, undefined, () => early);
    expect((early - vis.window.start) / (vis.window.end - vis.window.start)).toBeCloseTo(1 / 8, 2);
    view.show(undefined);
    view.show(YEAR);
    view.zoom(0.5, late, () => early);
    expect((late - vis.window.start) / (vis.window.end - vis.window.start)).toBeCloseTo(3 / 4, 2);
    view.show(undefined);
    view.show(YEAR);
    view.zoom(2, undefined, () => early);
    expect(Math.abs(middle() - (start + end) / 2)).toBeLessThan(DAY_MS);
  });

  it('moves nothing before the view has set a window', () => {
    const { vis, view, onWindow } = sync();
    view.zoom(0.5, undefined, () => undefined);
    view.bring(WHOLE.start, true);
    view.showAll();
    expect([vis.moves, onWindow.mock.calls.length]).toEqual([0, 0]);
  });

  it('keeps between the limits, and reports where it ends up', () => {
    const { vis, view, onWindow } = sync();
    view.show(undefined);
    view.go({ start: WHOLE.end + 9000 * DAY_MS, end: WHOLE.end + 9000 * DAY_MS + 1 }, false);
    const { start, end } = vis.window;
    expect(end - start).toBe(NEAREST_MS);
    expect(end).toBe(WHOLE.end + (WHOLE.end - WHOLE.start));
    expect(onWindow).toHaveBeenLastCalledWith(daysOf(vis.window));
  });
});
