/** Computes the layout for the window, draws it, and decides when the next one is due. */

import { DAY_MS } from '../../model/day.ts';
import { halvesOnRecord } from '../../selection/count-on-record.ts';
import { uncover } from '../../ui/uncover.ts';
import { axisCorner } from '../layout/axis-labels.ts';
import { NARROW, WIDE } from '../layout/geometry.ts';
import { layoutTimeline } from '../layout/layout.ts';
import { pauseBeforeLayout } from '../layout/layout-pause.ts';
import type { Viewport } from '../layout/time-window.ts';
import type { MutableScene } from '../scene.ts';
import { NARROW_TICKS, WIDE_TICKS } from '../vis/vis-options.ts';
import { GlyphLayer } from './glyph-layer.ts';
import { LayoutScheduler } from './layout-scheduler.ts';
import type { Overlays } from './overlays.ts';
import type { TimelineFocus } from './timeline-focus.ts';

/** With more contacts, labels would cover the lanes of a phone. */
const FEW = 24;

export class TimelineRenderer {
  private readonly scheduler = new LayoutScheduler(() => this.relayout());
  /** What the current layout was computed for. */
  private laidOut: Viewport | undefined;
  /** The contact to scroll to after the next layout; -1 for none. */
  private revealing = -1;

  constructor(
    private readonly scene: MutableScene,
    private readonly overlays: Overlays,
    private readonly focusing: TimelineFocus,
    /** Runs what may fail. */
    private readonly attempt: (run: () => void) => void,
  ) {}

  relayout(): void {
    this.attempt(() => this.layOutAndDraw());
  }

  relayoutAfterPaint(): void {
    this.scheduler.afterPaint();
  }

  reveal(index: number): void {
    this.revealing = index;
  }

  /** After every redraw, whether or not the layout is new: updates what depends on the scale. */
  finish(): void {
    const { vis, glyphs, labels, lanes, messages } = this.scene;
    const { start, end } = vis.window;
    glyphs.resizeWhiskers(labels, vis.scale * DAY_MS);
    lanes.setCorner(axisCorner(start, end, vis.axisScale, messages));
    this.overlays.draw();
    const pause = pauseBeforeLayout({ start, end, width: vis.width }, this.laidOut);
    if (pause !== undefined) this.scheduler.after(pause);
  }

  cancel(): void {
    this.scheduler.cancel();
  }

  private layOutAndDraw(): void {
    const { scene, focusing } = this;
    const { vis, view } = scene;
    if (!view.isSet) return;
    this.scheduler.cancel();
    const focused = focusing.focusedIndex();
    this.adaptToPane();
    if (!scene.layout) vis.measure();
    if (vis.width <= 0) return;
    const { rows, labels, metrics, selected } = scene;
    const { at } = scene.content.columns;
    const labelled = metrics !== NARROW;
    this.laidOut = { ...vis.window, width: vis.width };
    scene.layout = layoutTimeline({
      at,
      rows,
      window: vis.window,
      width: vis.width,
      markerHalf: metrics.markerHalf,
      labelOf: (index) => (labelled || this.isExample(index) ? labels.room(index) : 0),
      clusterLabelOf: (members) => (labelled ? labels.clusterRoom(members) : 0),
      selected,
      summarized: scene.content.summarized,
    });
    const { removed, added } = scene.glyphs.update(scene.layout, labels, vis.scale);
    scene.glyphs.markSelected(selected);
    scene.lanes.updateCounts(rows, scene.allRows, at, vis.window, scene.content.summarized);
    vis.replace(removed, added);
    this.overlays.arrange();
    this.finish();
    if (focused === undefined) focusing.updateTabStop();
    else focusing.restore(focused);
    this.scrollToRevealed();
  }

  /** A phone has room for few labels: while there are few contacts, those for which both sides are on record have one. */
  private isExample(index: number): boolean {
    const { columns, shown } = this.scene.content;
    return shown.length <= FEW && halvesOnRecord(columns.onRecord[index] ?? 0) === 2;
  }

  private scrollToRevealed(): void {
    const element = this.revealing < 0 ? undefined : this.scene.glyphs.holding(this.revealing)?.element;
    if (!element) return;
    this.revealing = -1;
    uncover(element);
  }

  /** Glyphs have another size where the pane is narrow: all of them are redrawn. */
  private adaptToPane(): void {
    const { scene } = this;
    const isNarrow = getComputedStyle(scene.root).getPropertyValue('--tl-narrow') === '1';
    const metrics = isNarrow ? NARROW : WIDE;
    if (metrics === scene.metrics) return;
    const keys = [...scene.glyphs.all()].map(({ glyph }) => glyph.key);
    scene.vis.replace(keys, []);
    scene.vis.setTickRoom(metrics === NARROW ? NARROW_TICKS : WIDE_TICKS);
    scene.metrics = metrics;
    scene.glyphs = new GlyphLayer(metrics);
  }
}
