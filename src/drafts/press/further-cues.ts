/** Cues of rarer kinds: participles, plural verbs without a subject, “one says”. */

import { type Cue, type Group, opensWithAs, SPEAKS, skipBlank, unknown } from './cue.ts';
import type { Grammar } from './grammar.ts';
import type { Phrases } from './phrases.ts';
import type { Unit } from './reading.ts';
import type { Source } from './source.ts';
import type { Sources } from './sources.ts';

export class FurtherCues {
  constructor(
    private readonly grammar: Grammar,
    private readonly phrases: Phrases,
    private readonly sources: Sources,
  ) {}

  /** “adding that”: by who said the rest; “Washington accusing Moscow”: by its own subject. */
  gerund(group: Group, unit: Unit, after: { readonly is: string; readonly at: number }): Cue[] {
    const { grammar } = this;
    const words = { start: group.start, end: group.end };
    const { kind } = group.verb;
    if (!SPEAKS.has(kind)) return [];
    const before = grammar.reading.plain
      .slice(unit.start, group.start)
      .trimEnd()
      .replace(/(?: tout)? en$| while$/, '');
    const quoted = this.quotedAs(group, unit, after);
    if (quoted) return [quoted];
    const base = { kind, words, extent: words } as const;
    const same: Source = { sides: [], is: 'before', words, confidence: 0.8 };
    if (!before.endsWith(',')) {
      if (grammar.reading.plain.slice(group.start - 4, group.start).endsWith(' en ')) return [];
      const comma = before.lastIndexOf(',');
      const phrase = { start: skipBlank(grammar, unit.start + comma + 1), end: group.start };
      const source = comma === -1 ? undefined : this.sources.resolve(phrase);
      if (!source || source.is === 'before' || phrase.end - phrase.start > 60) return [];
      return [{ ...base, direction: 'whole', rule: 'saying-with-subject', from: phrase.start, source }];
    }
    if (after.is === 'complement' || after.is === 'colon')
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

  /** “was quoted by an agency as saying”: who is quoted. */
  private quotedAs({ start, end, verb }: Group, unit: Unit, after: { readonly at: number }): Cue | undefined {
    const lead = / (?:was|were|is|has been) (?:also )?(?:quoted|cited)(?: [^.;:,]{1,60})? as $/.exec(
      this.grammar.reading.plain.slice(unit.start, start),
    );
    if (!lead) return undefined;
    const from = unit.start + lead.index + 1;
    const subject = this.phrases.subjectBefore(from, unit.start);
    return (
      subject && {
        kind: verb.kind,
        words: { start, end },
        direction: 'right',
        rule: 'says-clause',
        from: Math.max(end, after.at),
        source: subject.source,
        extent: { start: subject.source.words.start, end: Math.max(end, after.at) },
      }
    );
  }

  /** “and repeated his demand”: by the subject of the verb before. */
  joined(group: Group, unit: Unit, after: { readonly is: string; readonly at: number }): Cue | undefined {
    const { kind } = group.verb;
    const { plain } = this.grammar.reading;
    const lead =
      /(?: (?:and|but|et|mais|и|но)|, (?:qui|who|которыи|которая))(?: (?:also|then|later|again|aussi|egalement|ensuite|также|затем))? $/.exec(
        plain.slice(unit.start, group.start),
      );
    if (!lead || group.negated || !SPEAKS.has(kind)) return undefined;
    if (kind === 'utter' && after.is !== 'quotation' && after.is !== 'complement') return undefined;
    const words = { start: group.start, end: group.end };
    const source: Source = { sides: [], is: 'before', words, confidence: 0.7 };
    const extent = { start: unit.start + lead.index, end: group.end };
    return after.is === 'complement' || after.is === 'colon'
      ? {
          kind,
          words,
          direction: 'right',
          rule: 'adding-that',
          from: after.at,
          source,
          extent: { ...extent, end: after.at },
        }
      : { kind, words, direction: 'whole', rule: 'adding-what', from: group.start, source, extent };
  }

  /** «сообщили в Кремле», «в МИД заявили, что»: a plural verb without a subject, or a document in which it is said. */
  somewhere(group: Group, unit: Unit, detached: boolean): Cue | undefined {
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
        direction: opensWithAs(grammar.reading.plain.slice(unit.start, group.start).trimEnd())
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

  /** « A Washington, on souligne que… », « on affirme, au Pentagone, que… ». */
  someone(group: Group, unit: Unit, after: { readonly is: string; readonly at: number }): Cue | undefined {
    const { grammar } = this;
    if (group.negated || grammar.key(grammar.wordAt(group.start) - 1) !== 'on') return undefined;
    const words = { start: group.start, end: group.end };
    const on = grammar.word(grammar.wordAt(group.start) - 1)?.start ?? group.start;
    const aside = /^, [^,]{4,60}, /.exec(grammar.reading.plain.slice(group.end, unit.end))?.[0].length ?? 0;
    const places = [
      { start: unit.start, end: on },
      { start: group.end, end: group.end + aside },
    ].flatMap((span) => this.sources.itemsIn(span).slice(-1));
    const [place] = places;
    const side = place?.mention?.side;
    if (!place || side === undefined || place.is === 'person') return undefined;
    const office = place.is === 'body' || place.is === 'country' ? place.mention?.ids[0] : undefined;
    const source: Source = {
      sides: [side],
      is: 'institution',
      ...(office !== undefined && { office }),
      words: place,
      confidence: 0.7,
    };
    const base = { kind: group.verb.kind, words, source } as const;
    const isRight = after.is === 'complement' || after.is === 'colon';
    return isRight
      ? {
          ...base,
          direction: 'right',
          rule: 'says-that',
          from: after.at,
          extent: { start: on, end: after.at },
        }
      : { ...base, direction: 'whole', rule: 'says-what', from: on, extent: { start: on, end: group.end } };
  }

  /** « a-t-on indiqué de source diplomatique », «сообщили в Кремле». */
  impersonalSource({ start, end }: Group, unit: Unit): Source | undefined {
    const { grammar } = this;
    const key = grammar.key(grammar.wordAt(start));
    // “Ont-ils indiqué”: no one can know who they are.
    if (key.endsWith('-ils') || key.endsWith('-elles')) return unknown({ start, end });
    // « y lit-on », « peut-on lire »: in what was named before.
    if (/^(?:lit|peut|lisait|pouvait)-on$/.test(key)) return undefined;
    if (!key.endsWith('-on')) return undefined;
    const next = grammar.word(grammar.wordAt(end));
    if (!next || !/^(?:de|d'|au|a|aupres|chez)$/.test(grammar.key(grammar.wordAt(end))))
      return unknown({ start, end });
    const phrase = this.phrases.phraseFrom(skipBlank(grammar, next.end), unit.end);
    return this.sources.resolve(phrase) ?? unknown(phrase);
  }
}
