/** Finds a place for the button of a burst where it covers nothing: beside its band, in a low lane rather than a high. Pure. */

export interface Occupied {
  readonly lane: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

export interface Spot {
  readonly lane: number;
  readonly row: number;
  readonly left: number;
}

const MARGIN_PX = 8;

export function burstSpot(
  band: { readonly left: number; readonly right: number },
  button: number,
  width: number,
  /** The rows of each lane on screen; in an empty one, a count would be beside “none in view”. */
  lanes: readonly { readonly lane: number; readonly rows: number }[],
  occupied: readonly Occupied[],
): Spot | undefined {
  const starts = [band.left, band.right - button].filter((left) => left >= 4 && left + button <= width - 4);
  for (const { lane, rows } of lanes.toReversed()) {
    for (let row = rows - 1; row >= 0; row -= 1) {
      for (const left of starts) {
        const free = occupied.every(
          (box) =>
            box.lane !== lane ||
            box.row !== row ||
            box.right + MARGIN_PX <= left ||
            left + button + MARGIN_PX <= box.left,
        );
        if (free) return { lane, row, left };
      }
    }
  }
  return undefined;
}
