/** Who can speak in a text: the sides that are compared, and the voices that are shown but never counted. */

/** The sides whose accounts are compared. Russia first: it is the party common to all contacts. */
export const SIDES = ['ru', 'us', 'nato'] as const;
export type Side = (typeof SIDES)[number];

/** All voices: the sides first (codes rely on it), others that the texts quote, and the text's own voice. */
export const VOICES = ['ru', 'us', 'nato', 'ua', 'eu', 'newsroom'] as const;
export type Voice = (typeof VOICES)[number];

export function isSide(voice: Voice): voice is Side {
  return (SIDES as readonly Voice[]).includes(voice);
}

/** The half of a marker, cell or panel that shows a side: Russia left, everybody else right. */
export const HALVES = ['left', 'right'] as const;
export type Half = (typeof HALVES)[number];

export function halfOf(side: Side): Half {
  return side === 'ru' ? 'left' : 'right';
}
