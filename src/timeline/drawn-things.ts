/** The elements of what is drawn: makes those that come, keeps those that stay, and says which are gone. */

import { LEVELS } from '../model/kinds.ts';
import { clusterElement, spread } from './cluster-element.ts';
import { itemElement } from './item-element.ts';
import type { Placement } from './placed-item.ts';
import type { Plan, Thing } from './plan.ts';
import type { StageItem } from './stage.ts';
import type { ThingWords } from './thing-words.ts';

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

export interface Drawn {
  thing: Thing;
  readonly element: HTMLElement;
  readonly placement: Placement;
  readonly signature: string;
  /** Whose words its name is: the place among the others changes with every filter. */
  named: ThingWords | undefined;
  /** Where its date is no single day. */
  readonly whisker: HTMLElement | null;
}

export class DrawnThings {
  private readonly byKey = new Map<string, Drawn>();

  constructor(private readonly metrics: Metrics) {}

  all(): Iterable<Drawn> {
    return this.byKey.values();
  }

  get(key: string | undefined): Drawn | undefined {
    return key === undefined ? undefined : this.byKey.get(key);
  }

  /** The thing that shows a contact. */
  holding(index: number): Drawn | undefined {
    const own = this.byKey.get(`c${index}`);
    if (own) return own;
    for (const drawn of this.byKey.values()) if (drawn.thing.members.includes(index)) return drawn;
    return undefined;
  }

  update(
    plan: Plan,
    words: ThingWords,
    scale: number,
    countWords: (count: number) => string,
  ): { gone: string[]; come: StageItem[] } {
    const gone: string[] = [];
    const come: StageItem[] = [];
    const kept = new Set<string>();
    for (const thing of plan.things) {
      const signature = signatureOf(thing);
      const known = this.byKey.get(thing.key);
      kept.add(thing.key);
      if (known && known.signature === signature) {
        known.thing = thing;
        this.place(known.placement, thing, plan);
        name(known, words);
        continue;
      }
      if (known) gone.push(thing.key);
      const drawn = this.make(thing, signature, words, scale, countWords);
      this.place(drawn.placement, thing, plan);
      name(drawn, words);
      this.byKey.set(thing.key, drawn);
      come.push({
        id: thing.key,
        group: LEVELS[thing.lane] ?? 'unknown',
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
    for (const { thing, element } of this.byKey.values()) {
      const open = thing.look === 'contact' && thing.members[0] === selected;
      element.classList.toggle('is-selected', open);
      if (open) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    }
  }

  /** To scale. Told to the few themselves: a property that all inherit would have every style worked out anew. */
  drawWhiskers(words: ThingWords, pixelsPerDay: number): void {
    for (const { thing, element, whisker } of this.byKey.values()) {
      const days = whisker && words.item(thing.members[0] ?? 0).days;
      if (!days) continue;
      whisker.style.width = `${(days * pixelsPerDay).toFixed(1)}px`;
      element.classList.toggle('has-whisker', days * pixelsPerDay >= WHISKER_PX);
    }
  }

  private make(
    thing: Thing,
    signature: string,
    words: ThingWords,
    scale: number,
    countWords: (count: number) => string,
  ): Drawn {
    const element =
      thing.look === 'contact'
        ? itemElement(words.item(thing.members[0] ?? 0))
        : clusterElement(clusterLook(thing, words, scale, countWords));
    element.dataset.thing = thing.key;
    const moment = new Date(thing.middle);
    return {
      thing,
      element,
      signature,
      named: undefined,
      whisker: element.querySelector<HTMLElement>('.tl-whisker:not(.is-open)'),
      placement: { element, moment, shift: 0, flipped: false, top: 0, laneHeight: 0 },
    };
  }

  private place(placement: Placement, thing: Thing, { rows }: Plan): void {
    const { rowTop, rowPitch } = this.metrics;
    // A contact's marker box is 30 px whatever room it claims among others.
    const half = thing.look === 'contact' ? 15 : thing.half;
    placement.flipped = thing.side === 'left';
    placement.moment.setTime(thing.middle);
    placement.shift = placement.flipped ? -half : half;
    placement.top = rowTop + thing.row * rowPitch;
    placement.laneHeight = laneHeight(this.metrics, rows[thing.lane] ?? 0);
    placement.element.classList.toggle('is-flipped', placement.flipped);
    placement.element.classList.toggle('is-wordless', thing.side === 'none');
  }
}

export function laneHeight(metrics: Metrics, rows: number): number {
  const { rowTop, rowPitch, itemHeight, laneLeast, laneFoot } = metrics;
  return rows === 0 ? laneLeast : Math.max(laneLeast, rowTop + (rows - 1) * rowPitch + itemHeight + laneFoot);
}

/** A cluster of other contacts, or of another width, is another element; a contact never is. */
function signatureOf({ look, members, half, label }: Thing): string {
  if (look === 'contact') return 'contact';
  return `${look} ${members.length} ${Math.round(half)} ${label > 0}`;
}

function name(drawn: Drawn, words: ThingWords): void {
  if (drawn.named === words) return;
  drawn.named = words;
  const { thing, element } = drawn;
  const spoken =
    thing.look === 'contact'
      ? words.spoken(thing.members[0] ?? 0)
      : words.spokenCluster(thing.members, thing.lane);
  if (element.getAttribute('aria-label') !== spoken) element.setAttribute('aria-label', spoken);
}

function clusterLook(thing: Thing, words: ThingWords, scale: number, countWords: (count: number) => string) {
  const width = thing.half * 2;
  const count = countWords(thing.members.length);
  const { name, date } = thing.label > 0 ? words.cluster(thing.members) : { name: '', date: '' };
  if (thing.look === 'count') return { width, markers: [], count, name, date };
  const left = thing.middle - thing.half / scale;
  const xs = Array.from(thing.members, (index) => (words.at(index) - left) * scale);
  const spots = spread(xs, width);
  const markers = Array.from(thing.members, (index, place) => ({
    spec: words.item(index).marker,
    x: spots[place] ?? 0,
  }));
  return { width, markers, count, name, date };
}
