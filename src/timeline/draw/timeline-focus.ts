/** The focus on the timeline: one stop of the Tab key, keys from thing to thing, kept while what is drawn changes. */

import type { LaneRows } from '../layout/columns.ts';
import type { Layout } from '../layout/layout.ts';
import { neighbour } from '../layout/neighbours.ts';
import type { TimeWindow } from '../layout/time-window.ts';
import type { TimelineContent } from '../timeline-content.ts';
import type { GlyphLayer } from './glyph-layer.ts';
import { reveal } from './reveal.ts';

interface Deps {
  readonly root: HTMLElement;
  readonly now: () => {
    readonly content: TimelineContent;
    readonly rows: LaneRows;
    readonly layout: Layout | undefined;
    readonly glyphs: GlyphLayer;
  };
  readonly window: () => TimeWindow;
  /** Moves the window to a contact outside it. */
  readonly bring: (index: number) => void;
  readonly draw: () => void;
  /** Buttons of the bursts, which need no stop of their own: they follow the last lane. */
  readonly bursts: () => readonly HTMLElement[];
  readonly zoom: (factor: number, around: number | undefined) => void;
  readonly showAll: () => void;
}

export class TimelineFocus {
  /** The contact that the Tab key leads to; -1 for none. */
  stop = -1;

  constructor(private readonly deps: Deps) {}

  private get things(): GlyphLayer {
    return this.deps.now().glyphs;
  }

  /** What a key does, if anything: true when it was taken. */
  answers(key: string, thing: string | undefined): boolean {
    if (this.moves(key, thing)) return true;
    const around = this.things.get(thing)?.glyph.members[0];
    if (key === '+' || key === '=') this.deps.zoom(0.5, around);
    else if (key === '-') this.deps.zoom(2, around);
    else if (key === '0') this.deps.showAll();
    else return false;
    return true;
  }

  private moves(key: string, thing: string | undefined): boolean {
    const from = this.things.get(thing)?.glyph.members[0] ?? (this.stop >= 0 ? this.stop : undefined);
    if (thing?.startsWith('burst:') && key.startsWith('Arrow')) {
      if (from !== undefined) this.on(from);
      return true;
    }
    const next = this.neighbourOf(from, key);
    if (next !== undefined) {
      this.on(next);
      return true;
    }
    const [burst] = key === 'ArrowDown' ? this.deps.bursts() : [];
    burst?.focus({ preventScroll: true });
    return burst !== undefined;
  }

  /** The focus to a contact, or to the cluster that holds it; into view first. */
  on(index: number): void {
    this.set(index);
    this.deps.bring(index);
    if (!this.things.holding(index)) this.deps.draw();
    const element = this.things.holding(index)?.element;
    element?.focus({ preventScroll: true });
    if (element) reveal(element);
  }

  /** It came by itself: by the Tab key or a press. */
  arrived(key: string): void {
    const drawn = this.things.get(key);
    const index = drawn?.glyph.members[0];
    if (!drawn || index === undefined) return;
    this.set(index);
    this.deps.bring(index);
    reveal(drawn.element);
  }

  /** The first contact of the thing that has the focus. */
  index(): number | undefined {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || !this.deps.root.contains(active)) return undefined;
    return this.things.get(active.dataset.glyph)?.glyph.members[0];
  }

  /** What had the focus may have become part of a cluster, or come out of one. */
  keep(index: number): void {
    const element = this.things.holding(this.stop)?.element ?? this.things.holding(index)?.element;
    if (element && element !== document.activeElement) element.focus({ preventScroll: true });
  }

  /** The Tab key must find the timeline wherever its window is: a thing in view, or else the timeline itself. */
  keepStopInView(): void {
    const { start, end } = this.deps.window();
    const inView = ({ glyph }: { glyph: { from: number; to: number } }) =>
      glyph.to > start && glyph.from < end;
    const stop = this.things.holding(this.stop);
    if (stop && inView(stop)) {
      this.set(this.stop);
      return;
    }
    const { at } = this.deps.now().content.columns;
    const seen = [...this.things.all()].filter(inView).toSorted((a, b) => a.glyph.from - b.glyph.from);
    const first = seen[0]?.glyph.members.find((index) => (at[index] ?? 0) > start);
    this.set(first ?? this.stop);
    if (first === undefined) this.deps.root.tabIndex = 0;
  }

  /** One thing at a time can be reached by the Tab key. */
  private set(index: number): void {
    this.stop = index;
    this.deps.root.removeAttribute('tabindex');
    const own = this.things.holding(index)?.element;
    for (const { element } of this.things.all()) {
      const tab = element === own ? 0 : -1;
      if (element.tabIndex !== tab) element.tabIndex = tab;
    }
  }

  private neighbourOf(from: number | undefined, key: string): number | undefined {
    const { layout, content, rows } = this.deps.now();
    if (!layout) return undefined;
    const heads = Int32Array.from(layout.glyphs, ({ members }) => members[0] ?? 0).toSorted();
    const { columns, shown } = content;
    return neighbour(
      { at: columns.at, lane: columns.lane, shown, rows, heads, drawn: layout.drawn },
      from,
      key,
    );
  }
}
