/** Where a sentence says that somebody says something: the verb or preposition, who it is, and on which side of it the words are. */

import type { Span } from '../../model/corpus.ts';
import { type Cue, type Group, opensWithAs, SPEAKS, skipBlank, unknown, wordsIn } from './cue.ts';
import { FurtherCues } from './further-cues.ts';
import type { Grammar } from './grammar.ts';
import { within } from './lexicon.ts';
import type { After, Phrases } from './phrases.ts';
import type { Unit } from './reading.ts';
import type { Source } from './source.ts';
import type { Sources } from './sources.ts';
import { findGroups } from './verb-groups.ts';

export class Cues {
  private readonly further: FurtherCues;

  constructor(
    private readonly grammar: Grammar,
    private readonly phrases: Phrases,
    private readonly sources: Sources,
  ) {
    this.further = new FurtherCues(grammar, phrases, sources);
  }

  in(unit: Unit): Cue[] {
    const { grammar } = this;
    const cues = [
      ...this.nominalIn(unit),
      ...findGroups(grammar, unit).flatMap((group) => this.verbal(group, unit)),
    ];
    return cues.toSorted((a, b) => a.words.start - b.words.start);
  }

  private nominalIn(unit: Unit): Cue[] {
    const { grammar } = this;
    return within(grammar.nominal, unit).flatMap((hit): Cue[] => {
      // “(Selon Reuters, AFP)”: a credit.
      if (grammar.reading.plain[hit.start - 1] === '(') return [];
      const before = grammar.reading.plain.slice(unit.start, hit.start).trimEnd();
      // “Pour le Kremlin, …”: nowhere else is it a source.
      const isFor = grammar.reading.plain.slice(hit.start, hit.end) === 'pour';
      if (isFor && before !== '') return [];
      let phrase = this.phrases.phraseFrom(skipBlank(grammar, hit.end), unit.end, before.length < 12);
      const own = /(?:его|ее|их|ses yeux|l'en croire)(?: |$)/.test(
        grammar.reading.plain.slice(hit.start, hit.end),
      );
      if (own) phrase = { start: hit.start, end: hit.end };
      const source: Source = own
        ? { sides: [], is: 'before', words: phrase, confidence: 0.8 }
        : (this.sources.resolve(phrase) ?? unknown(phrase));
      if (
        isFor &&
        (grammar.reading.plain[phrase.end] !== ',' || source.is === 'nobody' || source.sides.length === 0)
      )
        return [];
      const extent = { start: hit.start, end: phrase.end };
      const rest = grammar.reading.plain.slice(phrase.end, unit.end).trim();
      const make = (direction: Cue['direction'], rule: string): Cue => ({
        direction,
        rule,
        kind: 'say',
        words: { start: hit.start, end: hit.end },
        extent,
        from: direction === 'right' ? this.behindRelease(phrase.end, unit.end) : phrase.end,
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
        /^[^\p{L}\uE000]*$/u.test(before);
      if (opening) return [make('right', 'according-to-before')];
      if (!/[\p{L}\uE000]/u.test(rest) || rest.startsWith(';')) return [make('left', 'according-to-behind')];
      if (before.endsWith(',') && rest.startsWith(',')) return [make('around', 'according-to-within')];
      return [make('left', before.endsWith(',') ? 'according-to-behind' : 'according-to-phrase')];
    });
  }

  /** “According to a statement released in the evening, …”: behind the comma. */
  private behindRelease(at: number, end: number): number {
    const { plain } = this.grammar.reading;
    const words =
      /^ (?:publie|diffuse|rendu|mis|repris|cite|released|published|issued|posted|cited|carried)\S*(?: [^,.;:\uE000]{0,60})?,/.exec(
        plain.slice(at, Math.min(end, at + 90)),
      );
    return words ? at + words[0].length : at;
  }

  private verbal(group: Group, unit: Unit): Cue[] {
    const { grammar } = this;
    const { verb } = group;
    const words = { start: group.start, end: group.end };
    const before = grammar.reading.plain.slice(unit.start, group.start).trimEnd();
    const detached =
      before === '' || /(?:[,\uE000—–)-]|(?:^|[\s,])(?:как|об этом|о чем|о чём|as))$/u.test(before);
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
      const source = this.further.impersonalSource(group, unit) ?? pronoun;
      const end = Math.max(group.end, source === pronoun ? group.end : source.words.end);
      const isRight = before === '' || after.is === 'complement';
      return cue(isRight ? 'right' : 'left', 'said-inverted', source, {
        extent: { start: group.start, end },
      });
    }
    if (verb.form === 'gerund') return this.further.gerund(group, unit, after);
    const says = verb.kind === 'say' || verb.kind === 'utter';
    const told =
      grammar.language.bareClauses !== true ||
      before.includes('\uE000') ||
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
        return cue(opensWithAs(before) ? 'right' : 'left', 'said-behind', source, {
          extent: { start: group.start, end: phrase.end },
          from: phrase.end,
        });
    }
    const somewhere = this.further.somewhere(group, unit, detached);
    if (somewhere) return [somewhere];
    const someone = SPEAKS.has(verb.kind) ? this.further.someone(group, unit, after) : undefined;
    if (someone) return [someone];
    const subject = this.phrases.subjectBefore(group.start, unit.start);
    if (!subject) {
      const joined = this.further.joined(group, unit, after);
      if (joined) return [joined];
      if (group.guessed) return [];
      if (!says || (after.is === 'phrase' && !detached)) return [];
      return cue(detached && after.is !== 'complement' ? 'left' : 'right', 'unknown', unknown(words));
    }
    const { source, relative } = subject;
    const extent = { start: source.words.start, end: group.end };
    if (relative)
      return SPEAKS.has(verb.kind)
        ? cue('whole', 'who-says', source, { extent, from: source.words.start })
        : [];
    if (says && !group.negated && this.standsBehindQuotation(source.words.start, unit))
      return cue('left', 'said-in-front', source, { extent, from: group.end });
    if (says && !group.negated) {
      const end = Math.max(group.end, after.at);
      const isAside =
        grammar.language.bareClauses === true &&
        grammar.reading.plain[group.end] === ',' &&
        source.words.start > unit.start + 15;
      const isBlock = /(?:^|[,\uE000”»"—–])\s*$/u.test(
        grammar.reading.plain.slice(unit.start, source.words.start),
      );
      if (isAside && isBlock) return cue('left', 'said-in-front', source, { extent });
      // A day or a hearer in between is kept with the words.
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
    // « ce que le ministère a démenti »: a word of its own.
    const denies = /^(?:dement|nie|contest|confirm|refut)/.test(
      grammar.reading.plain.slice(group.end - verbLength(grammar, group), group.end),
    );
    if (
      denies &&
      after.is === 'end' &&
      /, ce qu(?:e |')$/.test(grammar.reading.plain.slice(unit.start, source.words.start))
    )
      return cue('whole', 'acts', source, { extent, from: source.words.start });
    if (
      /(?:^|\s)(?:what|ce qu?e?'?|than|то, что) ?$/.test(
        grammar.reading.plain.slice(Math.max(unit.start, source.words.start - 12), source.words.start),
      )
    )
      return [];
    return cue('whole', says ? 'says-what' : 'acts', source, { extent, from: source.words.start });
  }

  /** “… wherever we like,” she said after the call: the comma decides, whatever comes behind the verb. */
  private standsBehindQuotation(at: number, unit: Unit): boolean {
    return (
      this.grammar.language.bareClauses === true &&
      /(?:[,?!]["”’»]|["”»],)\s*$/u.test(this.grammar.reading.content.slice(unit.start, at)) &&
      /\uE000,?\s*$/u.test(this.grammar.reading.plain.slice(unit.start, at))
    );
  }

  private isAddressed({ start, end }: Span): boolean {
    const { addressed } = this.grammar.language;
    return addressed?.has(this.grammar.reading.plain.slice(start, end).replace(/^.* /, '')) ?? false;
  }

  /** “told his counterpart Mark X that”: the addressee is passed over. */
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

  /** Whether no more than an article and an adjective is in between. */
  private isNear(from: number, to: number): boolean {
    return this.grammar.wordAt(to) - this.grammar.wordAt(from) <= 4;
  }
}

/** The length of the last word. */
function verbLength({ reading }: Grammar, { start, end }: Span): number {
  return /\S+$/.exec(reading.plain.slice(start, end))?.[0].length ?? 0;
}
