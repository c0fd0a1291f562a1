/** Bursts: three contacts or more within six weeks, in any lane. Pure. */

import { DAY_MS } from '../../model/day.ts';
import type { TimeWindow } from './time-window.ts';

export interface Burst extends TimeWindow {
  readonly count: number;
}

const LEAST = 3;
const SIX_WEEKS = 42 * DAY_MS;

/** `shown` holds indices by date; overlapping bursts are one. */
export function burstsOf(at: Float64Array, shown: Int32Array): readonly Burst[] {
  const bursts: Burst[] = [];
  const moment = (place: number) => at[shown[place] ?? 0] ?? 0;
  let first = -1;
  let last = -1;
  const close = () => {
    if (first >= 0) bursts.push({ start: moment(first), end: moment(last), count: last - first + 1 });
  };
  for (let place = LEAST - 1; place < shown.length; place += 1) {
    if (moment(place) - moment(place - LEAST + 1) > SIX_WEEKS) continue;
    if (first < 0 || place - LEAST + 1 > last) {
      close();
      first = place - LEAST + 1;
    }
    last = place;
  }
  close();
  return bursts;
}

/** The bursts worth marking: narrower than two fifths of the window, and only while they are few. */
export function burstsToDraw(
  bursts: readonly Burst[],
  window: TimeWindow,
  range: TimeWindow,
): readonly Burst[] {
  const most = (window.end - window.start) * 0.4;
  const found = bursts.filter(
    ({ start, end }) => end >= range.start && start <= range.end && end - start <= most,
  );
  return found.length > 6 ? [] : found;
}
