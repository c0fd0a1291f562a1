/** Where a sentence says that somebody says something: the verb or preposition, who it is, and on which side of it the words stand. */

import type { Span } from '../../model/corpus.ts';
import type { Grammar } from './grammar.ts';
import type { Verb, VerbKind } from './language.ts';
import { within } from './lexicon.ts';
import type { After, Phrases } from './phrases.ts';
import type { Unit } from './reading.ts';
import type { Source, Sources } from './sources.ts';

export interface Cue {
  /** `left`: the words stand before it; `right`: behind it; `whole`: the clause with its subject; `around`: on both sides. */
  readonly direction: 'left' | 'right' | 'whole' | 'around';
  readonly rule: string;
  readonly kind: VerbKind;
  /** The cue itself, for the grounds. */
  readonly words: Span;
  /** All of the reporting clause, which is none of the words. */
  readonly extent: Span;
  /** Where the words begin that stand behind it, or the clause. */
  readonly from: number;
  readonly source: Source;
}

interface Group extends Span {
  readonly verb: Verb;
  readonly negated: boolean;
  /** With its subject in it: “a-t-il déclaré”. */
  readonly inverted: boolean;
}

const SPEAKS: ReadonlySet<VerbKind> = new Set(['say', 'utter', 'act']);

export class Cues {
  constructor(
    private readonly grammar: Grammar,
    private readonly phrases: Phrases,
    private readonly sources: Sources,
  ) {}

  in(unit: Unit): Cue[] {
    const cues = [
      ...this.nominalIn(unit),
      ...this.groupsIn(unit).flatMap((group) => this.verbal(group, unit)),
    ];
    return cues.toSorted((a, b) => a.words.start - b.words.start);
  }

  private nominalIn(unit: Unit): Cue[] {
    const { grammar } = this;
    return within(grammar.nominal, unit).flatMap((hit): Cue[] => {
      // “(Selon Reuters, AFP)”: a credit.
      if (grammar.reading.plain[hit.start - 1] === '(') return [];
      let phrase = this.phrases.phraseFrom(skipBlank(grammar, hit.end), unit.end);
      const own = /(?:его|ее|их) /.test(grammar.reading.plain.slice(hit.start, hit.end));
      if (own) phrase = { start: hit.start, end: hit.end };
      const source: Source = own
        ? { sides: [], is: 'before', words: phrase, confidence: 0.8 }
        : (this.sources.resolve(phrase) ?? unknown(phrase));
      const extent = { start: hit.start, end: phrase.end };
      const before = grammar.reading.plain.slice(unit.start, hit.start).trimEnd();
      const rest = grammar.reading.plain.slice(phrase.end, unit.end).trim();
      const make = (direction: Cue['direction'], rule: string): Cue => ({
        direction,
        rule,
        kind: 'say',
        words: { start: hit.start, end: hit.end },
        extent,
        from: phrase.end,
        source,
      });
      const lead = /(?:^|[;:.])\s*((?:\p{L}+\s?){0,2})$/u.exec(before);
      const isLead =
        lead !== null &&
        (lead[1] ?? '')
          .trim()
          .split(' ')
          .every(
            (word) =>
              grammar.language.between.has(word) || grammar.language.adjuncts.has(word) || word === '',
          );
      const opening =
        isLead ||
        /(?:^|[;:—–]|(?<!\p{L})(?:et|mais|and|but|ou|where|que|qu'|that|и|но|что|где|car|tandis que|alors que|while),?)$/u.test(
          before,
        ) ||
        /^[^\p{L}\u0001]*$/u.test(before);
      if (opening) return [make('right', 'according-to-before')];
      if (!/[\p{L}\u0001]/u.test(rest) || rest.startsWith(';')) return [make('left', 'according-to-behind')];
      if (before.endsWith(',') && rest.startsWith(',')) return [make('around', 'according-to-within')];
      return [make('left', before.endsWith(',') ? 'according-to-behind' : 'according-to-phrase')];
    });
  }

  /** Verbs of saying with their auxiliaries. */
  private groupsIn(unit: Unit): Group[] {
    const { grammar } = this;
    const { inverted, between, clitics, negations, determiners, bareParticiples } = grammar.language;
    return grammar
      .verbsIn(unit)
      .flatMap(({ start, end, value }): Group[] => {
        const first = grammar.wordAt(start);
        const isGap = (i: number) =>
          /^,?$/.test(grammar.between(grammar.word(i)?.end ?? 0, grammar.word(i + 1)?.start ?? 0));
        let at = first - 1;
        let negated = false;
        for (
          ;
          at > first - 10 &&
          isGap(at) &&
          (between.has(grammar.key(at)) || negations.has(grammar.key(at)) || clitics.has(grammar.key(at)));
          at -= 1
        ) {
          if (grammar.isAuxiliary(at)) break;
          negated ||= negations.has(grammar.key(at));
        }
        const key = grammar.key(at);
        const subject = inverted?.exec(key);
        const hasAuxiliary =
          grammar.isAuxiliary(at) && (grammar.word(at)?.start ?? 0) >= unit.start && isGap(at);
        if (value.form === 'gerund') return [{ start, end, verb: value, negated: false, inverted: false }];
        if (subject && subject[1] !== undefined && isGap(at))
          return [{ start: grammar.word(at)?.start ?? start, end, verb: value, negated, inverted: true }];
        if (value.form === 'participle' && !hasAuxiliary && bareParticiples !== true) return [];
        if (!hasAuxiliary) {
          if (determiners.has(grammar.key(first - 1)) && !clitics.has(grammar.key(first - 1))) return [];
          at = first;
        }
        let begin = at;
        while (clitics.has(grammar.key(begin - 1)) && isGap(begin - 1)) {
          begin -= 1;
          negated ||= negations.has(grammar.key(begin));
        }
        // What stands between a subject and its verb: «Песков также заявил», “Peskov also said”.
        return [{ start: grammar.word(begin)?.start ?? start, end, verb: value, negated, inverted: false }];
      })
      .concat(this.joinedIn(unit));
  }

  /** “ajoute-t-il”, in one word. */
  private joinedIn(unit: Unit): Group[] {
    const { grammar } = this;
    const { inverted } = grammar.language;
    if (!inverted) return [];
    const groups: Group[] = [];
    for (let i = grammar.wordAt(unit.start); (grammar.word(i)?.start ?? unit.end) < unit.end; i += 1) {
      const word = grammar.word(i);
      if (!word || !inverted.test(grammar.key(i))) continue;
      const verb = grammar.verbForm(grammar.reading.lower.slice(word.start, word.end).replace(/-.*$/, ''));
      if (verb) groups.push({ ...word, verb, negated: false, inverted: true });
    }
    return groups;
  }

  private verbal(group: Group, unit: Unit): Cue[] {
    const { grammar } = this;
    const { verb } = group;
    const words = { start: group.start, end: group.end };
    const before = grammar.reading.plain.slice(unit.start, group.start).trimEnd();
    const detached =
      before === '' || /(?:[,\u0001—–)-]|(?:^|[\s,])(?:как|об этом|о чем|о чём|as))$/u.test(before);
    const after = this.behindAddressee(
      this.phrases.after(group.end, unit.end),
      unit.end,
      this.isAddressed(group),
    );
    const cue = (
      direction: Cue['direction'],
      rule: string,
      source: Source,
      more: Partial<Cue> = {},
    ): Cue[] => [{ direction, rule, kind: verb.kind, words, extent: words, from: after.at, source, ...more }];
    const pronoun: Source = { sides: [], is: 'before', words, confidence: 0.8 };
    if (group.inverted) {
      if (!SPEAKS.has(verb.kind)) return [];
      const source = this.impersonalSource(group, unit) ?? pronoun;
      const end = Math.max(group.end, source === pronoun ? group.end : source.words.end);
      const isRight = before === '' || after.is === 'complement';
      return cue(isRight ? 'right' : 'left', 'said-inverted', source, {
        extent: { start: group.start, end },
      });
    }
    if (verb.form === 'gerund') return this.gerund(group, unit, after);
    const says = verb.kind === 'say' || verb.kind === 'utter';
    const told =
      grammar.language.bareClauses !== true ||
      before.includes('\u0001') ||
      this.phrases.hasClause({ start: unit.start, end: group.start });
    const inverts =
      told &&
      !this.isAddressed(group) &&
      (grammar.language.inverting?.has(grammar.reading.plain.slice(group.start, group.end)) ?? true);
    if (says && !group.negated && detached && inverts && after.is === 'phrase') {
      const phrase = this.phrases.phraseFrom(after.at, unit.end);
      const [head] = this.sources.itemsIn(phrase);
      const source = this.sources.resolve(phrase);
      const behind = grammar.wordAt(phrase.end);
      const next = grammar.key(behind);
      const isClause =
        grammar.language.bareClauses === true &&
        (grammar.isAuxiliary(behind) ||
          ((grammar.word(behind)?.start ?? unit.end) < unit.end &&
            /^ ?$/.test(grammar.reading.plain.slice(phrase.end, grammar.word(behind)?.start)) &&
            this.phrases.hasClause(grammar.word(behind) ?? phrase)));
      const bare = grammar.language.bareClauses === true && head?.is === 'pronoun';
      if (
        source &&
        head &&
        !bare &&
        !isClause &&
        this.isNear(after.at, head.start) &&
        !grammar.language.complementizers.has(next)
      )
        return cue(this.opensWithAs(before) ? 'right' : 'left', 'said-behind', source, {
          extent: { start: group.start, end: phrase.end },
          from: phrase.end,
        });
    }
    const somewhere = this.somewhere(group, unit, detached);
    if (somewhere) return [somewhere];
    const subject = this.phrases.subjectBefore(group.start, unit.start);
    if (!subject) {
      if (!says || (after.is === 'phrase' && !detached)) return [];
      return cue(detached && after.is !== 'complement' ? 'left' : 'right', 'unknown', unknown(words));
    }
    const { source, relative } = subject;
    const extent = { start: source.words.start, end: group.end };
    if (relative)
      return SPEAKS.has(verb.kind)
        ? cue('whole', 'who-says', source, { extent, from: source.words.start })
        : [];
    if (says && !group.negated) {
      const end = Math.max(group.end, after.at);
      const isAside =
        grammar.language.bareClauses === true &&
        /^,/.test(grammar.reading.plain.slice(group.end, group.end + 1)) &&
        source.words.start > unit.start + 15;
      const isBlock = /(?:^|[,\u0001”»"—–])\s*$/u.test(
        grammar.reading.plain.slice(unit.start, source.words.start),
      );
      if (isAside && isBlock) return cue('left', 'said-in-front', source, { extent });
      // Where a day or a hearer stands between, it is kept with the words.
      const aside = grammar.reading.plain.slice(group.end, after.at);
      const keeps =
        wordsIn(aside) > 3 && !grammar.language.channels.some(([, pattern]) => pattern.test(aside));
      if (after.is === 'complement')
        return cue(
          'right',
          'says-that',
          source,
          keeps ? { extent, from: source.words.start } : { extent: { ...extent, end } },
        );
      if (after.is === 'colon') return cue('right', 'says-colon', source, { extent: { ...extent, end } });
      const clause = { start: after.at, end: unit.end };
      if (after.is === 'phrase' && grammar.language.bareClauses === true && this.phrases.hasClause(clause))
        return cue('right', 'says-clause', source, { extent: { ...extent, end } });
      if (after.is === 'end' && grammar.language.bareParticiples === true && !isBlock) return [];
      if (after.is === 'end' && grammar.language.bareParticiples === true)
        return cue('left', 'said-in-front', source, { extent: { ...extent, end } });
    }
    if (verb.kind === 'utter' && after.is !== 'quotation') return [];
    // “What the minister described as…”
    if (
      /(?:^|\s)(?:what|ce qu?e?'?|than|то, что) ?$/.test(
        grammar.reading.plain.slice(Math.max(unit.start, source.words.start - 12), source.words.start),
      )
    )
      return [];
    return cue('whole', says ? 'says-what' : 'acts', source, { extent, from: source.words.start });
  }

  /** “adding that”: by who said the rest; “Washington accusing Moscow”: by its own subject. */
  private gerund(group: Group, unit: Unit, after: { readonly is: string; readonly at: number }): Cue[] {
    const { grammar } = this;
    const words = { start: group.start, end: group.end };
    const { kind } = group.verb;
    if (!SPEAKS.has(kind)) return [];
    const before = grammar.reading.plain
      .slice(unit.start, group.start)
      .trimEnd()
      .replace(/(?: tout)? en$/, '');
    const base = { kind, words, extent: words } as const;
    const same: Source = { sides: [], is: 'before', words, confidence: 0.8 };
    if (!before.endsWith(',')) {
      if (/ en $/.test(grammar.reading.plain.slice(group.start - 4, group.start))) return [];
      const comma = before.lastIndexOf(',');
      const phrase = { start: skipBlank(grammar, unit.start + comma + 1), end: group.start };
      const source = comma === -1 ? undefined : this.sources.resolve(phrase);
      if (!source || source.is === 'before' || phrase.end - phrase.start > 60) return [];
      return [{ ...base, direction: 'whole', rule: 'saying-with-subject', from: phrase.start, source }];
    }
    if (after.is === 'complement')
      return [
        {
          ...base,
          direction: 'right',
          rule: 'adding-that',
          from: after.at,
          source: same,
          extent: { start: group.start, end: after.at },
        },
      ];
    if (kind === 'utter' && after.is !== 'quotation') return [];
    return [{ ...base, direction: 'whole', rule: 'adding-what', from: group.start, source: same }];
  }

  /** «сообщили в Кремле», «в МИД заявили, что»: a plural verb without a subject, or a document in which it is said. */
  private somewhere(group: Group, unit: Unit, detached: boolean): Cue | undefined {
    const { grammar } = this;
    const { impersonal } = grammar.language;
    const form = grammar.reading.lower.slice(group.start, group.end);
    if (!impersonal || !/(?:ли|ют|ят|тся|но)$/.test(form) || group.verb.kind === 'talk') return undefined;
    const base = { kind: group.verb.kind, words: { start: group.start, end: group.end } } as const;
    const place = (at: number, end: number): Source | undefined => {
      if (!impersonal.has(grammar.key(at))) return undefined;
      const phrase = this.phrases.phraseFrom(grammar.word(at + 1)?.start ?? end, end);
      const source = this.sources.resolve(phrase);
      return source && source.is !== 'person' ? source : undefined;
    };
    const next = grammar.wordAt(group.end);
    const behind =
      detached && (grammar.word(next)?.start ?? unit.end) < unit.end ? place(next, unit.end) : undefined;
    if (behind)
      return {
        ...base,
        direction: this.opensWithAs(grammar.reading.plain.slice(unit.start, group.start).trimEnd())
          ? 'right'
          : 'left',
        rule: 'said-behind',
        from: behind.words.end,
        source: behind,
        extent: { start: group.start, end: behind.words.end },
      };
    const after = this.phrases.after(group.end, unit.end);
    for (let i = next - 2; i >= next - 9; i -= 1) {
      const word = grammar.word(i);
      if (!word || word.start < unit.start || grammar.isMasked(i)) return undefined;
      const source = place(i, group.start);
      if (!source) continue;
      const extent = { start: word.start, end: Math.max(group.end, after.at) };
      if (after.is === 'complement' || after.is === 'colon')
        return { ...base, direction: 'right', rule: 'says-that', from: after.at, source, extent };
      return { ...base, direction: 'whole', rule: 'says-what', from: word.start, source, extent };
    }
    return undefined;
  }

  /** « a-t-on indiqué de source diplomatique », «сообщили в Кремле». */
  private impersonalSource({ start, end }: Group, unit: Unit): Source | undefined {
    const { grammar } = this;
    if (!/-on$/.test(grammar.key(grammar.wordAt(start)))) return undefined;
    const next = grammar.word(grammar.wordAt(end));
    if (!next || !/^(?:de|d'|au|a|aupres|chez)$/.test(grammar.key(grammar.wordAt(end))))
      return unknown({ start, end });
    const phrase = this.phrases.phraseFrom(skipBlank(grammar, next.end), unit.end);
    return this.sources.resolve(phrase) ?? unknown(phrase);
  }

  /** «Как сообщил X, …», “As X said, …”. */
  private opensWithAs(before: string): boolean {
    return /^\W*(?:как|as)$/u.test(before);
  }

  private isAddressed({ start, end }: Span): boolean {
    const { addressed } = this.grammar.language;
    return addressed?.has(this.grammar.reading.plain.slice(start, end).replace(/^.* /, '')) ?? false;
  }

  /** “told his counterpart Mark X that”: whom it is told to is passed over. */
  private behindAddressee(after: After, end: number, addressed: boolean): After {
    if (after.is !== 'phrase') return after;
    const { grammar } = this;
    if (addressed) {
      let hearer: Span | undefined;
      for (const item of this.sources.itemsIn(this.phrases.phraseFrom(after.at, end)))
        if (!hearer || /^\.?\s?$/.test(grammar.reading.plain.slice(hearer.end, item.start))) hearer = item;
      const to = hearer?.end ?? grammar.word(grammar.wordAt(after.at))?.end ?? after.at;
      return this.phrases.after(to, end);
    }
    const phrase = this.phrases.phraseFrom(after.at, end);
    const next = grammar.wordAt(phrase.end);
    const word = grammar.word(next);
    if (!word || word.start >= end || phrase.end - after.at > 120) return after;
    return grammar.language.complementizers.has(grammar.key(next)) &&
      /^,?$/.test(grammar.between(phrase.end, word.start))
      ? { is: 'complement', at: word.end }
      : after;
  }

  /** Whether no more than an article and an adjective stands between. */
  private isNear(from: number, to: number): boolean {
    return this.grammar.wordAt(to) - this.grammar.wordAt(from) <= 4;
  }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}-]+/gu)?.length ?? 0;
}

function unknown(words: Span): Source {
  return { sides: [], is: 'nobody', words, confidence: 0 };
}

function skipBlank({ reading }: Grammar, at: number): number {
  const blank = /^[\s:,]*/.exec(reading.content.slice(at, at + 20))?.[0].length ?? 0;
  return at + blank;
}
