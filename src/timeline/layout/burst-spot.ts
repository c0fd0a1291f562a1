/** Where the button of a burst may stand without covering anything: beside its band, low rather than high. Pure. */

export interface Taken {
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

const AIR_PX = 8;

export function burstSpot(
  band: { readonly left: number; readonly right: number },
  button: number,
  width: number,
  /** Rows of each lane that is drawn; a lane without any has room for one. */
  lanes: readonly { readonly lane: number; readonly rows: number }[],
  taken: readonly Taken[],
): Spot | undefined {
  const starts = [band.left, band.right - button].filter((left) => left >= 4 && left + button <= width - 4);
  for (const { lane, rows } of lanes.toReversed()) {
    for (let row = Math.max(1, rows) - 1; row >= 0; row -= 1) {
      for (const left of starts) {
        const free = taken.every(
          (box) =>
            box.lane !== lane ||
            box.row !== row ||
            box.right + AIR_PX <= left ||
            left + button + AIR_PX <= box.left,
        );
        if (free) return { lane, row, left };
      }
    }
  }
  return undefined;
}
