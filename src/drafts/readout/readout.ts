/** A readout, a post, a transcript or an interview: its teller says every sentence of it, and relays what the other side said. */

import { findSentences } from '../../compile/passes/sentences/sentences.ts';
import type { Span } from '../../model/corpus.ts';
import type { Channel, Mode } from '../../model/statement.ts';
import type { TextKind } from '../../model/summary.ts';
import type { Voice } from '../../model/voices.ts';
import type { HeadDraft, StatementDraft } from '../draft.ts';
import { isFurnitureSentence } from '../head/furniture.ts';
import { sideOf } from '../head/side-of.ts';
import type { Registry } from '../registry.ts';
import type { LanguageTables, Phrases } from '../tables/language-table.ts';
import { contentSpans } from './content-spans.ts';
import { relayedIn } from './relayed.ts';
import { turnsOf } from './turns.ts';

/** Without its contact and points, which are found afterwards. */
export type BareStatement = Omit<StatementDraft, 'contact' | 'points' | 'as'>;

const CHANNELS: Readonly<Partial<Record<TextKind, Channel>>> = {
  readout: 'readout',
  transcript: 'transcript',
  interview: 'interview',
  post: 'post',
};

const QUOTED = /[«“"„][^»”"]{3,}[»”"]/u;
const ALL_QUOTED = /^[«“"„][^»”"]+[»”"][.!?]?$/u;

export function draftReadout(
  phrases: Phrases,
  content: string,
  head: HeadDraft,
  registry: Registry,
  tables: LanguageTables,
): readonly BareStatement[] {
  const side = sideOf(head, registry);
  if (side === undefined) return [];
  const spans =
    head.kind === 'readout' ? withoutHeadings(content, head.outside) : contentSpans(content, head.outside);
  const make = (sentence: Span, own: Voice) =>
    statementOf(phrases, content, sentence, own, head, registry, tables);
  if (head.kind !== 'transcript' && head.kind !== 'interview')
    return findSentences(content, spans, head.language).flatMap((sentence) =>
      make(sentence, side).map((statement) => ({ ...statement, ...tellerOf(head.office, head.speaker) })),
    );
  return turnsOf(content, spans, registry).flatMap((turn) => {
    if (turn.isQuestion) return [];
    const own = (turn.speaker === undefined ? undefined : registry.sideOf(turn.speaker)) ?? side;
    const speaker = turn.speaker ?? (turn.unnamed ? undefined : head.speaker);
    // A guest of the other side speaks for himself.
    const office = own === side ? head.office : undefined;
    const sure = turn.speaker !== undefined || turn.unnamed;
    return findSentences(content, turn.spans, head.language)
      .filter(({ start, end }) => !phrases.some(({ courtesy }) => courtesy.test(content.slice(start, end))))
      .flatMap((sentence) => make(sentence, own))
      .map((statement) => ({
        ...statement,
        ...tellerOf(office, speaker),
        ...(turn.unnamed && { unnamed: true as const, channel: 'background-briefing' }),
        mode: 'direct' as const,
        grounds: { rule: 'turn', words: turn.label ? [turn.label] : [], confidence: sure ? 0.9 : 0.75 },
      }));
  });
}

/** In characters; “Washington, D.C.” is none. */
const SHORTEST_SENTENCE = 20;

/** Lines above and below that end like a heading and not like a sentence: a title, a place, a credit. */
function withoutHeadings(content: string, outside: readonly Span[]): readonly Span[] {
  const spans = contentSpans(content, outside);
  const ends = spans.map(
    ({ start, end }) =>
      end - start >= SHORTEST_SENTENCE && /[.!?…:;]["'”’»)\]\s]*$/u.test(content.slice(start, end)),
  );
  const first = ends.indexOf(true);
  return first === -1 ? spans : spans.slice(first, ends.lastIndexOf(true) + 1);
}

function tellerOf(
  office: string | undefined,
  speaker: string | undefined,
): Pick<BareStatement, 'office' | 'speaker'> {
  return { ...(office !== undefined && { office }), ...(speaker !== undefined && { speaker }) };
}

function statementOf(
  phrases: Phrases,
  content: string,
  sentence: Span,
  side: Voice,
  head: HeadDraft,
  registry: Registry,
  by: LanguageTables,
): BareStatement[] {
  const words = content.slice(sentence.start, sentence.end);
  if (!/\p{L}{2}/u.test(words) || isFurnitureSentence(words, by)) return [];
  const relayed = relayedIn(content, sentence, side, phrases[0], registry);
  const channel = CHANNELS[head.kind];
  const mode: Mode = ALL_QUOTED.test(words) ? 'direct' : QUOTED.test(words) ? 'mixed' : 'paraphrase';
  return [
    {
      passages: [sentence],
      sides: [side],
      voice: relayed.voice,
      ...(channel !== undefined && { channel }),
      mode: head.kind === 'post' ? 'direct' : mode,
      ...(phrases.some(({ declines }) => declines.test(words)) && { declines: true as const }),
      grounds: {
        rule: relayed.voice.length > 0 ? 'readout-relayed' : 'readout-sentence',
        words: relayed.words,
        confidence: 0.95,
      },
    },
  ];
}
