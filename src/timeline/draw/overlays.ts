/** What is drawn under and over the lanes: bands and buttons of bursts, the rail of gaps, the line of the open contact. */

import type { Gap } from '../../selection/gaps.ts';
import { burstSpot, type Occupied } from '../layout/burst-spot.ts';
import { type Burst, burstsToDraw } from '../layout/bursts.ts';
import { lanesOf } from '../layout/columns.ts';
import { gapLines } from '../layout/gap-lines.ts';
import { AXIS_PX, glyphExtent, NARROW, rowTop } from '../layout/geometry.ts';
import { monthsOf } from '../layout/months-of.ts';
import type { Scene } from '../scene.ts';
import { span } from './item-element.ts';

/** Border, padding and magnifying glass of the button of a burst. */
const BUTTON_PX = 36;
/** From the top of a row to that of a button in it. */
const BUTTON_TOP_PX = 3;
/** How far a band reaches beyond its first and last contact. */
const BAND_PX = 5;

interface ButtonSpot {
  readonly element: HTMLElement;
  readonly top: number;
  /** From the beginning of the burst to the left edge of the button. */
  readonly shift: number;
}

export class Overlays {
  private readonly under = div('tl-under');
  private readonly over = div('tl-front');
  private readonly buttonLayer = div('tl-moved');
  private readonly rail = div('tl-gaps');
  private readonly bandLayer = div('tl-bands');
  private readonly line = div('tl-line');
  private readonly railLabel = div('tl-gaps-label');
  private readonly gaps: readonly Gap[];
  private readonly gapLines: { readonly line: HTMLElement; readonly text: Text }[] = [];
  private bursts: readonly Burst[] = [];
  private spots = new Map<Burst, ButtonSpot>();
  private bands = new Map<Burst, HTMLElement>();

  constructor(private readonly scene: Scene) {
    const { root, vis, messages, content } = scene;
    this.railLabel.textContent = messages.timeline.gaps.label;
    const lower = div('tl-moved');
    lower.append(this.bandLayer, this.rail, this.line);
    this.under.append(lower);
    this.over.append(this.buttonLayer);
    vis.addLayer(this.under, lower, 'under');
    vis.addLayer(this.over, this.buttonLayer, 'over');
    root.append(this.railLabel);
    for (const decoration of [this.under, this.railLabel]) decoration.setAttribute('aria-hidden', 'true');
    this.gaps = content.gaps();
    root.classList.toggle('has-gaps', this.gaps.length > 0);
  }

  setBursts(bursts: readonly Burst[]): void {
    this.bursts = bursts;
  }

  /** The burst of a button. */
  burstOf(key: string): Burst | undefined {
    return this.bursts.find((burst) => keyOf(burst) === key);
  }

  /** By date. */
  buttons(): readonly HTMLElement[] {
    return [...this.spots.values()].map(({ element }) => element);
  }

  /** After a new layout: which bursts are marked, and where their buttons have room. */
  arrange(): void {
    const { vis, layout, metrics, content } = this.scene;
    if (!layout) return;
    const bursts = burstsToDraw(this.bursts, vis.window, layout.range);
    this.bands = new Map(bursts.map((burst) => [burst, div('tl-band')]));
    this.bandLayer.replaceChildren(...this.bands.values());
    const previous = new Map([...this.spots].map(([burst, { element }]) => [keyOf(burst), element]));
    this.spots = new Map();
    const lanes = lanesOf(content.columns).map((level) => {
      const lane = content.columns.levels.indexOf(level);
      return { lane, rows: layout.rows[lane] ?? 0 };
    });
    const occupied: Occupied[] = layout.glyphs.map((glyph) => ({
      lane: glyph.lane,
      row: glyph.row,
      ...glyphExtent(glyph, vis.xOf(glyph.middle)),
    }));
    // A phone has no room for buttons.
    for (const burst of metrics === NARROW ? [] : bursts) {
      const label = this.labelOf(burst);
      const [left, right] = [vis.xOf(burst.start), vis.xOf(burst.end)];
      const spot = burstSpot({ left, right }, label.width, vis.width, lanes, occupied);
      if (!spot) continue;
      occupied.push({ ...spot, right: spot.left + label.width });
      const element = previous.get(keyOf(burst)) ?? this.button(burst, label);
      element.style.width = `${label.width}px`;
      this.spots.set(burst, {
        element,
        shift: spot.left - left,
        top: vis.laneTop(this.scene.labels.level(spot.lane)) + rowTop(metrics, spot.row) + BUTTON_TOP_PX,
      });
    }
    const current = this.buttons();
    for (const button of previous.values()) if (!current.includes(button)) button.remove();
    for (const button of current) if (!button.isConnected) this.buttonLayer.append(button);
  }

  /** After every redraw: repositions everything for the new scale. */
  draw(): void {
    const { vis } = this.scene;
    for (const [burst, band] of this.bands) {
      const [left, right] = [vis.xOf(burst.start) - BAND_PX, vis.xOf(burst.end) + BAND_PX];
      // It is a pixel wide: to scale it takes no layout.
      band.style.transform = `translateX(${left.toFixed(1)}px) scaleX(${(right - left).toFixed(1)})`;
    }
    for (const [burst, { element, shift, top }] of this.spots)
      element.style.transform = `translate(${(vis.xOf(burst.start) + shift).toFixed(1)}px, ${top}px)`;
    this.drawLine();
    this.drawRail();
  }

  destroy(): void {
    this.railLabel.remove();
  }

  /** From the axis down to the open contact; not for one of no certain day, which the axis would seem to state. */
  private drawLine(): void {
    const { vis, content, glyphs, labels, selected } = this.scene;
    const view = glyphs.holding(selected);
    const hidden = view === undefined || content.describe(selected).fades;
    if (this.line.hidden !== hidden) this.line.hidden = hidden;
    if (!view) return;
    const { at, lane } = content.columns;
    const laneTop = vis.laneTop(labels.level(lane[selected] ?? 0));
    this.line.style.transform = `translateX(${vis.xOf(at[selected] ?? 0).toFixed(1)}px)`;
    this.line.style.height = `${laneTop + view.placement.top - AXIS_PX}px`;
  }

  private drawRail(): void {
    const { vis, messages, widths } = this.scene;
    const viewport = { ...vis.window, width: vis.width };
    const lines = gapLines(this.gaps, viewport, messages.timeline.gaps, (label) => widths.of(label, 'date'));
    while (this.gapLines.length > lines.length) this.gapLines.pop()?.line.remove();
    for (const [index, { left, right, openLeft, openRight, label }] of lines.entries()) {
      const { line, text } = this.gapLines[index] ?? this.addGap();
      const className = `tl-gap${openLeft ? ' opens-left' : ''}${openRight ? ' opens-right' : ''}`;
      if (line.className !== className) line.className = className;
      if (text.data !== label) text.data = label;
      placeAcross(line, left, right);
    }
  }

  private addGap(): { line: HTMLElement; text: Text } {
    const line = div('tl-gap');
    const text = document.createTextNode('');
    const label = span('');
    label.append(text);
    line.append(label);
    this.rail.append(line);
    this.gapLines.push({ line, text });
    return { line, text };
  }

  private labelOf(burst: Burst): BurstLabel {
    const { messages, widths } = this.scene;
    const months = monthsOf(burst.start, burst.end, messages);
    const { count, span: dates } = messages.timeline.burst(burst.count, months);
    const width = BUTTON_PX + widths.of(count, 'name') + widths.of(` ${dates}`, 'date');
    return { count, dates, width, ariaLabel: messages.timeline.burstLabel(burst.count, months) };
  }

  private button(burst: Burst, { count, dates, ariaLabel }: BurstLabel): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tl-burst';
    button.dataset.glyph = keyOf(burst);
    button.setAttribute('aria-label', ariaLabel);
    const number = document.createElement('b');
    number.textContent = count;
    button.append(number, ` ${dates}`, span('tl-glass'));
    return button;
  }
}

interface BurstLabel {
  readonly count: string;
  readonly dates: string;
  readonly width: number;
  readonly ariaLabel: string;
}

function keyOf({ start, end, count }: Burst): string {
  return `burst:${start}:${end}:${count}`;
}

function placeAcross(element: HTMLElement, left: number, right: number): void {
  element.style.transform = `translateX(${left.toFixed(1)}px)`;
  element.style.width = `${(right - left).toFixed(1)}px`;
}

function div(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
