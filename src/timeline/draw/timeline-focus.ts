/** The focus on the timeline: a single tab stop, arrow keys from glyph to glyph, and a focus that survives new layouts. */

import { uncover } from '../../ui/uncover.ts';
import { nearestTo } from '../layout/columns.ts';
import { neighbour } from '../layout/neighbours.ts';
import type { Scene } from '../scene.ts';
import type { Overlays } from './overlays.ts';

export class TimelineFocus {
  /** The contact that the Tab key leads to; -1 for none. */
  tabStop = -1;
  /** While the focus is given back to the contact that had it: the reader has not moved, and nothing else is to. */
  private isGivingBack = false;

  constructor(
    private readonly scene: Scene,
    private readonly overlays: Overlays,
  ) {}

  /** Returns whether the key has a meaning here. `glyph` is the key of the focused one. */
  handleKey(key: string, glyph: string | undefined): boolean {
    if (this.moveFocus(key, glyph)) return true;
    const { scene } = this;
    const index = scene.glyphs.get(glyph)?.glyph.members[0] ?? scene.selected;
    if (key === '+' || key === '=') this.zoom(0.5, index);
    else if (key === '-') this.zoom(2, index);
    else if (key === '0') scene.view.showAll();
    else return false;
    return true;
  }

  /** Around a contact while it is in view; -1 for none. */
  zoom(factor: number, index: number): void {
    const { columns, shown } = this.scene.content;
    this.scene.view.zoom(
      factor,
      columns.at[index],
      (moment) => columns.at[nearestTo(columns.at, shown, moment)],
    );
  }

  /** Focuses a contact, or the cluster that holds it, and brings it into view first. */
  focusContact(index: number): void {
    const { scene } = this;
    this.setTabStop(index);
    scene.view.bring(scene.content.columns.at[index], false);
    if (!scene.glyphs.holding(index)) scene.relayout();
    const element = scene.glyphs.holding(index)?.element;
    element?.focus({ preventScroll: true });
    if (element) uncover(element);
  }

  /** The browser has moved the focus: by the Tab key or a press. */
  handleFocus(key: string): void {
    const { scene } = this;
    const view = scene.glyphs.get(key);
    const index = view?.glyph.members[0];
    if (!view || index === undefined) return;
    this.setTabStop(index);
    if (this.isGivingBack) return;
    scene.view.bring(scene.content.columns.at[index], false);
    uncover(view.element);
  }

  /** The first contact of the focused glyph. */
  focusedIndex(): number | undefined {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || !this.scene.root.contains(active)) return undefined;
    return this.scene.glyphs.get(active.dataset.glyph)?.glyph.members[0];
  }

  /** A new layout may have merged the focused contact into a cluster, taken it out of one, or have no place for it. */
  restore(index: number): void {
    const { glyphs, root } = this.scene;
    const element = glyphs.holding(this.tabStop)?.element ?? glyphs.holding(index)?.element;
    this.updateTabStop();
    const next = element ?? glyphs.holding(this.tabStop)?.element ?? root;
    if (next === document.activeElement) return;
    this.isGivingBack = next === glyphs.holding(index)?.element;
    next.focus({ preventScroll: true });
    this.isGivingBack = false;
  }

  /** The Tab key has to reach the timeline wherever its window is: a glyph in view, or else the timeline itself. */
  updateTabStop(): void {
    const { glyphs, vis, content } = this.scene;
    const { start, end } = vis.window;
    const inView = ({ glyph }: { glyph: { from: number; to: number } }) =>
      glyph.to > start && glyph.from < end;
    const current = glyphs.holding(this.tabStop);
    if (current && inView(current)) {
      this.setTabStop(this.tabStop);
      return;
    }
    const { at } = content.columns;
    const visible = [...glyphs.all()].filter(inView).toSorted((a, b) => a.glyph.from - b.glyph.from);
    const first = visible[0]?.glyph.members.find((index) => (at[index] ?? 0) > start);
    this.setTabStop(first ?? this.tabStop, first === undefined);
  }

  /** `isInstead`: the Tab key leads to the timeline itself, as nothing is in view. */
  private setTabStop(index: number, isInstead = false): void {
    const { glyphs, root } = this.scene;
    this.tabStop = index;
    // Keep the root's tabindex while it has the focus: removing it would blur the root.
    if (isInstead || root === document.activeElement) root.tabIndex = 0;
    else root.removeAttribute('tabindex');
    const own = glyphs.holding(index)?.element;
    for (const { element } of glyphs.all()) {
      const tabIndex = element === own ? 0 : -1;
      if (element.tabIndex !== tabIndex) element.tabIndex = tabIndex;
    }
  }

  private moveFocus(key: string, glyph: string | undefined): boolean {
    const tabStop = this.tabStop >= 0 ? this.tabStop : undefined;
    const from = this.scene.glyphs.get(glyph)?.glyph.members[0] ?? tabStop;
    if (glyph?.startsWith('burst:') && key.startsWith('Arrow')) {
      if (from !== undefined) this.focusContact(from);
      return true;
    }
    const next = this.neighbourOf(from, key);
    if (next !== undefined) {
      this.focusContact(next);
      return true;
    }
    // The buttons of the bursts follow the last lane.
    const [burst] = key === 'ArrowDown' ? this.overlays.buttons() : [];
    burst?.focus({ preventScroll: true });
    return burst !== undefined;
  }

  private neighbourOf(from: number | undefined, key: string): number | undefined {
    const { layout, content, rows } = this.scene;
    if (!layout) return undefined;
    const firsts = Int32Array.from(layout.glyphs, ({ members }) => members[0] ?? 0).sort();
    const { at, lane } = content.columns;
    return neighbour({ at, lane, shown: content.shown, rows, firsts, range: layout.range }, from, key);
  }
}
