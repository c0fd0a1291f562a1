/** What is drawn under and over the lanes: bands of bursts with their buttons, the rail of gaps, the selected day. */

import type { Messages } from '../../messages/en.ts';
import { LEVELS } from '../../model/kinds.ts';
import type { Gap } from '../../selection/gaps.ts';
import { monthsOf } from '../layout/axis-labels.ts';
import { burstSpot, type Taken } from '../layout/burst-spot.ts';
import { type Burst, burstsToDraw } from '../layout/bursts.ts';
import { gapLines } from '../layout/gap-lines.ts';
import type { Glyph, Layout } from '../layout/layout.ts';
import type { VisAdapter } from '../vis/vis-adapter.ts';
import type { Metrics } from './glyph-layer.ts';
import { span } from './item-element.ts';
import type { LabelWidths } from './label-widths.ts';

/** Height of the axis, and of the rail under it. */
export const AXIS_PX = 24;
export const RAIL_PX = 30;
/** Frame, padding and glass of the button of a burst. */
const BUTTON_PX = 36;

export class Overlays {
  private readonly under = layer('tl-under');
  private readonly front = layer('tl-front');
  private readonly rail = element('tl-gaps');
  private readonly bands = element('tl-bands');
  private readonly line = element('tl-line');
  private readonly railLabel = element('tl-gaps-label');
  private bursts: readonly Burst[] = [];
  private gaps: readonly Gap[] = [];
  private spots = new Map<Burst, { top: number; shift: number; element: HTMLElement }>();
  private bandOf = new Map<Burst, HTMLElement>();

  constructor(
    private readonly root: HTMLElement,
    private readonly vis: VisAdapter,
    private readonly messages: Messages,
    private readonly widths: LabelWidths,
  ) {
    const { dom } = vis.parts;
    this.railLabel.textContent = messages.timeline.gaps.label;
    this.under.moved.append(this.bands, this.rail, this.line);
    dom.root.insertBefore(this.under.clip, dom.centerContainer);
    dom.root.append(this.front.clip);
    root.append(this.railLabel);
    for (const hidden of [this.under.clip, this.railLabel]) hidden.setAttribute('aria-hidden', 'true');
    vis.layers.push(this.under.moved, this.front.moved);
  }

  setGaps(gaps: readonly Gap[]): void {
    this.gaps = gaps;
    this.root.classList.toggle('has-gaps', gaps.length > 0);
  }

  setBursts(bursts: readonly Burst[]): void {
    this.bursts = bursts;
  }

  /** The burst a button stands for. */
  burstOf(thing: string): Burst | undefined {
    return this.bursts.find((burst) => keyOf(burst) === thing);
  }

  /** The buttons that keys can reach, by date. */
  buttons(): readonly HTMLElement[] {
    return [...this.spots.values()].map((spot) => spot.element);
  }

  /** After a new plan: which bursts are drawn, and where their buttons stand. */
  arrange(layout: Layout, metrics: Metrics, lanes: readonly number[]): void {
    const { vis } = this;
    const seen = burstsToDraw(this.bursts, vis.window, layout.drawn);
    const before = this.spots;
    this.spots = new Map();
    this.bandOf = new Map(seen.map((burst) => [burst, element('tl-band')]));
    this.bands.replaceChildren(...this.bandOf.values());
    const taken: Taken[] = layout.glyphs.map((glyph) => ({
      lane: glyph.lane,
      row: glyph.row,
      ...this.extentOf(glyph),
    }));
    for (const burst of metrics.itemHeight > 40 ? [] : seen) {
      const months = monthsOf(burst.start, burst.end, this.messages);
      const said = this.messages.timeline.burst(burst.count, months);
      const width = BUTTON_PX + this.widths.of(said.count, 'name') + this.widths.of(` ${said.span}`, 'date');
      const [left, right] = [vis.xOf(burst.start), vis.xOf(burst.end)];
      const spot = burstSpot(
        { left, right },
        width,
        vis.width,
        lanes.map((lane) => ({ lane, rows: layout.rows[lane] ?? 0 })),
        taken,
      );
      if (!spot) continue;
      taken.push({ ...spot, right: spot.left + width });
      const button =
        [...before].find(([other]) => keyOf(other) === keyOf(burst))?.[1].element ??
        this.button(burst, said, months);
      button.style.width = `${width}px`;
      this.spots.set(burst, {
        element: button,
        shift: spot.left - left,
        top: this.laneTop(spot.lane) + metrics.rowTop + spot.row * metrics.rowPitch + 3,
      });
    }
    const now = this.buttons();
    for (const { element: gone } of before.values()) if (!now.includes(gone)) gone.remove();
    for (const button of now) if (!button.isConnected) this.front.moved.append(button);
  }

  /** After every drawing: everything back to its place at this scale. */
  draw(selected: { moment: number; lane: number; top: number } | undefined): void {
    const { vis } = this;
    for (const [burst, band] of this.bandOf) {
      const [left, right] = [vis.xOf(burst.start) - 5, vis.xOf(burst.end) + 5];
      band.style.transform = `translateX(${left.toFixed(1)}px)`;
      band.style.width = `${(right - left).toFixed(1)}px`;
    }
    for (const [burst, { element: button, shift, top }] of this.spots)
      button.style.transform = `translate(${(vis.xOf(burst.start) + shift).toFixed(1)}px, ${top}px)`;
    this.line.hidden = selected === undefined;
    if (selected) {
      this.line.style.transform = `translateX(${vis.xOf(selected.moment).toFixed(1)}px)`;
      this.line.style.height = `${this.laneTop(selected.lane) + selected.top - AXIS_PX}px`;
    }
    const { gaps } = this.messages.timeline;
    this.rail.replaceChildren(
      ...gapLines(
        this.gaps,
        vis.window,
        vis.width,
        (months, long) => (long ? gaps.long(months) : gaps.short(months)),
        (text) => this.widths.of(text, 'date'),
      ).map(({ left, right, openLeft, openRight, text }) => {
        const line = element(`tl-gap${openLeft ? ' opens-left' : ''}${openRight ? ' opens-right' : ''}`);
        line.append(span('', text));
        line.style.transform = `translateX(${left.toFixed(1)}px)`;
        line.style.width = `${(right - left).toFixed(1)}px`;
        return line;
      }),
    );
  }

  destroy(): void {
    this.railLabel.remove();
  }

  /** From the top of the root. */
  private laneTop(lane: number): number {
    const { itemSet, props } = this.vis.parts;
    return props.top.height + (itemSet.groups[LEVELS[lane] ?? '']?.top ?? 0);
  }

  private extentOf(glyph: Glyph): { left: number; right: number } {
    const x = this.vis.xOf(glyph.middle);
    return {
      left: x - glyph.half - (glyph.side === 'left' ? glyph.label : 0),
      right: x + glyph.half + (glyph.side === 'right' ? glyph.label : 0),
    };
  }

  private button(burst: Burst, said: { count: string; span: string }, months: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tl-burst';
    button.tabIndex = -1;
    button.dataset.glyph = keyOf(burst);
    button.setAttribute('aria-label', this.messages.timeline.burstLabel(burst.count, months));
    const count = document.createElement('b');
    count.textContent = said.count;
    button.append(count, ` ${said.span}`, span('tl-glass'));
    return button;
  }
}

function keyOf({ start, end, count }: Burst): string {
  return `burst:${start}:${end}:${count}`;
}

/** A window on the lanes, and in it what moves with them. */
function layer(className: string): { clip: HTMLElement; moved: HTMLElement } {
  const [clip, moved] = [element(className), element('tl-moved')];
  clip.append(moved);
  return { clip, moved };
}

function element(className: string): HTMLElement {
  const div = document.createElement('div');
  div.className = className;
  return div;
}
