/** From the index to columns, and from a filter's answer to the entries it shows. Pure, and small: it loads with the page. */

import type { ContactIndex } from '../../corpus/contact-index.ts';
import { CELL_STATES } from '../../model/contact.ts';
import { listAt } from '../../model/lists.ts';
import { SIDES, VOICES } from '../../model/voices.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import type { MarkerHalf } from '../../selection/halves.ts';
import { type ContactColumns, packHalves } from './columns.ts';

export interface PlacedContacts {
  readonly columns: ContactColumns;
  /** Of each entry of the columns, the place of its contact among all. */
  readonly places: Int32Array;
  /** The places of contacts of which neither end of the date is known: there is no place for them in time. */
  readonly undated: readonly number[];
}

export function placeContacts({
  count,
  ids,
  columns: { moment, level, ...columns },
}: ContactIndex): PlacedContacts {
  const all = Array.from({ length: count }, (_, place) => place);
  const dated = all.filter((place) => !Number.isNaN(moment[place]));
  dated.sort((a, b) => (moment[a] ?? 0) - (moment[b] ?? 0) || a - b);
  return {
    columns: {
      ids: dated.map((place) => ids[place] ?? ''),
      at: Float64Array.from(dated, (place) => moment[place] ?? 0),
      lane: Uint8Array.from(dated, (place) => level[place] ?? 0),
      halves: Uint8Array.from(dated, (place) => halvesAt(columns, place)),
    },
    places: Int32Array.from(dated),
    undated: all.filter((place) => Number.isNaN(moment[place])),
  };
}

const DECLINED = CELL_STATES.indexOf('declined');
const CONTEXT = CELL_STATES.indexOf('context');
const RUSSIA = VOICES.indexOf('ru');
const RUSSIA_BIT = 1 << SIDES.indexOf('ru');

/** As `markerHalves`, without making the record of the contact. */
function halvesAt(
  { onRecord, cells }: Pick<ContactIndex['columns'], 'onRecord' | 'cells'>,
  place: number,
): number {
  const recorded = onRecord[place] ?? 0;
  const states = [0, 0];
  for (const code of listAt(cells, place)) {
    const side = Math.floor(code / 8) % 8;
    if (side >= SIDES.length) continue;
    const half = side === RUSSIA ? 0 : 1;
    states[half] = (states[half] ?? 0) | (1 << (code % 8));
  }
  const half = (which: 0 | 1): MarkerHalf => {
    const own = states[which] ?? 0;
    if (own & (1 << DECLINED)) return 'hatched';
    if (recorded & (which === 0 ? RUSSIA_BIT : ~RUSSIA_BIT)) return 'filled';
    return own & (1 << CONTEXT) ? 'context' : 'empty';
  };
  return packHalves(half(0), half(1));
}

/** The entries of those shown that have a place in time, by date. */
export function entriesOf({ places }: PlacedContacts, shown: ContactSet): Int32Array {
  const there = new Uint8Array(shown.contactIndex.count);
  for (const place of shown.rows) there[place] = 1;
  return places.map((place, entry) => (there[place] === 1 ? entry : -1)).filter((entry) => entry >= 0);
}
