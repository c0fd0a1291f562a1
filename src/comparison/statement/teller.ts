/** Who makes a statement, as a byline: name, office, channel, and whom they quote. */

import type { Library } from '../../corpus/library.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { Statement } from '../../model/statement.ts';
import type { Side } from '../../model/voices.ts';

export interface Teller {
  /** In bold: a person, or the institutions. */
  readonly name: string;
  /** A person's or a publisher's own name, which no translation may change. */
  readonly isName: boolean;
  readonly rest: readonly string[];
  /** “relaying Andrei Belousov”; also the last part of the rest. */
  readonly relaying: string | undefined;
}

/** `side` picks the institutions of one side where a sentence is credited to both. */
export function tellerOf(
  statement: Statement,
  side: Side | undefined,
  library: Library,
  { messages, localize }: I18n,
): Teller {
  const person = statement.speaker === undefined ? undefined : library.person(statement.speaker);
  const bodies = statement.office
    .flatMap((id) => library.body(id) ?? [])
    .filter((body) => side === undefined || body.side === side)
    .map((body) => localize(body.name));
  const text = library.text(statement.text);
  const newsroom = statement.sides.includes('newsroom')
    ? (text?.publisher.name ?? messages.sides.newsroom)
    : undefined;
  const others = statement.sides.map((voice) => messages.sides[voice] ?? voice);
  const name = person
    ? localize(person.byline)
    : (newsroom ?? (bodies.length > 0 ? messages.and(bodies) : messages.and(others)));
  const told = statement.voice.flatMap((id) => library.person(id) ?? []).map((who) => localize(who.name));
  const relaying = told.length > 0 ? messages.panel.voices(told) : undefined;
  return {
    name,
    relaying,
    isName: person !== undefined || newsroom !== undefined,
    rest: [
      ...(person ? [localize(person.office)] : []),
      ...(newsroom === undefined && statement.channel !== 'unstated'
        ? [messages.channels[statement.channel] ?? statement.channel]
        : []),
      ...(relaying === undefined ? [] : [relaying]),
    ],
  };
}
