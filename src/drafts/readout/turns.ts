/** Who speaks where in a transcript or an interview: turns, by their labels or dashes; questions are not statements. */

import type { Span } from '../../model/corpus.ts';
import { DASH_TURN, TURN } from '../head/kind.ts';
import type { Registry } from '../registry.ts';

export interface Turn {
  /** Paragraphs, the first without its label. */
  readonly spans: readonly Span[];
  readonly label: Span | undefined;
  readonly isQuestion: boolean;
  /** A person of the registries, by the label. */
  readonly speaker: string | undefined;
  /** “SENIOR ADMINISTRATION OFFICIAL”. */
  readonly unnamed: boolean;
}

const ASKING =
  /^(?:q|q&a|question|questions|вопрос|в|reporter|journalist|journaliste|moderator|modérateur|mr\.? moderator|operator|host|participant|ведущ\p{L}+|модератор|корреспондент|журналист|intervieweur|voice|audience)(?!\p{L})/iu;
const UNNAMED = /(?:official|responsable|представитель|чиновник|briefer)(?!\p{L})/iu;
const TITLED =
  /^(?:mr|ms|mrs|secretary|president|minister|general|gen|admiral|adm|colonel|col|maj|lt|ambassador|spokesperson|the president|the secretary|under secretary|deputy)(?!\p{L})/iu;

interface Open {
  spans: Span[];
  readonly label: Span | undefined;
  readonly isQuestion: boolean;
  readonly speaker: string | undefined;
  readonly unnamed: boolean;
}

export function turnsOf(content: string, spans: readonly Span[], registry: Registry): readonly Turn[] {
  const turns: Open[] = [];
  const labelled = spans.some((span) => TURN.test(content.slice(span.start, span.end)));
  for (const span of spans) {
    const line = content.slice(span.start, span.end);
    const match = labelled ? TURN.exec(line) : DASH_TURN.exec(line);
    if (!match) {
      const last = turns.at(-1);
      // Above the first label no one speaks yet.
      if (last) last.spans.push(span);
      else
        turns.push({
          spans: [span],
          label: undefined,
          isQuestion: labelled || line.endsWith('?'),
          speaker: undefined,
          unnamed: false,
        });
      continue;
    }
    const label = { start: span.start, end: span.start + match[0].length };
    const words = { start: label.end, end: span.end };
    turns.push({
      spans: words.start < words.end ? [words] : [],
      label,
      ...(labelled ? whoIs(match, registry) : byDash(line)),
    });
  }
  return turns;
}

function byDash(line: string): Pick<Turn, 'isQuestion' | 'speaker' | 'unnamed'> {
  return { isQuestion: /\?["»”)]*$/u.test(line), speaker: undefined, unnamed: false };
}

function whoIs(
  { groups = {} }: RegExpExecArray,
  registry: Registry,
): Pick<Turn, 'isQuestion' | 'speaker' | 'unnamed'> {
  const label = groups.label ?? groups.question ?? groups.answer ?? groups.name ?? '';
  if (groups.answer !== undefined) return { isQuestion: false, speaker: undefined, unnamed: false };
  if (groups.question !== undefined || ASKING.test(label))
    return { isQuestion: true, speaker: undefined, unnamed: false };
  const [person] = registry.find(label).filter(({ sort, ids }) => sort === 'person' && ids.length === 1);
  if (person) return { isQuestion: false, speaker: person.ids[0], unnamed: false };
  if (UNNAMED.test(label)) return { isQuestion: false, speaker: undefined, unnamed: true };
  // Those who are asked have a title; unknown others may be asking.
  return { isQuestion: !TITLED.test(label), speaker: undefined, unnamed: false };
}
