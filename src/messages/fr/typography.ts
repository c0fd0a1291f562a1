/** French spacing: the catalogue and the data are written with plain blanks, and set before they are read. */

const FINE = '\u202f';
const WIDE = '\u00a0';

/**
 * A fine space that does not break before « ; ! ? % » and inside quotation marks; a whole one that does not break
 * before a colon, and where a line must not end, after « M. » and « § ». Blanks stay one for one.
 */
export function setFrench(text: string): string {
  return text
    .replace(/ (?=[;!?»%])|(?<=«) /g, FINE)
    .replace(/ (?=:)|(?<=(?<!\p{L})MM?\.|§) (?=[\p{Lu}\d])/gu, WIDE);
}

/** The same for all that a catalogue holds, and for all that its functions make. */
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
