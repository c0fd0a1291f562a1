/** Which contact a key leads to, from the focused one. Pure. */

import { LEVELS } from '../model/kinds.ts';
import type { TimelineItem } from './timeline-item.ts';

/** `items` by date. Undefined when the key leads nowhere. */
export function neighbour(
  items: readonly TimelineItem[],
  from: string | undefined,
  key: string,
): TimelineItem | undefined {
  const index = items.findIndex((item) => item.id === from);
  const current = items[index];
  switch (key) {
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    case 'ArrowLeft':
      return current ? items[index - 1] : items[0];
    case 'ArrowRight':
      return current ? items[index + 1] : items[0];
    case 'ArrowUp':
    case 'ArrowDown':
      return current ? inNextLane(items, current, key === 'ArrowUp' ? -1 : 1) : items[0];
    default:
      return undefined;
  }
}

/** The contact nearest in time in the next lane that holds any. */
function inNextLane(
  items: readonly TimelineItem[],
  current: TimelineItem,
  step: 1 | -1,
): TimelineItem | undefined {
  for (let lane = LEVELS.indexOf(current.lane) + step; lane >= 0 && lane < LEVELS.length; lane += step) {
    const there = items.filter((item) => item.lane === LEVELS[lane]);
    const nearest = there.toSorted((a, b) => Math.abs(a.at - current.at) - Math.abs(b.at - current.at))[0];
    if (nearest) return nearest;
  }
  return undefined;
}
