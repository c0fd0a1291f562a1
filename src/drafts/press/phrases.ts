/** Where a noun phrase begins and ends: behind a verb of saying, behind “according to”, or in front of a verb. */

import type { Span } from '../../model/corpus.ts';
import type { Grammar } from './grammar.ts';
import type { Source } from './source.ts';
import type { Sources } from './sources.ts';

/** What comes behind a verb of saying, once days, places and addressees are passed over. */
export interface After {
  readonly is: 'complement' | 'colon' | 'quotation' | 'phrase' | 'end';
  readonly at: number;
}

/** “X, and his counterpart, said”: one subject. */
const POSSESSIVE = /^(?:son|sa|his|her|его|ее)$/;

/** No subject or source is longer, in words. */
const LONGEST = 45;

export class Phrases {
  constructor(
    private readonly grammar: Grammar,
    private readonly sources: Sources,
  ) {}

  after(from: number, end: number): After {
    const { grammar } = this;
    const { complementizers, adjuncts, between } = grammar.language;
    let before = from;
    for (let i = grammar.wordAt(from); ; i += 1) {
      const word = grammar.word(i);
      if (!word || word.start >= end) return { is: 'end', at: end };
      const gap = grammar.between(before, word.start);
      if (/[.;!?…]/.test(gap.replace(/^\.(?=,)/, ''))) return { is: 'end', at: before };
      if (gap.includes(':'))
        return { is: 'colon', at: before + grammar.reading.plain.slice(before, word.start).indexOf(':') + 1 };
      if (grammar.isMasked(i)) return { is: 'quotation', at: before };
      const key = grammar.key(i);
      if (gap.includes(',') && grammar.verbsIn(word)[0]?.value.form === 'gerund')
        return { is: 'end', at: before };
      if (complementizers.has(key)) return { is: 'complement', at: word.end };
      const dated =
        grammar.language.determiners.has(key) &&
        (/^\d/.test(grammar.key(i + 1)) || grammar.language.times.has(grammar.key(i + 1)));
      if (dated || grammar.language.times.has(key)) {
        if (dated) i += 1;
        before = grammar.word(i)?.end ?? word.end;
        continue;
      }
      if (adjuncts.has(key) && !this.isSubject(i)) {
        i = this.adjunctEnd(i, end) - 1;
        before = grammar.word(i)?.end ?? word.end;
        continue;
      }
      if (
        between.has(key) &&
        grammar.namingsIn(word).every(({ value }) => value !== 'pronoun' && value !== 'both')
      ) {
        before = word.end;
        continue;
      }
      return { is: 'phrase', at: word.start };
    }
  }

  /** The number of the word behind “aux journalistes”, “mercredi soir”, “dans un communiqué”. */
  private adjunctEnd(first: number, end: number): number {
    const { grammar } = this;
    const { adjuncts, complementizers, determiners } = grammar.language;
    let i = first + 1;
    const startsHere = (at: number) => determiners.has(grammar.key(at)) || grammar.isTitle(at);
    while (startsHere(i) && !complementizers.has(grammar.key(i)) && !this.comma(i - 1)) i += 1;
    for (; ; i += 1) {
      const word = grammar.word(i);
      if (!word || word.start >= end || this.comma(i - 1) || grammar.isMasked(i)) return i;
      const key = grammar.key(i);
      if (complementizers.has(key) || adjuncts.has(key)) return i;
      if (i === first + 1 || (i === first + 2 && startsHere(i - 1))) continue;
      if (startsHere(i) && !grammar.language.ofs.has(key)) return i;
      if (
        grammar.language.nominative?.test(key) === true &&
        this.sources.itemsIn({ start: word.start, end: word.end + 60 })[0]?.start === word.start
      )
        return i;
      if (grammar.language.ofs.has(grammar.key(i - 1))) continue;
      const named = grammar.isCapital(i) && !grammar.isCapital(i - 1) && !grammar.isTitle(i - 1);
      if (named && !startsHere(i + 1)) return i;
    }
  }

  /** Whether anything but a space follows the word. */
  private comma(index: number): boolean {
    const word = this.grammar.word(index);
    const next = this.grammar.word(index + 1);
    return (
      word !== undefined &&
      next !== undefined &&
      /[,;:.!?()—–]/.test(
        this.grammar.between(word.end, next.start).replace(/^\.$/, this.grammar.isTitle(index) ? '' : '.'),
      )
    );
  }

  /** « Ces autorités », “this official”: a determiner that also begins a time. */
  private isSubject(index: number): boolean {
    const { grammar } = this;
    const { determiners, locatives, ofs } = grammar.language;
    const key = grammar.key(index);
    return (
      determiners.has(key) &&
      !locatives.has(key) &&
      !ofs.has(key) &&
      this.sources.itemsIn({
        start: grammar.word(index + 1)?.start ?? 0,
        end: grammar.word(index + 1)?.end ?? 0,
      }).length > 0
    );
  }

  /** The phrase that begins here, with what is apposed to it; `closed`: only if a comma ends that. */
  phraseFrom(start: number, end: number, closed = false): Span {
    const { grammar } = this;
    const { adjuncts, determiners, relatives, complementizers, ofs } = grammar.language;
    let last = start;
    let commas = 0;
    const first = grammar.wordAt(start);
    for (let i = first; i < first + LONGEST; i += 1) {
      const word = grammar.word(i);
      if (!word || word.start >= end || grammar.isMasked(i)) break;
      if (i > first && grammar.isInName(i)) {
        last = word.end;
        continue;
      }
      const gap = grammar.between(last, word.start);
      if (
        i > first &&
        /[.;:!?…()—–]/.test(
          grammar.isTitle(i - 1) || grammar.key(i - 1).length === 1 ? gap.replace('.', '') : gap,
        )
      )
        break;
      const key = grammar.key(i);
      if (
        relatives.has(key) ||
        complementizers.has(key) ||
        (i > first && grammar.isVerb(word) && !determiners.has(grammar.key(i - 1)))
      )
        break;
      if (gap.includes(',')) {
        // Apposed: an office behind the name, or a name behind the office.
        const next = this.sources.itemsIn({ start: word.start, end: Math.min(end, word.start + 80) })[0];
        const apposed =
          next &&
          next.start - word.start <= 8 &&
          ['role', 'person', 'learned', 'official'].includes(next.is) &&
          !adjuncts.has(key);
        const name = grammar.isCapital(i) && !adjuncts.has(key) && !next;
        const named = this.sources
          .itemsIn({ start, end: last })
          .some(({ is }) => is === 'person' || is === 'learned');
        const second = next?.is === 'person' || next?.is === 'learned' || name;
        if (commas > 0 || !(apposed || name) || (named && second) || !this.isApposition(i, end, closed))
          break;
        commas += 1;
      }
      if (i > first && adjuncts.has(key) && !ofs.has(key) && !this.leadsToCountry(i)) break;
      if (i > first && grammar.isAuxiliary(i)) break;
      last = word.end;
    }
    return { start, end: last };
  }

  /** Whether the phrase ends with a comma or its sentence, and not with a verb of its own. */
  private isApposition(first: number, end: number, closed: boolean): boolean {
    const { grammar } = this;
    for (let i = first; i < first + LONGEST; i += 1) {
      const word = grammar.word(i);
      if (!word || word.start >= end) return !closed;
      if (i > first && (grammar.isAuxiliary(i) || grammar.isVerb(word))) return false;
      if (this.comma(i)) return !closed || grammar.reading.plain[word.end] === ',';
    }
    return false;
  }

  /** “ambassador to Moscow”, not “in a statement”. */
  private leadsToCountry(index: number): boolean {
    const { grammar } = this;
    const word = grammar.word(index);
    if (!word || !grammar.language.locatives.has(grammar.key(index))) return false;
    // « au sein de l’administration américaine ».
    if (/^(?:sein|within)$/.test(grammar.key(index + 1))) return true;
    const [next] = this.sources.itemsIn({ start: word.end, end: word.end + 30 });
    return (
      next !== undefined &&
      ['country', 'body', 'other', 'capital'].includes(next.is) &&
      next.start - word.end < 6
    );
  }

  /** Who the subject of the verb at `start` is: the phrase in front of it, with what is apposed. */
  subjectBefore(
    start: number,
    from: number,
  ): { readonly source: Source; readonly relative: boolean } | undefined {
    const { grammar } = this;
    const { complementizers, conjunctions, relatives, joiners } = grammar.language;
    let first = grammar.wordAt(start) - 1;
    const relative = relatives.has(grammar.key(first));
    const stop = relative ? (grammar.word(first)?.start ?? start) : start;
    if (relative) first -= 1;
    let begin = stop;
    for (let i = first; i > first - LONGEST; i -= 1) {
      const word = grammar.word(i);
      if (!word || word.start < from || grammar.isMasked(i)) break;
      const key = grammar.key(i);
      const next = grammar.word(i + 1)?.start ?? stop;
      const gap = i === first ? '' : grammar.between(word.end, next);
      if (/[;:!?…()—–]|\.$/.test(grammar.isTitle(i) || key.length === 1 ? gap.replace('.', '') : gap)) break;
      // “X, who said…, added”: the subject is before the relative clause.
      if (
        relatives.has(key) &&
        this.comma(i - 1) &&
        /,\s*$/.test(grammar.reading.plain.slice(stop - 2, stop))
      )
        return this.subjectBefore(word.start, from);
      // “X, speaking after the call, said”: in front of the words between the commas.
      const aside = /,\s*$/.test(grammar.reading.plain.slice(begin, stop)) && conjunctions.has(key);
      const comma = aside ? grammar.reading.plain.lastIndexOf(',', word.start) : -1;
      if (comma > from) return this.subjectBefore(comma, from);
      if (complementizers.has(key) || conjunctions.has(key) || relatives.has(key)) break;
      if (joiners.has(key) && this.comma(i - 1) && !POSSESSIVE.test(grammar.key(i + 1))) break;
      begin = word.start;
    }
    if (begin === stop) return undefined;
    const segments = this.segmentsOf({ start: begin, end: stop });
    let phrase: Span | undefined;
    const detached = grammar.reading.plain.slice(begin, stop).trimEnd().endsWith(',');
    for (const segment of segments.toReversed()) {
      const where = this.after(segment.start, segment.end);
      const first = /^\s*/.exec(grammar.reading.plain.slice(segment.start, segment.end))?.[0].length ?? 0;
      if (where.is !== 'phrase' || (phrase && where.at !== segment.start + first)) {
        if (phrase) break;
        continue;
      }
      const found = this.sources.resolve({ start: where.at, end: segment.end });
      const clause = this.hasClause(segment);
      // “An official, who asked not to be named, said”.
      if (!found && !phrase && detached && !clause) continue;
      if (!found || clause) break;
      // Apposed, or a list.
      if (phrase && !detached && !this.hasJoiner(phrase)) break;
      phrase = { start: where.at, end: phrase?.end ?? segment.end };
    }
    const source = phrase && this.sources.resolve(phrase);
    return source && { source, relative };
  }

  /** Whether there is a verb in it, as far as the tables show. */
  hasClause({ start, end }: Span): boolean {
    const { grammar } = this;
    if (grammar.verbsIn({ start, end }).some(({ value }) => value.form !== 'gerund')) return true;
    for (let i = grammar.wordAt(start); (grammar.word(i)?.start ?? end) < end; i += 1)
      if (grammar.isAuxiliary(i)) return true;
    return false;
  }

  /** Who a sentence begins with: “Singh demurred when asked…” */
  openingPerson({ start, end }: Span): Source | undefined {
    const where = this.after(start, end);
    if (where.is !== 'phrase') return undefined;
    const [first] = this.sources.itemsIn({ start: where.at, end: Math.min(end, where.at + 120) });
    if (!first || first.start - where.at > 8) return undefined;
    const phrase = this.phraseFrom(where.at, end);
    const source = this.sources.resolve({ start: phrase.start, end: Math.max(first.end, phrase.end) });
    return source?.is === 'person' && source.sides.length === 1 ? source : undefined;
  }

  private hasJoiner({ start, end }: Span): boolean {
    const { grammar } = this;
    for (let i = grammar.wordAt(start); (grammar.word(i)?.start ?? end) < end; i += 1)
      if (grammar.language.joiners.has(grammar.key(i))) return true;
    return false;
  }

  private segmentsOf({ start, end }: Span): Span[] {
    const segments: Span[] = [];
    let from = start;
    for (const { index } of this.grammar.reading.plain.slice(start, end).matchAll(/,/g)) {
      segments.push({ start: from, end: start + index });
      from = start + index + 1;
    }
    segments.push({ start: from, end });
    return segments.filter((one) => this.grammar.reading.plain.slice(one.start, one.end).trim() !== '');
  }
}
