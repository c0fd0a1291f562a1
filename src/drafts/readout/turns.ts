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

interface Open extends Turn {
  readonly spans: Span[];
}

/** Who that is, the words do not say. */
const SOMEBODY = { isQuestion: false, speaker: undefined, unnamed: false };

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
          ...SOMEBODY,
          spans: [span],
          label: undefined,
          isQuestion: labelled || line.endsWith('?'),
        });
      continue;
    }
    const label = { start: span.start, end: span.start + match[0].length };
    const words = { start: label.end, end: span.end };
    turns.push({
      spans: words.start < words.end ? [words] : [],
      label,
      ...SOMEBODY,
      ...(labelled ? whoIs(match, registry) : { isQuestion: /\?["»”)]*$/u.test(line) }),
    });
  }
  return turns;
}

function whoIs(
  { groups = {} }: RegExpExecArray,
  registry: Registry,
): Partial<Pick<Turn, 'isQuestion' | 'speaker' | 'unnamed'>> {
  const label = groups.label ?? groups.question ?? groups.answer ?? groups.name ?? '';
  if (groups.answer !== undefined) return {};
  if (groups.question !== undefined || ASKING.test(label)) return { isQuestion: true };
  const [person] = registry.find(label).filter(({ sort, ids }) => sort === 'person' && ids.length === 1);
  if (person) return { speaker: person.ids[0] };
  if (UNNAMED.test(label)) return { unnamed: true };
  // Those who are asked have a title; unknown others may be asking.
  return { isQuestion: !TITLED.test(label) };
}
