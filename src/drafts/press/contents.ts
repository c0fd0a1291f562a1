/** The words of a sentence that each cue reports: without the reporting clause, the outer comma, and what the newsroom adds. */

import type { Span } from '../../model/corpus.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import type { Phrases } from './phrases.ts';
import { MASK, type Unit } from './reading.ts';

export interface Content {
  readonly cue: Cue;
  readonly passages: readonly Span[];
  /** Cues within the words: whose words are relayed. */
  readonly relayed: readonly Cue[];
}

export class Contents {
  constructor(
    private readonly grammar: Grammar,
    private readonly phrases: Phrases,
  ) {}

  /** The attributed words of one sentence, in order. */
  of(unit: Unit, cues: readonly Cue[]): Content[] {
    const found: Content[] = [];
    let from = unit.start;
    const lefts = cues.filter(({ direction }) => direction === 'left' || direction === 'around');
    for (const [i, cue] of lefts.entries()) {
      if (cue.words.start < from) continue;
      const end = cue.extent.start;
      // “Selon M. X, …, rapporte l’agence”: who is behind the agency speaks.
      if (
        cue.source.is === 'press' &&
        cues.some(
          (other) =>
            other.words.start >= from &&
            other.words.end <= end &&
            other.direction !== 'left' &&
            other.source.is !== 'press' &&
            other.source.is !== 'nobody',
        )
      ) {
        found.push(...this.behind({ start: from, end }, from, cues, found));
        from = cue.extent.end;
        continue;
      }
      const block = this.blockBefore(cue, { start: from, end }, cues);
      // « …, a dit X lors d’un appel, selon Y »: the route of words that are attributed already.
      if (cue.rule === 'according-to-behind' && from > unit.start && this.isAside({ start: from, end })) {
        from = cue.extent.end;
        continue;
      }
      if (block.start > from + 1 && cue.rule !== 'according-to-phrase')
        found.push(...this.behind({ start: from, end: block.start - 1 }, from, cues, found));
      const next = lefts[i + 1];
      const rest = { start: cue.extent.end, end: next ? next.words.start : unit.end };
      const inner = cues.filter(
        (other) => other !== cue && other.words.start >= block.start && other.words.end <= end,
      );
      const goesOn =
        cue.rule === 'according-to-phrase' && block.start > from ? undefined : this.goesOn(cue, block, rest);
      const later = goesOn === undefined ? [] : this.trimmed(this.untilBreak(goesOn, cues));
      const passages = this.trimmed(this.withoutBackdrop(block)).filter(
        (one) => later.length > 0 || this.tells(one) || cue.rule === 'according-to-phrase',
      );
      if (passages.length + later.length > 0)
        found.push({ cue, passages: [...passages, ...later], relayed: inner });
      from = later.at(-1)?.end ?? cue.extent.end;
    }
    found.push(...this.behind(unit, from, cues, found));
    return found.toSorted((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));
  }

  /** The words before a cue: the whole of it, or with “selon X” without a comma the last phrase. */
  private blockBefore(cue: Cue, block: Span, cues: readonly Cue[]): Span {
    const { plain } = this.grammar.reading;
    const words = plain.slice(block.start, block.end);
    if (cue.rule === 'according-to-phrase') {
      const comma = words.lastIndexOf(',');
      if (comma !== -1 && /^[\s,]/.test(plain.slice(cue.extent.end, cue.extent.end + 2)))
        return { start: block.start + comma + 1, end: block.end };
    }
    // A clause with an account of its own, before “and” or “but”, is none of these words.
    const own = cues.findLast(
      ({ direction, words: at, source }) =>
        (direction === 'right' || direction === 'whole') &&
        at.end <= block.end &&
        at.start >= block.start &&
        source.is !== 'nobody',
    );
    if (own && own.from <= block.end) {
      const split =
        /, (?:mais|et|tandis que|alors que|but|and|while|но|а|и|(?:\S+ )?(?:laquelle|lequel|lesquels|lesquelles|duquel|auquel|desquels|desquelles)) |\s?[:;]\s/g;
      split.lastIndex = own.from - block.start;
      const found = split.exec(words);
      if (found && words.slice(found.index).trim().length > 15 && own.source.is !== 'before')
        return { start: block.start + found.index + 1, end: block.end };
    }
    return block;
  }

  /** “La Russie, a déclaré M. X, ne permettra pas…”: the words go on behind the cue. */
  private goesOn(cue: Cue, block: Span, rest: Span): Span | undefined {
    const { plain } = this.grammar.reading;
    const words = plain.slice(rest.start, rest.end);
    const lead = /^[\s,.:–—-]*/.exec(words)?.[0] ?? '';
    const at = rest.start + lead.length;
    if (plain[at] === MASK) return { start: at, end: rest.end };
    // “…,” he told reporters on Friday, “…”.
    const where = this.phrases.after(at, rest.end);
    if (where.is === 'quotation' && plain.slice(block.start, block.end).includes(MASK)) {
      const start = plain.indexOf(MASK, where.at);
      // No newspaper’s name.
      if (/^\uE000{30}/.test(plain.slice(start, start + 30)) || /,\s*$/.test(plain.slice(at, start)))
        return { start, end: rest.end };
    }
    if (cue.direction === 'around') return { start: at, end: rest.end };
    const before = plain.slice(block.start, block.end);
    const isQuoted = before.includes(MASK);
    const short = before.trim().split(/\s+/).length <= 4 || /(?:que|qu'|that|что)[\s,]*$/.test(before);
    return !isQuoted && short && lead.includes(',') && this.grammar.language.auxiliaries.size > 0
      ? { start: at, end: rest.end }
      : undefined;
  }

  /** Words behind their cue, and clauses that are an account as a whole. */
  private behind(unit: Span, from: number, cues: readonly Cue[], found: readonly Content[]): Content[] {
    const taken = found.flatMap(({ passages }) => passages);
    const rights = cues.filter(
      ({ direction, words }) =>
        (direction === 'right' || direction === 'whole') &&
        words.start >= from &&
        words.end <= unit.end &&
        !taken.some(({ start, end }) => start <= words.start && words.end <= end),
    );
    const contents: Content[] = [];
    let until = from;
    for (const cue of rights) {
      const start = cue.from;
      const isGerund = cue.rule.startsWith('adding') || cue.rule === 'saying-with-subject';
      if (cue.words.start < until && !(isGerund && (cue.kind === 'say' || cue.rule !== 'adding-what')))
        continue;
      const span = this.untilBreak({ start, end: unit.end }, cues, cue);
      const passages = this.trimmed(span, cue.direction === 'right');
      if (passages.length === 0) continue;
      const inner = cues.filter(
        (other) => other !== cue && other.words.start > cue.words.end && other.words.end <= span.end,
      );
      contents.push({ cue, passages, relayed: inner });
      until = span.end;
    }
    return contents;
  }

  /** Up to where somebody else speaks, or the newsroom goes on. */
  private untilBreak({ start, end }: Span, cues: readonly Cue[], own?: Cue): Span {
    const { plain } = this.grammar.reading;
    let to = end;
    const shorten = (at: number) => {
      if (at > start + 8 && at < to) to = at;
    };
    for (const cue of cues) {
      if (cue === own || cue.words.start < start || cue.words.start >= to) continue;
      if (cue.rule.startsWith('adding')) {
        if (cue.rule === 'adding-that' || cue.kind === 'say') shorten(cue.extent.start);
      } else if (cue.rule === 'saying-with-subject') shorten(cue.from);
      else if (cue.direction === 'right' || cue.direction === 'whole') {
        // Another clause with a subject of its own.
        const before = plain.slice(Math.max(start, cue.extent.start - 22), cue.extent.start);
        if (
          /(?:,|;) ?(?:mais|et|tandis que|alors que|but|and|while|whereas|но|а|и|(?:\S+ )?(?:desquels|desquelles|laquelle|lequel|lesquels|lesquelles|duquel|auxquels))? ?$/.test(
            before,
          )
        )
          shorten(cue.extent.start - (/(?:,|;)[^,;]*$/.exec(before)?.[0].length ?? 0));
        if (/(?:^|\s)(?:apres que|after|alors que|tandis que) $/.test(before))
          shorten(cue.extent.start - (/\S+(?: que)? $/.exec(before)?.[0].length ?? 0));
        if (cue.rule === 'according-to-before') shorten(cue.extent.start);
      }
    }
    const words = plain.slice(start, to);
    for (const pattern of [this.grammar.language.remark, this.grammar.language.backdrop]) {
      const found = pattern.exec(words);
      if (found && found.index > 20) shorten(start + found.index);
    }
    // “Alors que X a annoncé que…, Y…”: the main clause is somebody else’s.
    const clause = own && plain.slice(Math.max(0, own.extent.start - 14), own.extent.start);
    if (
      own?.rule === 'who-says' ||
      (clause &&
        /(?:^|[\s\n.])(?:alors que|tandis que|apres que|bien que|while|although|after|as) $/.test(clause))
    ) {
      const comma = plain.indexOf(',', Math.max(own.words.end, start + 20));
      if (comma !== -1) shorten(comma);
    }
    const semicolon = words.indexOf(';');
    if (semicolon > 20) shorten(start + semicolon);
    return { start, end: to };
  }

  /** Neither a clause nor a quotation. */
  private isAside(span: Span): boolean {
    return (
      !this.grammar.reading.plain.slice(span.start, span.end).includes(MASK) &&
      this.phrases.after(span.start, span.end).is === 'end'
    );
  }

  /** “Earlier, the White House reported on…” has no words in front. */
  private tells(span: Span): boolean {
    const words = this.grammar.reading.plain.slice(span.start, span.end);
    return words.includes(MASK) || words.trim().split(' ').length > 2;
  }

  /** What the newsroom adds at the end: “amid tensions…”. */
  withoutBackdrop({ start, end }: Span): Span {
    const words = this.grammar.reading.plain.slice(start, end);
    const found = this.grammar.language.backdrop.exec(words);
    return found && found.index > 20 && !words.slice(found.index).includes(MASK)
      ? { start, end: start + found.index }
      : { start, end };
  }

  /** Without outer spaces, commas, conjunctions and days; nothing where too little is left. */
  trimmed({ start, end }: Span, bare = false): Span[] {
    const { plain } = this.grammar.reading;
    let from = start;
    let to = end;
    const words = plain.slice(start, Math.min(end, start + 400));
    const dateline =
      /^\s*(?:\([^)]{2,40}\)\s*|[^.,\uE000]{2,40}(?:,[^.\uE000]{2,30})?\s(?:[—–]|-)\s(?:ria[^.]{0,10}\.|tass[^.]{0,8}\.)?\s*)/.exec(
        words,
      );
    const isCity = dateline && /^\s*\p{Lu}{3,}/u.test(this.grammar.reading.content.slice(start, start + 20));
    if (dateline && (isCity || dateline[0].includes('(') || /\d|\((?:reuters|ap|afp)\)/.test(dateline[0])))
      from += dateline[0].length;
    for (;;) {
      const rest = plain.slice(from, Math.min(to, from + 300));
      const lead =
        /^(?:[\s,;:.–—-]+|(?:et|mais|que|qu'|and|but|that|и|но|а|что|ou|alors que|tandis que|where)(?=[\s,]|(?<='))|ou,)/.exec(
          rest,
        )?.[0].length ?? 0;
      if (lead > 0) {
        from += lead;
        continue;
      }
      // “Mardi, …”, « Dans un communiqué, … »
      const comma = rest.indexOf(',');
      if (bare || comma === -1 || comma > 140 || rest.slice(0, comma).includes(MASK)) break;
      const where = this.phrases.after(from, from + comma);
      if (where.is !== 'end' || to - from - comma < 20) break;
      from += comma + 1;
    }
    to -=
      /(?:[\s,;:–—-]|,? (?:as|et|and|mais|but|dont|ou|where|и|но)(?=$))*$/.exec(
        plain.slice(Math.max(from, to - 20), to),
      )?.[0].length ?? 0;
    if (/[.?!…]$/.test(plain.slice(from, to)) && !/\b(?:\p{L}\.){2,}$/u.test(plain.slice(from, to)))
      to -= /[.?!…\s]*$/.exec(plain.slice(Math.max(from, to - 20), to))?.[0].length ?? 0;
    return /[\p{L}\uE000]{2}/u.test(plain.slice(from, to)) && to - from >= 4
      ? [{ start: from, end: to }]
      : [];
  }
}
