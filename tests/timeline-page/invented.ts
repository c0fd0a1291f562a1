/** Invented contacts in any number, as columns: for the timeline alone, without a corpus. Seeded. */

import { DAY_MS } from '../../src/model/day.ts';
import { BASE_KINDS, BASE_LEVELS } from '../../src/model/kinds.ts';
import { everyIndex } from '../../src/timeline/layout/columns.ts';
import { windowOfAll } from '../../src/timeline/layout/time-window.ts';
import type { TimelineContent } from '../../src/timeline/timeline-content.ts';

/** Six lanes, as in the five texts. */
export const LEVELS = BASE_LEVELS.slice(0, 6);
const START = Date.UTC(2014, 0, 1);
const DAYS = 365 * 11;

/** mulberry32: small, fast, and the same everywhere. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function inventContent(count: number, seed = 1): TimelineContent {
  const next = random(seed);
  const days = Float64Array.from({ length: count }, () => Math.floor(next() ** 0.8 * DAYS)).sort();
  const at = days.map((day) => START + day * DAY_MS + DAY_MS / 2);
  const lane = Uint8Array.from({ length: count }, () => Math.floor(next() * 6));
  const halves = Uint8Array.from({ length: count }, () => Math.floor(next() * 16));
  const onRecord = halves.map((packed) => packed % 8);
  return {
    columns: {
      ids: Array.from(at, (_, index) => `contact-${index}`),
      at,
      levels: LEVELS,
      lane,
      halves,
      onRecord,
    },
    shown: everyIndex(count),
    describe: (index) => ({
      id: `contact-${index}`,
      days: undefined,
      open: false,
      fades: false,
      href: `#contact-${index}`,
      name: [{ text: `Primerov–Sample ${index}`, outside: false }],
      date: [{ text: new Date(at[index] ?? 0).toISOString().slice(0, 10), basis: 'stated' }],
      status: '',
      ariaLabel: `Primerov–Sample ${index}, ${new Date(at[index] ?? 0).toISOString().slice(0, 10)}. Phone call`,
      marker: {
        kind: BASE_KINDS[index % BASE_KINDS.length] ?? 'call',
        status: 'held',
        halves: { left: index % 2 ? 'filled' : 'empty', right: index % 3 ? 'filled' : 'empty' },
      },
    }),
    whole: windowOfAll(at),
    gaps: () => [],
    undated: [],
  };
}
