/** A text made ready for looking things up: its words, its sentences, and copies in which offsets still hold. */

import { findParagraphs, findSentences } from '../../compile/passes/sentences/sentences.ts';
import type { Span } from '../../model/corpus.ts';
import { findQuotations, type Quotation, withoutIncises } from './quotations.ts';

export interface Reading {
  readonly content: string;
  /** In lower case with plain apostrophes, as long as the content; what is quoted is masked. */
  readonly lower: string;
  /** Like `lower`, but without accents. */
  readonly plain: string;
  /** Like `plain`, but with what is quoted. */
  readonly open: string;
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
  /** Sentences, joined where a quotation runs over several. */
  readonly units: readonly Unit[];
  readonly words: readonly Span[];
}

export interface Unit extends Span {
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly quotations: readonly Quotation[];
}

/** Replaces each character of a quotation: neither a letter nor a mark. */
export const MASK = '\uE000';

export function readText(content: string, language: string): Reading {
  const paragraphs = findParagraphs(content);
  const open = plainOf(content);
  const quotations = withoutIncises(open, findQuotations(content, paragraphs));
  const lower = masked(lowerOf(content), quotations);
  const plain = masked(open, quotations);
  return {
    content,
    lower,
    plain,
    open,
    paragraphs,
    quotations,
    units: findUnits(content, language, paragraphs, quotations),
    words: wordsOf(content),
  };
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*['’]?/gu;

/** Those with an apostrophe at their end, as in French, keep it: “l’Ukraine” is two. */
export function wordsOf(content: string): Span[] {
  return [...content.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Quotations longer than that are hardly meant: a mark was forgotten. */
const LONGEST = 4000;

function findUnits(
  content: string,
  language: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): Unit[] {
  const units: { start: number; end: number; paragraph: number; quotations: Quotation[] }[] = [];
  let paragraph = 0;
  let next = 0;
  for (const sentence of findSentences(content, paragraphs, language)) {
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) paragraph += 1;
    const last = units.at(-1);
    const open = last?.quotations.at(-1);
    const goesOn = open !== undefined && open.end > sentence.start && last?.paragraph === paragraph;
    const unit = goesOn && last ? last : { ...sentence, paragraph, quotations: [] };
    if (goesOn) unit.end = sentence.end;
    else units.push(unit);
    for (let one = quotations[next]; one && one.start < sentence.end; one = quotations[next]) {
      if (one.end - one.start <= LONGEST) unit.quotations.push(one);
      next += 1;
    }
  }
  return units;
}

function lowerOf(content: string): string {
  return perCharacter(content, (one) => one.toLowerCase());
}

const MARKS = /\p{M}/gu;

/** In lower case without accents, as long as its input. */
export function plainOf(content: string): string {
  return perCharacter(content, (one) => one.toLowerCase().normalize('NFD').replace(MARKS, ''));
}

const SAME = /[’ʼ]/g;
const BLANK = /[\u00a0\u202f\u2009\n\r\t]/g;

/** Where a character would become longer or shorter, it is left as it is. */
function perCharacter(content: string, change: (one: string) => string): string {
  const changed = new Map<string, string>();
  return content
    .replace(/[^\p{ASCII}]|[A-Z]/gu, (one) => {
      const known = changed.get(one);
      if (known !== undefined) return known;
      const made = change(one);
      const kept = made.length === one.length ? made : one;
      changed.set(one, kept);
      return kept;
    })
    .replace(SAME, "'")
    .replace(BLANK, ' ');
}

function masked(text: string, quotations: readonly Quotation[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of quotations) {
    pieces.push(text.slice(from, start), MASK.repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
