/** The elements of the glyphs: creates those a layout adds, keeps those it repeats, and lists those it removes. */

import { capsuleMarkers, laneHeight, MARKER_BOX_HALF, type Metrics, rowTop } from '../layout/geometry.ts';
import type { Glyph, Layout } from '../layout/layout.ts';
import type { Placement } from '../vis/placed-item.ts';
import type { VisItem } from '../vis/vis-adapter.ts';
import { type ClusterSpec, clusterElement } from './cluster-element.ts';
import type { GlyphLabels } from './glyph-labels.ts';
import { itemElement } from './item-element.ts';
import { shareStrips } from './share-strips.ts';

/** A shorter whisker shows nothing that the date in the label does not. */
const WHISKER_PX = 28;

export interface GlyphView {
  glyph: Glyph;
  readonly element: HTMLElement;
  readonly placement: Placement;
  readonly signature: string;
  /** The labels that its accessible name is from: its position among the others changes with every filter. */
  labels: GlyphLabels | undefined;
  /** Where its date is no single day. */
  readonly whisker: HTMLElement | null;
}

export class GlyphLayer {
  private readonly byKey = new Map<string, GlyphView>();

  constructor(private readonly metrics: Metrics) {}

  all(): Iterable<GlyphView> {
    return this.byKey.values();
  }

  get(key: string | undefined): GlyphView | undefined {
    return key === undefined ? undefined : this.byKey.get(key);
  }

  /** The glyph that shows a contact, by itself or in a cluster. */
  holding(index: number): GlyphView | undefined {
    const own = this.byKey.get(`c${index}`);
    if (own) return own;
    for (const view of this.byKey.values()) if (view.glyph.members.includes(index)) return view;
    return undefined;
  }

  update(layout: Layout, labels: GlyphLabels, scale: number): { removed: string[]; added: VisItem[] } {
    const removed: string[] = [];
    const added: VisItem[] = [];
    const present = new Set<string>();
    for (const glyph of layout.glyphs) {
      const signature = signatureOf(glyph);
      const existing = this.byKey.get(glyph.key);
      present.add(glyph.key);
      if (existing && existing.signature === signature) {
        existing.glyph = glyph;
        this.place(existing.placement, glyph, layout);
        setRecord(existing, labels);
        continue;
      }
      if (existing) removed.push(glyph.key);
      const view = create(glyph, signature, labels, scale);
      this.place(view.placement, glyph, layout);
      setRecord(view, labels);
      this.byKey.set(glyph.key, view);
      added.push({
        id: glyph.key,
        group: labels.level(glyph.lane),
        type: 'placed',
        start: view.placement.moment,
        content: '',
        placement: view.placement,
      });
    }
    for (const key of this.byKey.keys()) {
      if (present.has(key)) continue;
      removed.push(key);
      this.byKey.delete(key);
    }
    return { removed, added };
  }

  markSelected(selected: number): void {
    for (const { glyph, element } of this.byKey.values()) {
      const open = glyph.look === 'contact' && glyph.members[0] === selected;
      element.classList.toggle('is-selected', open);
      if (open) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    }
  }

  /** Sets each width by itself: an inherited property would recompute the style of every element. */
  resizeWhiskers(labels: GlyphLabels, pixelsPerDay: number): void {
    for (const { glyph, element, whisker } of this.byKey.values()) {
      const days = whisker && labels.item(glyph.members[0] ?? 0).days;
      if (!days) continue;
      whisker.style.width = `${(days * pixelsPerDay).toFixed(1)}px`;
      element.classList.toggle('has-whisker', days * pixelsPerDay >= WHISKER_PX);
    }
  }

  private place(placement: Placement, glyph: Glyph, { rows }: Layout): void {
    const half = glyph.look === 'contact' ? MARKER_BOX_HALF : glyph.half;
    placement.flipped = glyph.side === 'left';
    placement.moment.setTime(glyph.middle);
    placement.shift = placement.flipped ? -half : half;
    placement.top = rowTop(this.metrics, glyph.row);
    placement.laneHeight = laneHeight(this.metrics, rows[glyph.lane] ?? 0);
    placement.element.classList.toggle('is-flipped', placement.flipped);
    placement.element.classList.toggle('has-no-label', glyph.side === 'none');
  }
}

/** A cluster of other contacts, or of another width, gets a new element; a contact never does. */
function signatureOf({ look, members, half, label }: Glyph): string {
  if (look === 'contact') return 'contact';
  return `${look} ${members.length} ${Math.round(half)} ${label > 0}`;
}

function create(glyph: Glyph, signature: string, labels: GlyphLabels, scale: number): GlyphView {
  const element =
    glyph.look === 'contact'
      ? itemElement(labels.item(glyph.members[0] ?? 0))
      : clusterElement(clusterSpec(glyph, labels, scale));
  element.dataset.glyph = glyph.key;
  const moment = new Date(glyph.middle);
  return {
    glyph,
    element,
    signature,
    labels: undefined,
    whisker: element.querySelector<HTMLElement>('.tl-whisker:not(.is-open)'),
    placement: { element, moment, shift: 0, flipped: false, top: 0, laneHeight: 0 },
  };
}

/** Its accessible name and, of a cluster, how much of it each side is on record for: both change with the filters. */
function setRecord(view: GlyphView, labels: GlyphLabels): void {
  if (view.labels === labels) return;
  view.labels = labels;
  const { glyph, element } = view;
  const label =
    glyph.look === 'contact'
      ? labels.ariaLabel(glyph.members[0] ?? 0)
      : labels.clusterAriaLabel(glyph.members, glyph.lane);
  if (element.getAttribute('aria-label') !== label) element.setAttribute('aria-label', label);
  if (glyph.look === 'contact') return;
  for (const [property, share] of Object.entries(shareStrips(labels.shares(glyph.members))))
    element.style.setProperty(`--${property}`, `${(share * 100).toFixed(1)}%`);
}

function clusterSpec(glyph: Glyph, labels: GlyphLabels, scale: number): ClusterSpec {
  const { members, half, look } = glyph;
  const xs = look === 'count' ? [] : capsuleMarkers(glyph, labels.moments(members), scale);
  return {
    width: half * 2,
    markers: xs.map((x, index) => ({ spec: labels.item(members[index] ?? 0).marker, x })),
    count: labels.count(members),
    label: glyph.label > 0 ? labels.cluster(members) : undefined,
  };
}
