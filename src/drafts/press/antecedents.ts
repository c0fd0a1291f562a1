/** Who “he”, “the minister” or “the communiqué” is, and who goes on speaking: within the same text only. */

import type { Channel } from '../../model/statement.ts';
import type { Voice } from '../../model/voices.ts';
import type { Registry } from '../registry.ts';
import type { Unit } from './reading.ts';
import type { Source } from './source.ts';

/** How many sentences back the speaker may have been named. */
const REACH = 3;

export class Antecedents {
  private at = 0;
  private paragraph = 0;
  /** Who spoke last, and in which sentence. */
  private last: { readonly source: Source; readonly at: number; readonly paragraph: number } | undefined;
  private subject: typeof this.last;
  /** By side, who has spoken by name. */
  private readonly speakers = new Map<string, Set<string>>();
  /** “The minister” is the last minister who spoke. */
  private readonly byNoun = new Map<string, Source>();

  private withRussia = false;
  private other: Voice | undefined;

  constructor(private readonly registry: Registry) {}

  /** `sides`: of those whom the sentence names. */
  enter({ paragraph }: Unit, sides: readonly Voice[] = []): void {
    this.at += 1;
    this.paragraph = paragraph;
    for (const side of sides) {
      if (side === 'ru') this.withRussia = true;
      else if (side === 'us' || side === 'nato') this.other = side;
    }
  }

  /** Who “both” are: Russia, and whom the text named last of those who speak with her. */
  private pair(): readonly Voice[] {
    return this.withRussia && this.other !== undefined ? ['ru', this.other] : [];
  }

  /** Undefined if no one, or more than one, can be meant. */
  resolve(source: Source, rule: string): Source | undefined {
    if (source.is === 'press') return this.calledBefore(source) ?? source;
    if (source.is === 'both') {
      const sides = source.plural ? (this.last?.source.sides ?? []) : this.pair();
      return sides.length > 1 ? { ...source, sides } : undefined;
    }
    if (source.is !== 'before') return this.named(source);
    if (source.opposite) return this.opposite(source);
    const pronoun = source.heads === undefined && !source.possessive && !rule.startsWith('add');
    // « a-t-il martelé » is who the sentence before was about, and later on who spoke.
    const reach = rule === 'said-inverted' ? 1 : 2;
    const recent =
      pronoun && this.subject && this.at - this.subject.at <= reach && this.subject.at > (this.last?.at ?? 0);
    const last = recent ? this.subject : this.last;
    const noun = source.heads !== undefined;
    const same = noun && this.calledBefore(source);
    if (same) return { ...same, words: source.words, confidence: Math.min(0.7, same.confidence) };
    if (!last || this.at - last.at > (noun ? 2 : REACH) || last.source.sides.length !== 1) return undefined;
    // “The ministry” is no spokesman’s, and “the minister” no ministry.
    if (noun && (last.source.is === 'institution') !== (source.office === 'institution')) return undefined;
    if (noun && last.source.unnamed) return undefined;
    if (last.source.is === 'nobody' || last.source.is === 'press')
      return rule.startsWith('add') || rule === 'said-inverted' ? last.source : undefined;
    const { sides, speaker, office, unnamed } = last.source;
    if (source.possessive) {
      const own = office ?? (speaker === undefined ? undefined : this.registry.officeOf(speaker));
      return {
        sides,
        is: 'institution',
        ...(own !== undefined && { office: own }),
        words: source.words,
        confidence: 0.75,
      };
    }
    const near = this.at - last.at <= 1 || last.paragraph === this.paragraph;
    return {
      sides,
      is: last.source.is,
      ...(speaker !== undefined && { speaker }),
      ...(office !== undefined && { office }),
      ...(unnamed && { unnamed }),
      words: source.words,
      confidence: Math.min(source.confidence, near ? 0.85 : 0.6, last.source.confidence),
    };
  }

  /** “His counterpart”: of the other side than who spoke before. */
  private opposite(source: Source): Source | undefined {
    const [side] = this.last?.source.sides ?? [];
    const other = side === 'ru' ? this.other : side === this.other ? 'ru' : undefined;
    if (!this.last || this.at - this.last.at > 2 || this.last.source.sides.length !== 1) return undefined;
    return other === undefined ? undefined : this.named({ ...source, is: 'person', sides: [other] });
  }

  /** “The Russian minister”, where only one Russian has spoken by name. */
  private named(source: Source): Source {
    const [side] = source.sides;
    if (
      source.is !== 'person' ||
      source.speaker !== undefined ||
      source.office !== undefined ||
      source.unnamed ||
      side === undefined
    )
      return source;
    const speakers = this.speakers.get(side);
    if (speakers?.size !== 1 || source.sides.length > 1) return source;
    const [speaker] = speakers;
    if (speaker === undefined) return source;
    const office = this.registry.officeOf(speaker);
    return {
      ...source,
      speaker,
      ...(office !== undefined && { office }),
      confidence: Math.min(source.confidence, 0.8),
    };
  }

  /** Whom a sentence is about: “he” in the next is he. */
  about(source: Source, { paragraph }: Unit): void {
    this.subject = { source, at: this.at, paragraph };
  }

  said(source: Source | undefined, unit: Unit): void {
    this.last = {
      source: source ?? {
        sides: [],
        is: 'nobody',
        words: { start: unit.start, end: unit.start },
        confidence: 0,
      },
      at: this.at,
      paragraph: unit.paragraph,
    };
    const [side] = source?.sides ?? [];
    if (source?.speaker !== undefined && side !== undefined)
      this.speakers.set(side, (this.speakers.get(side) ?? new Set()).add(source.speaker));
    for (const noun of (source?.heads ?? []).map(bareNoun))
      if (source && (source.is === 'person' || source.is === 'institution') && source.sides.length === 1)
        this.byNoun.set(noun, source);
  }

  /** Who was called the same: “the ministry”, “the newspaper”. */
  private calledBefore({ heads = [], words }: Source): Source | undefined {
    const [head] = heads;
    const found = head === undefined ? undefined : this.byNoun.get(bareNoun(head));
    return found && { ...found, words };
  }

  /** Whether somebody has spoken in this sentence. */
  spokeHere(): boolean {
    return this.last?.at === this.at && this.last.source.sides.length > 0;
  }

  /** The source of a quotation without a cue. */
  floating(unit: Unit): Source | undefined {
    const { last } = this;
    if (!last || this.at - last.at > 1) return undefined;
    this.last = { ...last, at: this.at, paragraph: unit.paragraph };
    return last.source;
  }

  channelOf(_source: Source): Channel | undefined {
    return undefined;
  }
}

/** “Senior official” later on is “the official”. */
function bareNoun(noun: string): string {
  return /(?:official|responsable|fonctionnaire|чиновник)\S*$/.exec(noun)?.[0] ?? noun;
}
