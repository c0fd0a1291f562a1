/** French spacing: messages and data are written with plain spaces, which are replaced here before display. */

const FINE = '\u202f';
const WIDE = '\u00a0';

/**
 * A narrow no-break space before « ; ! ? % » and inside quotation marks; a no-break space before a colon and,
 * where a line must not end, after « M. » and « § ». Each space replaces one space, so that offsets still hold.
 */
export function setFrench(text: string): string {
  return text
    .replace(/ (?=[;!?»%])|(?<=«) /g, FINE)
    .replace(/ (?=:)|(?<=(?<!\p{L})MM?\.|§) (?=[\p{Lu}\d])/gu, WIDE);
}

/** Applies it to every string of a catalogue, and to every result of its functions. */
export function typeset<T>(words: T): T {
  return set(words) as T;
}

function set(value: unknown): unknown {
  if (typeof value === 'string') return setFrench(value);
  if (typeof value === 'function') return (...given: unknown[]) => set(value(...given));
  if (Array.isArray(value)) return value.map(set);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, set(own)]));
  return value;
}
