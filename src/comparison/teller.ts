/** Who tells a statement, as a byline: name, office, channel, and for whom else. */

import type { Library } from '../corpus/library.ts';
import type { Statement } from '../model/statement.ts';
import type { Side } from '../model/voices.ts';
import type { Wording } from '../words/WordsContext.ts';

export interface Teller {
  /** In bold: a person, or the institutions. */
  readonly name: string;
  readonly rest: readonly string[];
}

/** `side` picks the institutions of one side where a sentence is told by both. */
export function tellerOf(
  statement: Statement,
  side: Side | undefined,
  library: Library,
  { words, pick }: Wording,
): Teller {
  const person = statement.speaker === undefined ? undefined : library.person(statement.speaker);
  const bodies = statement.office
    .flatMap((id) => library.body(id) ?? [])
    .filter((body) => side === undefined || body.side === side)
    .map((body) => pick(body.name));
  const text = library.text(statement.text);
  const newsroom = statement.sides.includes('newsroom')
    ? (text?.publisher.name ?? words.sides.newsroom)
    : undefined;
  const others = statement.sides.map((voice) => words.sides[voice]);
  const name = person
    ? pick(person.byline)
    : (newsroom ?? (bodies.length > 0 ? words.and(bodies) : words.and(others)));
  const told = statement.voice.flatMap((id) => library.person(id) ?? []).map((who) => pick(who.name));
  return {
    name,
    rest: [
      ...(person ? [pick(person.office)] : []),
      ...(newsroom === undefined ? [words.channels[statement.channel]] : []),
      ...(told.length > 0 ? [words.panel.voices(told)] : []),
    ],
  };
}
