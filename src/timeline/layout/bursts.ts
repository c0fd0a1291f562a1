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
  const moment = (position: number) => at[shown[position] ?? 0] ?? 0;
  let first = -1;
  let last = -1;
  const close = () => {
    if (first >= 0) bursts.push({ start: moment(first), end: moment(last), count: last - first + 1 });
  };
  for (let position = LEAST - 1; position < shown.length; position += 1) {
    if (moment(position) - moment(position - LEAST + 1) > SIX_WEEKS) continue;
    if (first < 0 || position - LEAST + 1 > last) {
      close();
      first = position - LEAST + 1;
    }
    last = position;
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
