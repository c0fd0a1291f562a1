/** The words of a string, each in the forms it is found by; queries and what they search are cut alike. */

import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';

/** One word of a string. */
export interface Term {
  /** UTF-16 units of the untouched string. */
  readonly start: number;
  readonly end: number;
  /** Without accents: the word itself, then its French and English stems where they differ. */
  readonly forms: readonly string[];
}

/** Unicode counts U+02BC among letters; here it is an apostrophe, as where the compiler looks for words. */
const WORD = /(?!\u02bc)[\p{L}\p{N}](?:(?!\u02bc)[\p{L}\p{N}\p{M}])*/gu;
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '\u2018', '\u2019', '\u02bc']);
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)$/i;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const LONGEST_STEMMED = 64;
const SHORTEST_PREFIX = 3;

/** Stemming is most of the work, and nearly all words come again: in other strings, and with each key typed. */
const known = new Map<string, readonly string[]>();

/** All words of a string, in order; an elided article or pronoun is no word (« l’Otan » has one). */
export function termsOf(text: string): Term[] {
  return wordsOf(text).map(({ start, end }) => ({ start, end, forms: formsOf(text.slice(start, end)) }));
}

/** The words of a typed query: a lone letter, as « Ukraine’s » leaves one, counts only where nothing else does. */
export function queryTerms(q: string): Term[] {
  const terms = termsOf(q);
  const longer = terms.filter(({ start, end }) => !/^\p{L}\p{M}*$/u.test(q.slice(start, end)));
  return longer.length > 0 ? longer : terms;
}

/** The positions of the words of a string. */
export function wordsOf(text: string): Pick<Term, 'start' | 'end'>[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length;
    return ELIDED.test(word) && APOSTROPHES.has(text.charAt(end)) ? [] : [{ start, end }];
  });
}

/** The forms of one word, none of them twice. */
export function formsOf(word: string): readonly string[] {
  const forms = known.get(word) ?? deriveForms(word);
  known.set(word, forms);
  return forms;
}

function deriveForms(word: string): readonly string[] {
  // The French stemmer reads accents, and only precomposed ones.
  const lower = word.toLowerCase().normalize('NFC');
  const folded = fold(lower);
  // No word is this long, and on what is the French stemmer's time grows with its square.
  if (folded.length > LONGEST_STEMMED) return [folded];
  return [...new Set([folded, fold(stemFrench(lower)), fold(stemEnglish(folded))])];
}

/** The one rule of what is found: a form of the query is a form of the word, or begins one. */
export function finds(query: Term, term: Term): boolean {
  return query.forms.some((sought) =>
    term.forms.some((form) => form === sought || (findsLonger(sought) && form.startsWith(sought))),
  );
}

/** Whether a form also finds what begins with it; short ones would find nearly everything. */
export function findsLonger(form: string): boolean {
  return form.length >= SHORTEST_PREFIX;
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter);
}
