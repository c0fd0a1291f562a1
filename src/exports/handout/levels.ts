/** How full a hand-out is: from the most generous to what fits in any case, in the order in which they are tried. Pure. */

export interface Level {
  readonly type: 'large' | 'middle' | 'small';
  /** To write a reason on, for each point that is asked. */
  readonly lines: number;
  /** For the words of one cell, in characters; they end with a sentence. */
  readonly room: number;
  readonly points: number;
}

const WHOLE = { room: Number.POSITIVE_INFINITY, points: Number.POSITIVE_INFINITY };

/** First lines and letters shrink, then quotations end earlier, and last whole points are left out. */
export const LEVELS: readonly Level[] = [
  { type: 'large', lines: 6, ...WHOLE },
  { type: 'large', lines: 4, ...WHOLE },
  { type: 'large', lines: 3, ...WHOLE },
  { type: 'middle', lines: 3, ...WHOLE },
  { type: 'middle', lines: 2, ...WHOLE },
  { type: 'small', lines: 3, ...WHOLE },
  { type: 'small', lines: 2, ...WHOLE },
  ...[900, 600, 400, 250, 120].map((room) => ({ ...WHOLE, type: 'small' as const, lines: 2, room })),
  ...[12, 10, 8, 7, 6, 5, 4, 3, 2, 1].map((points) => ({
    type: 'small' as const,
    lines: 2,
    room: 120,
    points,
  })),
];
