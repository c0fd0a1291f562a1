/** Where a popover stands: above its cell if it fits there, else below, and never beyond the edges of the screen. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** What does not fit is scrolled inside. */
  readonly maxHeight: number;
}

const MARGIN = 8;
const DISTANCE = 4;

export function placePopover(
  cell: Box,
  size: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
): Place {
  const above = cell.top - DISTANCE - MARGIN;
  const below = screen.height - (cell.top + cell.height) - DISTANCE - MARGIN;
  const isAbove = size.height <= above || (size.height > below && above >= below);
  // A cell that has been scrolled away leaves the whole screen.
  const room = Math.min(Math.max(isAbove ? above : below, 0), screen.height - 2 * MARGIN);
  const height = Math.min(size.height, room);
  const top = isAbove ? cell.top - DISTANCE - height : cell.top + cell.height + DISTANCE;
  const left = cell.left + cell.width / 2 - size.width / 2;
  return {
    left: clamp(left, MARGIN, screen.width - size.width - MARGIN),
    top: clamp(top, MARGIN, screen.height - height - MARGIN),
    maxHeight: room,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
