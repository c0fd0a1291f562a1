/**
 * The measures of the timeline, for the live one, the static one and the layout alike. The style sheets have to repeat
 * some of them (row heights, the marker's box, the gap beside it) and say so where they do. Pure.
 */

/** The height of the axis, and of the rail of gaps under it. */
export const AXIS_PX = 24;
export const RAIL_PX = 30;
/** The line of a gap runs through the middle of the rail. */
export const RAIL_LINE_PX = RAIL_PX / 2;
/** The width of the column of lane names. */
export const LANE_NAMES_PX = 124;

export interface Metrics {
  /** Half of the room that a marker claims in its row. */
  readonly markerHalf: number;
  /** From the top of a lane to its first row, and from row to row. */
  readonly rowTop: number;
  readonly rowPitch: number;
  readonly itemHeight: number;
  readonly minLaneHeight: number;
  /** The room under the last row. */
  readonly laneFoot: number;
}

export const WIDE: Metrics = {
  markerHalf: 15,
  rowTop: 4,
  rowPitch: 34,
  itemHeight: 34,
  minLaneHeight: 48,
  laneFoot: 4,
};
/** On phones lane names are inside the lanes, fingers need 44 px, and labels are left out. */
export const NARROW: Metrics = {
  markerHalf: 9,
  rowTop: 10,
  rowPitch: 36,
  itemHeight: 44,
  minLaneHeight: 54,
  laneFoot: 0,
};

export function rowTop(metrics: Metrics, row: number): number {
  return metrics.rowTop + row * metrics.rowPitch;
}

export function laneHeight(metrics: Metrics, rows: number): number {
  const { itemHeight, minLaneHeight, laneFoot } = metrics;
  return rows === 0
    ? minLaneHeight
    : Math.max(minLaneHeight, rowTop(metrics, rows - 1) + itemHeight + laneFoot);
}

/** Half of the box that a contact's marker is drawn in, whatever room it claims. */
export const MARKER_BOX_HALF = 15;
export const MARKER_RADIUS = 11;
/** The ring around the marker of the open contact. */
export const RING_RADIUS = 16;

/** A label is `gap` beside its marker or capsule and has `padding` on both sides; `air` keeps rounding from cutting it. */
const LABEL = { gap: 4, padding: 4, air: 1 } as const;
/** From the edge of a marker or capsule to the text of its label. */
export const LABEL_TEXT_PX = LABEL.gap + LABEL.padding;

/** The room that a label takes beside its marker, for a text of this width. */
export function labelRoom(textWidth: number): number {
  return textWidth + LABEL.gap + 2 * LABEL.padding + LABEL.air;
}

/** The ground of a contact's label: where it begins, from the middle of the marker, and how wide it is. */
export function labelGround(room: number, flipped: boolean): { x: number; width: number } {
  const [from, width] = [MARKER_BOX_HALF + LABEL.gap, room - LABEL.gap - LABEL.air];
  return { x: flipped ? -from - width : from, width };
}

/** From the left edge of the marker or capsule to the right edge of its label, or the other way round. */
export function glyphExtent(
  { half, side, label }: { readonly half: number; readonly side: string; readonly label: number },
  middle: number,
): { left: number; right: number } {
  return {
    left: middle - half - (side === 'left' ? label : 0),
    right: middle + half + (side === 'right' ? label : 0),
  };
}

export const CAPSULE_PX = 30;
export const CAPSULE_MARKER_RADIUS = 6;

/** Half of a capsule that holds markers: as long as their dates are apart, and never too short for them. */
export function capsuleHalf(count: number, span: number): number {
  return Math.max(span / 2 + CAPSULE_PX / 2, 8 + count * 8);
}

/** Half of a capsule that holds a number: as wide as its digits. */
export function countHalf(count: number): number {
  return 10 + String(count).length * 4;
}

/** Where the markers of a capsule are, from its left edge. `scale` is in pixels per millisecond. */
export function capsuleMarkers(
  { half, middle }: { readonly half: number; readonly middle: number },
  moments: readonly number[],
  scale: number,
): number[] {
  return spreadOut(
    moments.map((moment) => (moment - middle) * scale + half),
    half * 2,
  );
}

/** Leaves each marker at its date, or pushes it just so far that no two touch. */
export function spreadOut(xs: readonly number[], width: number, distance = 16, edge = 12): number[] {
  const spread = xs.map((x) => Math.min(Math.max(x, edge), width - edge));
  for (let index = 1; index < spread.length; index += 1)
    spread[index] = Math.max(spread[index] ?? 0, (spread[index - 1] ?? 0) + distance);
  const over = Math.max(0, (spread.at(-1) ?? 0) - (width - edge));
  if (over === 0) return spread;
  spread[spread.length - 1] = width - edge;
  for (let index = spread.length - 2; index >= 0; index -= 1)
    spread[index] = Math.min(spread[index] ?? 0, (spread[index + 1] ?? 0) - distance);
  return spread;
}

/**
 * SVG sets text by its baseline where CSS sets it by the height of a line: these follow from the style sheets of the live
 * timeline, from the top of the axis, of the rail, of a lane, and of a row.
 */
export const BASELINES = {
  tick: 16,
  railLabel: { first: 13, pitch: 12 },
  gap: RAIL_LINE_PX + 4,
  laneName: { first: 18, pitch: 17 },
  name: 13.5,
  date: 29,
  count: WIDE.itemHeight / 2 + 4.5,
} as const;
/** From a tick to its text. */
export const TICK_TEXT_PX = 5;
