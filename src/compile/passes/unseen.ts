/** Differences that cannot be seen: characters without width, and hyphens that look alike. */

import { codeOf } from '../readable.ts';

const WITHOUT_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const HYPHENS = /[\u2010\u2011]/;

const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero width space',
  '\u2010': 'hyphen',
  '\u2011': 'non-breaking hyphen',
};

export interface Unseen {
  /** “U+00AD (soft hyphen)”. */
  readonly character: string;
  /** What is visible just before it. */
  readonly before: string;
  /** The passage that looks the same, in offsets of the content. */
  readonly start: number;
  readonly end: number;
}

/** The visible characters of a string, and the offset of each. */
export interface Visible {
  readonly seen: string;
  readonly places: readonly number[];
}

/** The first such difference between `words` and the passage of `content` that looks the same; undefined if none does. */
export function unseenDifference(
  content: string,
  { seen, places }: Visible,
  words: string,
): Unseen | undefined {
  const wanted = visible(words).seen;
  const start = wanted === '' ? -1 : seen.indexOf(wanted);
  if (start < 0) return undefined;
  const from = places[start] ?? 0;
  const to = (places[start + wanted.length - 1] ?? 0) + 1;
  const passage = content.slice(from, to);
  let at = 0;
  while (at < passage.length && passage[at] === words[at]) at += 1;
  const odd = [passage[at], words[at]].find((one = '') => WITHOUT_WIDTH.test(one) || HYPHENS.test(one));
  return odd === undefined
    ? undefined
    : { character: nameOf(odd), before: passage.slice(Math.max(0, at - 20), at), start: from, end: to };
}

export function visible(text: string): Visible {
  const places: number[] = [];
  let seen = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (WITHOUT_WIDTH.test(character)) continue;
    seen += HYPHENS.test(character) ? '-' : character;
    places.push(at);
  }
  return { seen, places };
}

function nameOf(character: string): string {
  const code = codeOf(character);
  const name = NAMES[character];
  return name === undefined ? code : `${code} (${name})`;
}
