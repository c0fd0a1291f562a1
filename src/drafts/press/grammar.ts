/** What a text's words are in its language: verbs of saying, words for who speaks, and the small words between them. */

import type { Span } from '../../model/corpus.ts';
import type { Naming, PressLanguage, Verb } from './language.ts';
import { type Hit, Lexicon, within } from './lexicon.ts';
import { MASK, type Reading } from './reading.ts';

interface Tables {
  readonly verbs: Lexicon<Verb>;
  readonly namings: Lexicon<Naming>;
  readonly nominal: Lexicon<true>;
}

const TABLES = new WeakMap<PressLanguage, Tables>();

function tablesOf(language: PressLanguage): Tables {
  const known = TABLES.get(language);
  if (known) return known;
  const flat = <T>(entries: readonly (readonly [T, readonly string[]])[]) =>
    entries.flatMap(([value, forms]) => forms.map((form) => [form, value] as const));
  const tables: Tables = {
    verbs: new Lexicon(flat(language.verbs), true),
    namings: new Lexicon(flat(language.namings)),
    nominal: new Lexicon(language.nominal.map((entry) => [entry, true] as const)),
  };
  TABLES.set(language, tables);
  return tables;
}

/** “United States”: a capital within a sentence is no verb’s. */
function isName({ content }: Reading, start: number): boolean {
  return (
    /\p{Lu}/u.test(content.charAt(start)) &&
    /[\p{L}\p{N},] ?$/u.test(content.slice(Math.max(0, start - 2), start))
  );
}

const STOP = /[.!?…;:]/;

export class Grammar {
  readonly verbs: readonly Hit<Verb>[];
  readonly namings: readonly Hit<Naming>[];
  readonly nominal: readonly Hit<true>[];
  private readonly forms: Lexicon<Verb>;
  /** Numbers of the words within names, but for the first of each. */
  private readonly goesOn = new Set<number>();

  constructor(
    readonly reading: Reading,
    readonly language: PressLanguage,
    /** What the registry knows: no word of « service de presse » is a verb. */
    names: readonly Span[] = [],
  ) {
    const tables = tablesOf(language);
    const named = new Set<number>();
    for (const { start, end } of names)
      for (let i = this.wordAt(start); (this.word(i)?.start ?? end) < end; i += 1) {
        named.add(i);
        if ((this.word(i)?.start ?? start) > start) this.goesOn.add(i);
      }
    this.forms = tables.verbs;
    this.verbs = tables.verbs
      .find(reading.lower, reading.words)
      .filter(({ start }) => !isName(reading, start) && !named.has(this.wordAt(start)));
    this.namings = tables.namings.find(reading.plain, reading.words);
    this.nominal = tables.nominal.find(reading.plain, reading.words);
  }

  /** Whether a name of several words goes on there: « secrétaire à la Défense » is one. */
  isInName(index: number): boolean {
    return this.goesOn.has(index);
  }

  /** The number of the first word that ends after the offset. */
  wordAt(offset: number): number {
    const { words } = this.reading;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  word(index: number): Span | undefined {
    return this.reading.words[index];
  }

  /** The word in lower case without accents; masked within a quotation. */
  key(index: number): string {
    const word = this.reading.words[index];
    return word ? this.reading.plain.slice(word.start, word.end) : '';
  }

  /** What is between two words, without spaces. */
  between(left: number, right: number): string {
    return this.reading.plain.slice(left, right).trim();
  }

  isCapital(index: number): boolean {
    const word = this.reading.words[index];
    return (
      word !== undefined && /\p{Lu}/u.test(this.reading.content.charAt(word.start)) && !this.isMasked(index)
    );
  }

  isMasked(index: number): boolean {
    return this.key(index).startsWith(MASK);
  }

  /** “a”, not “à”. */
  isAuxiliary(index: number): boolean {
    const word = this.reading.words[index];
    return (
      word !== undefined && this.language.auxiliaries.has(this.reading.lower.slice(word.start, word.end))
    );
  }

  /** “M.”, “le général”: what may be between an office and a name. */
  isTitle(index: number): boolean {
    return this.language.titles.has(this.key(index));
  }

  namingsIn(span: Span): Hit<Naming>[] {
    return within(this.namings, span);
  }

  verbsIn(span: Span): Hit<Verb>[] {
    return within(this.verbs, span);
  }

  /** A verb by its form alone. */
  verbForm(form: string): Verb | undefined {
    return this.forms.find(form, [{ start: 0, end: form.length }])[0]?.value;
  }

  /** Whether a verb of the tables is exactly there. */
  isVerb({ start, end }: Span): boolean {
    return this.verbsIn({ start, end }).length > 0;
  }

  /** Whether a sentence, or a part of it, ends between two offsets. */
  stopsBetween(from: number, to: number): boolean {
    return STOP.test(this.reading.plain.slice(from, to));
  }
}
