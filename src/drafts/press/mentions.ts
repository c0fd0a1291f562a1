/** What the newsroom says in its own voice about a contact, or about how little a side says. */

import type { Span } from '../../model/corpus.ts';
import type { Voice } from '../../model/voices.ts';
import type { StatementDraft } from '../draft.ts';
import type { Content, Contents } from './contents.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import type { Phrases } from './phrases.ts';
import { MASK, type Unit } from './reading.ts';
import type { Source } from './source.ts';
import type { Sources } from './sources.ts';

export class Mentions {
  constructor(
    private readonly grammar: Grammar,
    private readonly sources: Sources,
    private readonly contents: Contents,
    private readonly phrases: Phrases,
  ) {}

  /** The mentions in a sentence, besides what is attributed in it. */
  in(unit: Unit, found: readonly Content[], quiet: readonly Cue[]): StatementDraft[] {
    const remarks = this.remarksIn(unit);
    const silent = quiet
      .filter(({ source }) => source.sides.length > 0)
      .flatMap((cue) => this.quiet(cue, unit, found, remarks));
    if (silent.length > 0) return [...silent, ...remarks];
    const [only] = found;
    if (found.length === 1 && only?.cue.rule === 'according-to-phrase' && this.tellsOfContact(unit)) {
      const around = [
        { start: unit.start, end: only.passages[0]?.start ?? unit.start },
        { start: only.cue.extent.end, end: unit.end },
      ];
      const passages = around.flatMap((one) => this.contents.trimmed(one, true));
      if (passages.length > 1) return [mention(passages, 'tells-of-contact', 0.6), ...remarks];
    }
    const rest = this.rest(unit, found);
    const span = rest && this.contents.trimmed(this.contents.withoutBackdrop(rest))[0];
    if (!rest || !span) return remarks;
    if (!this.tellsOfContact(rest)) return remarks;
    return [mention([this.withoutRemark(span, remarks)], 'tells-of-contact', 0.6), ...remarks];
  }

  /** “The Pentagon gave no details”, “Moscow fears that…”: with its subject, up to the comma. */
  private quiet(
    cue: Cue,
    unit: Unit,
    found: readonly Content[],
    remarks: readonly StatementDraft[],
  ): StatementDraft[] {
    const { plain } = this.grammar.reading;
    const start = cue.source.words.start;
    const subordinate =
      start > unit.start && !/[,;]\s*(?:mais|but|но)?\s*$/.test(plain.slice(unit.start, start));
    const next = (subordinate ? /,/ : /, (?:mais|et|but|and|но|а) /).exec(
      plain.slice(cue.words.end, unit.end),
    );
    const end = next ? cue.words.end + next.index : unit.end;
    if (found.some(({ passages }) => passages.some((one) => one.start < end && start < one.end))) return [];
    return this.contents
      .trimmed({ start, end })
      .map((span) =>
        mention(
          [this.withoutRemark(span, remarks)],
          cue.kind === 'mind' ? 'state-of-mind' : 'says-little',
          0.6,
        ),
      );
  }

  /** The sentence, or what is before the first words that are attributed in it. */
  private rest(unit: Unit, found: readonly Content[]): Span | undefined {
    if (found.length === 0) return unit;
    const first = Math.min(
      ...found.map(({ cue, passages }) => Math.min(cue.extent.start, passages[0]?.start ?? unit.end)),
    );
    const words = this.grammar.reading.plain.slice(unit.start, first);
    const linked = /[,\s]+(?:ou|dont|et|mais|where|and|but|и|но|где)[,\s]*$/.exec(words)?.index;
    // A clause of its own, not “in a statement,”.
    const end = linked ?? (this.phrases.hasClause({ start: unit.start, end: first }) ? words.length : 0);
    return end > 40 ? { start: unit.start, end: unit.start + end } : undefined;
  }

  /** “Mr Biden and Mr Putin stressed…”: said about both, by the newsroom. */
  ofBoth(passages: readonly Span[], { people = [] }: Source): StatementDraft[] {
    return [{ ...mention(passages, 'tells-of-both', 0.6), voice: people }];
  }

  /** What an agency is named for: the newsroom’s, unless somebody speaks in it. */
  byPress(passages: readonly Span[], cue: Cue, relayed: readonly Cue[]): StatementDraft[] {
    if (relayed.some(({ source }) => source.sides.length > 0)) return [];
    const first = passages[0]?.start ?? 0;
    if (/^(?:qui|who|which) /.test(this.grammar.reading.plain.slice(first, first + 6))) return [];
    return [mention(passages, cue.rule, 0.6)];
  }

  /** What analysts say of a contact: heard by the newsroom, around it. */
  byOutsider(passages: readonly Span[], cue: Cue): StatementDraft[] {
    return [{ ...mention(passages, `${cue.rule}-outsider`, 0.55), as: 'around' }];
  }

  private withoutRemark(span: Span, remarks: readonly StatementDraft[]): Span {
    const start = remarks[0]?.passages[0]?.start ?? span.end;
    return start > span.start && start < span.end
      ? (this.contents.trimmed({ start: span.start, end: start })[0] ?? span)
      : span;
  }

  private remarksIn(unit: Unit): StatementDraft[] {
    const words = this.grammar.reading.plain.slice(unit.start, unit.end);
    const found = this.grammar.language.remark.exec(words);
    if (!found) return [];
    const start = unit.start + found.index;
    return this.contents
      .trimmed({ start, end: start + found[0].length }, true)
      .map((span) => mention([span], 'says-little', 0.65));
  }

  /** A contact between the sides, or one that was mentioned before. */
  tellsOfContact(unit: Span): boolean {
    const { contact, thisContact } = this.grammar.language;
    const words = this.grammar.reading.plain.slice(unit.start, unit.end);
    if (words.startsWith(MASK)) return false;
    const sides = new Set<Voice>();
    for (const { is, mention: named } of this.sources.itemsIn(unit)) {
      if (is === 'other') continue;
      if (named?.side !== undefined) sides.add(named.side);
    }
    const both = sides.has('ru') && (sides.has('us') || sides.has('nato'));
    const talks = this.grammar.verbsIn(unit).some(({ value }) => value.kind === 'talk');
    const again = thisContact.exec(words);
    if (again) return true;
    return both && (talks || contact.test(words));
  }
}

function mention(passages: readonly Span[], rule: string, confidence: number): StatementDraft {
  return {
    passages,
    sides: ['newsroom'],
    voice: [],
    mode: 'mention',
    contact: undefined,
    as: 'account',
    points: [],
    grounds: { rule, words: passages.slice(0, 1), confidence },
  };
}
