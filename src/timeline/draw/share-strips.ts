/** A capsule with a number has two strips, Russia's over that of the US or NATO. Where both are filled, both are on record. Pure. */

import type { RecordShares } from '../../selection/count-on-record.ts';

/** Along the strips: Russia alone, both, the other alone, neither. Ends as shares of their length. */
export interface ShareStrips {
  /** Russia's strip is filled from 0 to here. */
  readonly 'ru-end': number;
  /** The other is filled from here … */
  readonly 'us-start': number;
  /** … to here. */
  readonly 'us-end': number;
}

export function shareStrips({ leftAlone, both, rightAlone, none }: RecordShares): ShareStrips {
  const all = Math.max(1, leftAlone + both + rightAlone + none);
  return {
    'ru-end': (leftAlone + both) / all,
    'us-start': leftAlone / all,
    'us-end': (leftAlone + both + rightAlone) / all,
  };
}
