/** The elements of what is drawn: makes those that come, keeps those that stay, and says which are gone. */

import { LEVELS } from '../../model/kinds.ts';
import type { Glyph, Layout } from '../layout/layout.ts';
import type { Placement } from '../vis/placed-item.ts';
import type { VisItem } from '../vis/vis-adapter.ts';
import { clusterElement, spread } from './cluster-element.ts';
import type { GlyphLabels } from './glyph-labels.ts';
import { itemElement } from './item-element.ts';

export interface Metrics {
  readonly markerHalf: number;
  readonly rowTop: number;
  readonly rowPitch: number;
  readonly itemHeight: number;
  readonly laneLeast: number;
  /** Under the last row. */
  readonly laneFoot: number;
}

export const WIDE: Metrics = {
  markerHalf: 15,
  rowTop: 6,
  rowPitch: 35,
  itemHeight: 34,
  laneLeast: 56,
  laneFoot: 6,
};
/** Lane names stand inside the lanes, fingers need 44 px, and labels are left out. */
export const NARROW: Metrics = {
  markerHalf: 9,
  rowTop: 10,
  rowPitch: 36,
  itemHeight: 44,
  laneLeast: 54,
  laneFoot: 0,
};

/** Whiskers shorter than this say nothing that the label does not. */
const WHISKER_PX = 28;

export interface DrawnGlyph {
  glyph: Glyph;
  readonly element: HTMLElement;
  readonly placement: Placement;
  readonly signature: string;
  /** Whose words its name is: the place among the others changes with every filter. */
  named: GlyphLabels | undefined;
  /** Where its date is no single day. */
  readonly whisker: HTMLElement | null;
}

export class GlyphLayer {
  private readonly byKey = new Map<string, DrawnGlyph>();

  constructor(private readonly metrics: Metrics) {}

  all(): Iterable<DrawnGlyph> {
    return this.byKey.values();
  }

  get(key: string | undefined): DrawnGlyph | undefined {
    return key === undefined ? undefined : this.byKey.get(key);
  }

  /** The thing that shows a contact. */
  holding(index: number): DrawnGlyph | undefined {
    const own = this.byKey.get(`c${index}`);
    if (own) return own;
    for (const drawn of this.byKey.values()) if (drawn.glyph.members.includes(index)) return drawn;
    return undefined;
  }

  update(
    layout: Layout,
    labels: GlyphLabels,
    scale: number,
    countWords: (count: number) => string,
  ): { gone: string[]; come: VisItem[] } {
    const gone: string[] = [];
    const come: VisItem[] = [];
    const kept = new Set<string>();
    for (const glyph of layout.glyphs) {
      const signature = signatureOf(glyph);
      const known = this.byKey.get(glyph.key);
      kept.add(glyph.key);
      if (known && known.signature === signature) {
        known.glyph = glyph;
        this.place(known.placement, glyph, layout);
        name(known, labels);
        continue;
      }
      if (known) gone.push(glyph.key);
      const drawn = this.make(glyph, signature, labels, scale, countWords);
      this.place(drawn.placement, glyph, layout);
      name(drawn, labels);
      this.byKey.set(glyph.key, drawn);
      come.push({
        id: glyph.key,
        group: LEVELS[glyph.lane] ?? 'unknown',
        type: 'placed',
        start: drawn.placement.moment,
        content: '',
        placement: drawn.placement,
      });
    }
    for (const key of this.byKey.keys()) {
      if (kept.has(key)) continue;
      gone.push(key);
      this.byKey.delete(key);
    }
    return { gone, come };
  }

  /** Which of them is the open contact. */
  mark(selected: number): void {
    for (const { glyph, element } of this.byKey.values()) {
      const open = glyph.look === 'contact' && glyph.members[0] === selected;
      element.classList.toggle('is-selected', open);
      if (open) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    }
  }

  /** To scale. Told to the few themselves: a property that all inherit would have every style worked out anew. */
  drawWhiskers(labels: GlyphLabels, pixelsPerDay: number): void {
    for (const { glyph, element, whisker } of this.byKey.values()) {
      const days = whisker && labels.item(glyph.members[0] ?? 0).days;
      if (!days) continue;
      whisker.style.width = `${(days * pixelsPerDay).toFixed(1)}px`;
      element.classList.toggle('has-whisker', days * pixelsPerDay >= WHISKER_PX);
    }
  }

  private make(
    glyph: Glyph,
    signature: string,
    labels: GlyphLabels,
    scale: number,
    countWords: (count: number) => string,
  ): DrawnGlyph {
    const element =
      glyph.look === 'contact'
        ? itemElement(labels.item(glyph.members[0] ?? 0))
        : clusterElement(clusterLook(glyph, labels, scale, countWords));
    element.dataset.glyph = glyph.key;
    const moment = new Date(glyph.middle);
    return {
      glyph,
      element,
      signature,
      named: undefined,
      whisker: element.querySelector<HTMLElement>('.tl-whisker:not(.is-open)'),
      placement: { element, moment, shift: 0, flipped: false, top: 0, laneHeight: 0 },
    };
  }

  private place(placement: Placement, glyph: Glyph, { rows }: Layout): void {
    const { rowTop, rowPitch } = this.metrics;
    // A contact's marker box is 30 px whatever room it claims among others.
    const half = glyph.look === 'contact' ? 15 : glyph.half;
    placement.flipped = glyph.side === 'left';
    placement.moment.setTime(glyph.middle);
    placement.shift = placement.flipped ? -half : half;
    placement.top = rowTop + glyph.row * rowPitch;
    placement.laneHeight = laneHeight(this.metrics, rows[glyph.lane] ?? 0);
    placement.element.classList.toggle('is-flipped', placement.flipped);
    placement.element.classList.toggle('is-wordless', glyph.side === 'none');
  }
}

export function laneHeight(metrics: Metrics, rows: number): number {
  const { rowTop, rowPitch, itemHeight, laneLeast, laneFoot } = metrics;
  return rows === 0 ? laneLeast : Math.max(laneLeast, rowTop + (rows - 1) * rowPitch + itemHeight + laneFoot);
}

/** A cluster of other contacts, or of another width, is another element; a contact never is. */
function signatureOf({ look, members, half, label }: Glyph): string {
  if (look === 'contact') return 'contact';
  return `${look} ${members.length} ${Math.round(half)} ${label > 0}`;
}

function name(drawn: DrawnGlyph, labels: GlyphLabels): void {
  if (drawn.named === labels) return;
  drawn.named = labels;
  const { glyph, element } = drawn;
  const spoken =
    glyph.look === 'contact'
      ? labels.spoken(glyph.members[0] ?? 0)
      : labels.spokenCluster(glyph.members, glyph.lane);
  if (element.getAttribute('aria-label') !== spoken) element.setAttribute('aria-label', spoken);
}

function clusterLook(
  glyph: Glyph,
  labels: GlyphLabels,
  scale: number,
  countWords: (count: number) => string,
) {
  const width = glyph.half * 2;
  const count = countWords(glyph.members.length);
  const { name, date } = glyph.label > 0 ? labels.cluster(glyph.members) : { name: '', date: '' };
  if (glyph.look === 'count') return { width, markers: [], count, name, date };
  const left = glyph.middle - glyph.half / scale;
  const xs = Array.from(glyph.members, (index) => (labels.at(index) - left) * scale);
  const spots = spread(xs, width);
  const markers = Array.from(glyph.members, (index, place) => ({
    spec: labels.item(index).marker,
    x: spots[place] ?? 0,
  }));
  return { width, markers, count, name, date };
}
