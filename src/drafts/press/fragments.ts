/** Quotations that no verb of the tables introduces: credited to the one whom the clause begins with, or whom the words before the colon name. */

import type { Span } from '../../model/corpus.ts';
import type { Content, Contents } from './contents.ts';
import { unknown } from './cue.ts';
import type { Grammar } from './grammar.ts';
import type { Phrases } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Unit } from './reading.ts';
import type { Source } from './source.ts';
import type { Sources } from './sources.ts';

const CLAUSE = /[;:—–]\s|, (?:et|mais|tandis que|alors que|and|but|while|whereas|и|но|а|тогда как) /g;

export class Fragments {
  constructor(
    private readonly grammar: Grammar,
    private readonly phrases: Phrases,
    private readonly sources: Sources,
    private readonly contents: Contents,
  ) {}

  /** The quotations of a sentence that are attributed to no one in it. */
  in(unit: Unit, found: readonly Content[]): Content[] {
    const taken = found.flatMap(({ passages, cue }) => [...passages, cue.extent]);
    const free = unit.quotations.filter(
      (quotation) => !taken.some(({ start, end }) => start < quotation.end && quotation.start < end),
    );
    const from = (at: number) =>
      Math.max(unit.start, ...taken.flatMap(({ end }) => (end <= at ? [end] : [])));
    const contents: Content[] = [];
    let until = unit.start;
    for (const quotation of free) {
      if (quotation.start < until) continue;
      const one =
        this.behindColon(quotation, from(quotation.start), unit, found) ??
        this.inClause(quotation, from(quotation.start), unit);
      if (!one) continue;
      contents.push(one);
      until = one.passages.at(-1)?.end ?? until;
    }
    return contents;
  }

  /** “The answer of the Kremlin: «…»”: the speaker is named before the colon, or else is who spoke before. */
  private behindColon(
    { start, end }: Quotation,
    from: number,
    unit: Unit,
    found: readonly Content[],
  ): Content | undefined {
    const { plain } = this.grammar.reading;
    const words = plain.slice(from, start);
    const colon = /:\s*$/.exec(words)?.index;
    if (colon === undefined || !/\p{L}/u.test(words)) return undefined;
    const lead = { start: from, end: from + colon };
    const items = this.sources.itemsIn(lead).filter(({ mention }) => mention?.side !== undefined);
    const sides = new Set(items.map(({ mention }) => mention?.side));
    const before: Source = { sides: [], is: 'before', words: lead, confidence: 0.6 };
    const [first] = items;
    const source =
      first === undefined
        ? found.length > 0 || !this.phrases.hasClause(lead)
          ? before
          : undefined
        : sides.size === 1
          ? this.sources.resolve({ start: first.start, end: lead.end })
          : this.opening(lead);
    return source && this.content('quotes-behind-colon', source, { start, end: Math.max(end, start) }, unit);
  }

  /** “He called the talks «frank»”: the clause with its subject. */
  private inClause({ start, end }: Quotation, from: number, unit: Unit): Content | undefined {
    const { plain } = this.grammar.reading;
    const words = plain.slice(from, start);
    const last = [...words.matchAll(CLAUSE)].at(-1);
    const begin = last ? from + last.index + last[0].length : from;
    const subject = this.opening({ start: begin, end: start });
    if (!subject) return undefined;
    // There must be a verb in between, which reports no contact.
    const between = { start: subject.words.end, end: start };
    if (!/\p{L}/u.test(plain.slice(between.start, between.end))) return undefined;
    const comma = plain.slice(between.start, between.end).lastIndexOf(',');
    const clause = { start: between.start + comma + 1, end: between.end };
    if (this.grammar.verbsIn(clause).some(({ value }) => value.kind === 'talk' && value.form !== 'gerund'))
      return undefined;
    const rest = plain.slice(end, unit.end);
    const stop = /[,;]\s|[.!?]\s*$/.exec(rest)?.index ?? rest.length;
    return this.content('quotes-in-clause', subject, { start: begin, end: end + stop }, unit);
  }

  private opening({ start, end }: Span): Source | undefined {
    const where = this.phrases.after(start, end);
    if (where.is !== 'phrase') return undefined;
    const phrase = this.phrases.phraseFrom(where.at, end);
    const source = this.sources.resolve(phrase);
    if (!source || source.is === 'press' || source.is === 'nobody') return undefined;
    return source.sides.length === 1 || source.is === 'before' ? source : undefined;
  }

  private content(rule: string, source: Source, span: Span, unit: Unit): Content | undefined {
    const passages = this.contents.trimmed({ start: span.start, end: Math.min(span.end, unit.end) });
    const { words } = source.is === 'nobody' ? unknown(span) : source;
    if (passages.length === 0) return undefined;
    return {
      cue: { direction: 'whole', rule, kind: 'act', words, extent: words, from: span.start, source },
      passages,
      relayed: [],
    };
  }
}
