/** The words of a string, each in the forms it is found by; queries and what they search are cut alike. */

import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { furtherStems, onStemmer } from './further-stemmers.ts';
import { transliterate } from './transliterate.ts';

/** One word of a string. */
export interface Term {
  /** UTF-16 units of the untouched string. */
  readonly start: number;
  readonly end: number;
  /** Without accents: the word itself, its stems if they differ, and Cyrillic in Latin letters. */
  readonly forms: readonly string[];
}

/** Unicode classes U+02BC as a letter; here it is an apostrophe, as when the compiler anchors quotations. */
const WORD = /(?!\u02bc)[\p{L}\p{N}](?:(?!\u02bc)[\p{L}\p{N}\p{M}])*/gu;
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '\u2018', '\u2019', '\u02bc']);
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)$/i;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const LONGEST_STEMMED = 64;
const SHORTEST_PREFIX = 3;

/** A cache, because stemming dominates and most words recur: in other strings, and on each keystroke. */
const known = new Map<string, readonly string[]>();
onStemmer(() => known.clear());

/** All words of a string, in order; an elided article or pronoun is not a word (« l’Otan » has one). */
export function termsOf(text: string): Term[] {
  return wordsOf(text).map(({ start, end }) => ({ start, end, forms: formsOf(text.slice(start, end)) }));
}

/** The words of a query. A single letter, such as the “s” of “Ukraine’s”, counts only if the query has nothing else. */
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

/** The distinct forms of one word. */
export function formsOf(word: string): readonly string[] {
  const forms = known.get(word) ?? deriveForms(word);
  known.set(word, forms);
  return forms;
}

function deriveForms(word: string): readonly string[] {
  // The French stemmer needs accents, in precomposed form.
  const lower = word.toLowerCase().normalize('NFC');
  const folded = fold(lower);
  // No real word is this long, and the French stemmer takes quadratic time.
  if (folded.length > LONGEST_STEMMED) return [folded];
  // A word of signs alone, such as “ъ”, has no Latin spelling.
  const stems = furtherStems(lower);
  const latin = [lower, ...stems]
    .flatMap(transliterate)
    .map(fold)
    .filter((form) => form !== '');
  const own = [stemFrench(lower), stemEnglish(folded), ...stems].map(fold);
  return [...new Set([folded, ...own, ...latin])];
}

/** The only rule for a match: a form of the query equals a form of the word, or is a prefix of one. */
export function finds(query: Term, term: Term): boolean {
  return query.forms.some((sought) =>
    term.forms.some((form) => form === sought || (findsLonger(sought) && form.startsWith(sought))),
  );
}

/** Whether a form also matches as a prefix; a short one would match nearly everything. */
export function findsLonger(form: string): boolean {
  return form.length >= SHORTEST_PREFIX;
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter);
}
