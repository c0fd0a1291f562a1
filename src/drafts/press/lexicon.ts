/** Words and phrases of a table, found in a text in one pass. */

import type { Span } from '../../model/corpus.ts';
import { plainOf } from './reading.ts';

export interface Hit<T> extends Span {
  readonly value: T;
}

interface Candidate<T> {
  readonly phrase: string;
  readonly value: T;
}

/**
 * `américain|e|s` has three forms, `ministre|s russe|s` four. The first word leads to the phrases that begin with it, the
 * longest first, so that the time it takes does not depend on the size of the table.
 */
export class Lexicon<T> {
  private readonly byFirst = new Map<string, Candidate<T>[]>();

  /** `accents`: whether “déclaré” and “déclare” differ. */
  constructor(
    entries: Iterable<readonly [string, T]>,
    private readonly accents = false,
  ) {
    for (const [entry, value] of entries)
      for (const form of formsOf(entry)) this.add(this.accents ? form.toLowerCase() : plainOf(form), value);
    for (const candidates of this.byFirst.values())
      candidates.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  private add(phrase: string, value: T): void {
    const first = FIRST.exec(phrase)?.[0] ?? '';
    const candidates = this.byFirst.get(first) ?? [];
    candidates.push({ phrase, value });
    this.byFirst.set(first, candidates);
  }

  /** In order, none within another; `text` is plain, or in lower case where accents count. */
  find(text: string, words: readonly Span[]): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let from = 0;
    for (const { start, end } of words) {
      if (start < from) continue;
      const found = this.byFirst
        .get(text.slice(start, end))
        ?.find(({ phrase }) => text.startsWith(phrase, start) && isEnd(text, start + phrase.length));
      if (!found) continue;
      from = start + found.phrase.length;
      hits.push({ start, end: from, value: found.value });
    }
    return hits;
  }
}

const FIRST = /^(?:(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*'?)/u;
const LETTER = /[\p{L}\p{N}]/u;

function isEnd(text: string, at: number): boolean {
  return text[at - 1] === "'" || !LETTER.test(text[at] ?? ' ');
}

export function formsOf(entry: string): string[] {
  return entry.split(' ').reduce<string[]>(
    (phrases, word) => {
      const [base = '', ...endings] = word.split('|');
      const forms = [base, ...endings.map((ending) => base + ending)];
      return phrases.flatMap((phrase) => forms.map((form) => (phrase === '' ? form : `${phrase} ${form}`)));
    },
    [''],
  );
}

/** The hits that lie within a span, which are few beside those of the text. */
export function within<T extends Span>(hits: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let hit = hits[low]; hit && hit.end <= end; hit = hits[low]) {
    found.push(hit);
    low += 1;
  }
  return found;
}
