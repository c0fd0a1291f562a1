/** Who can speak in a text: the sides that are compared, and the voices that are shown but never counted. */

/** The sides whose accounts are compared. Russia first: it is the party common to all contacts. */
export const SIDES = ['ru', 'us', 'nato'] as const;
export type Side = (typeof SIDES)[number];

/**
 * The base list of voices: the sides first (codes rely on it), others that the texts quote or that take part, and the text's
 * own voice. A corpus may add its own (`vocabulary.ts`).
 */
export const BASE_VOICES = [...SIDES, 'ua', 'eu', 'un', 'osce', 'newsroom'] as const;
export type BaseVoice = (typeof BASE_VOICES)[number];
export type Voice = string;

export function isSide(voice: Voice): voice is Side {
  return (SIDES as readonly Voice[]).includes(voice);
}

/** The half of a marker, cell or panel that shows a side: Russia left, everybody else right. */
export const HALVES = ['left', 'right'] as const;
export type Half = (typeof HALVES)[number];

export function halfOf(side: Side): Half {
  return side === 'ru' ? 'left' : 'right';
}

/** The halves by what is in them, as links name them; in the order of `HALVES`. */
export const RELAYED_HALVES = ['ru', 'us-nato'] as const;
export type RelayedHalf = (typeof RELAYED_HALVES)[number];
