/** Values as they are written into an annotation: on one line, in the style of `seeds/README.md`; any string survives. Pure. */

export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [key: string]: Value | undefined };

/** Letters, and marks with which nothing begins or ends in YAML; a comma or a colon would end a value within { }. */
const PLAIN = /^[\p{L}«“‘(][\p{L}\p{M}\p{N} .’‘'“”«»()!?…–—%/-]*$/u;
const PLAIN_END = /[\p{L}\p{M}\p{N}.’”»)!?…%]$/u;
/** Days, which are read as strings, and ids that begin with one. */
const DAY = /^\d{4}-\d{2}(?:-\d{2}|-\d{2}(?:-[a-z][a-z0-9]*)+)?$/;
/** Read as something else than words, by this reader of YAML or by older ones. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n)$|^[-.]|^[.]?(?:inf|nan)$/i;
/** What cannot be seen, or is no character to some readers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Cn}\ufeff]/gu;

/** In flow style, within a line. */
export function flowOf(value: Value): string {
  if (typeof value === 'string') return scalarOf(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(flowOf).join(', ')}]`;
  const pairs = pairsOf(value).map(([key, one]) => `${key}: ${flowOf(one)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** As an entry of a block list: a key a line, without the dash and the indentation. */
export function linesOf(value: { readonly [key: string]: Value | undefined }): readonly string[] {
  return pairsOf(value).map(([key, one]) => `${key}: ${flowOf(one)}`);
}

/** A string: as it is where that is safe, else between quotation marks. */
export function scalarOf(words: string): string {
  const plain = (PLAIN.test(words) && PLAIN_END.test(words) && !SPECIAL.test(words)) || DAY.test(words);
  if (plain && !/ {2}/.test(words)) return words;
  return JSON.stringify(words).replace(UNSEEN, escaped);
}

/** Keys that have a value. */
export function pairsOf(value: { readonly [key: string]: Value | undefined }): [string, Value][] {
  return Object.entries(value).flatMap(([key, one]): [string, Value][] =>
    one === undefined ? [] : [[key, one]],
  );
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}
