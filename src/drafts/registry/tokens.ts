/** Words of a text, with keys under which tables have them: without accents and case, and without the endings of Russian cases and French plurals. */

import type { Span } from '../../model/corpus.ts';

export interface Token extends Span {
  readonly raw: string;
  /** The longest first. */
  readonly keys: readonly string[];
  /** Whether only a space, a hyphen, an apostrophe or a stop is between it and the token before. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Between the words of one name; an empty line is none of it. */
const JOINT =
  /^(?:[ \t\u00a0\u202f\u2009]*\n?[ \t\u00a0\u202f\u2009]*|\s?[-‐‑–—'’ʼ]\s?|\.[ \t\u00a0\n]?|\.-)$/;

/** Case endings of nouns, names and adjectives, as folded: «й» is «и», «ё» is «е». */
const ENDING =
  /^(?:[аеиоуыьэюя]{0,2}|ом|ем|ам|ям|ым|им|ой|ах|ях|ов|ев|их|ых|ому|ему|ого|его|ыми|ими|ами|ями|ию|иеи|иям|иями|иях|ием)$/;
const OWN_ENDING = /[аеиоуыьэюя]+$/u;
const LONGEST_ENDING = 3;
/** Plural and feminine endings of words in Latin letters. */
const LATIN_ENDINGS = ['s', 'e', 'es', 'ne', 'nes'];

/** Lower case, without accents: the same word however it was typed. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .toLowerCase();
}

/** The one key of a word of a table. */
export function keyOf(word: string): string {
  const folded = foldWord(word);
  if (folded.length <= 3) return folded;
  if (CYRILLIC.test(folded)) return folded.replace(OWN_ENDING, '');
  // « armée » is no plural of « arme ».
  return /ée$/iu.test(word) ? folded : folded.replace(/e$/, '');
}

/** The keys that a word of a text may have in a table. */
export function keysOf(word: string): readonly string[] {
  const folded = foldWord(word);
  if (CYRILLIC.test(folded)) {
    const keys = [folded];
    for (let cut = 1; cut <= LONGEST_ENDING && folded.length - cut >= 2; cut += 1)
      if (ENDING.test(folded.slice(folded.length - cut))) keys.push(folded.slice(0, -cut));
    return keys;
  }
  if (folded.length <= 3) return [folded];
  return [
    folded,
    ...LATIN_ENDINGS.flatMap((ending) => (folded.endsWith(ending) ? [folded.slice(0, -ending.length)] : [])),
  ];
}

export function tokensOf(content: string): readonly Token[] {
  let before = 0;
  return [...content.matchAll(WORD)].map(({ 0: raw, index }) => {
    const between = content.slice(before, index);
    before = index + raw.length;
    return {
      start: index,
      end: before,
      raw,
      keys: keysOf(raw),
      joined: between.length <= 4 && JOINT.test(between),
    };
  });
}

export function isUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
