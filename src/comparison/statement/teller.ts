/** Who makes a statement, as a byline: name, office, channel, and whom they quote. */

import type { Library } from '../../corpus/library.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { Again, Statement } from '../../model/statement.ts';
import { halfOf, isSide, type Side } from '../../model/voices.ts';

export interface Teller {
  /** In bold: a person, or the institutions. */
  readonly name: string;
  /** A person's or a publisher's own name, which no translation may change. */
  readonly isName: boolean;
  readonly rest: readonly string[];
  /** The id of the person, whose page has all that he or she says. */
  readonly person: string | undefined;
  /** “relaying Andrei Belousov”: follows the rest. */
  readonly relaying: string | undefined;
}

/** `side` picks the institutions of its half where a sentence is credited to both halves. */
export function tellerOf(
  statement: Statement,
  side: Side | undefined,
  library: Library,
  { messages, localize }: I18n,
): Teller {
  const speaker = statement.speaker === undefined ? undefined : library.person(statement.speaker);
  // Of a sentence of two sides, the speaker of one is not that of the other.
  const isOfOther =
    side !== undefined && speaker && isSide(speaker.side) && halfOf(speaker.side) !== halfOf(side);
  const person = isOfOther ? undefined : speaker;
  const bodies = statement.office
    .flatMap((id) => library.body(id) ?? [])
    .filter((body) => side === undefined || (isSide(body.side) && halfOf(body.side) === halfOf(side)))
    .map((body) => localize(body.name));
  const text = library.text(statement.text);
  const newsroom = statement.sides.includes('newsroom')
    ? text
      ? localize(text.publisher.name)
      : messages.sides.newsroom
    : undefined;
  const others = statement.sides.map((voice) => messages.sides[voice] ?? voice);
  const unnamed = statement.unnamed !== undefined;
  const name = person
    ? localize(person.byline)
    : unnamed
      ? messages.panel.unnamed
      : (newsroom ?? (bodies.length > 0 ? messages.and(bodies) : messages.and(others)));
  const told = statement.voice.flatMap((id) => library.person(id) ?? []).map((who) => localize(who.name));
  const relaying = told.length > 0 ? messages.panel.voices(told) : undefined;
  return {
    name,
    person: person?.id,
    relaying,
    isName: person !== undefined || newsroom !== undefined,
    rest: [
      ...(person ? [localize(person.office)] : unnamed ? bodies : []),
      ...(newsroom === undefined && statement.channel !== 'unstated'
        ? [messages.channels[statement.channel] ?? statement.channel]
        : []),
      // Of who is named here: a speaker of the other half, an unnamed official and the text itself are not.
      ...(statement.tellerBasis && !isOfOther && !unnamed && newsroom === undefined
        ? [messages.panel.tellerBasis[statement.tellerBasis]]
        : []),
    ],
  };
}

/** The statement as said by the person or institution that repeats its words. */
export function toldAgain(statement: Statement, { sides, speaker, office }: Again): Statement {
  const { speaker: _, unnamed: __, tellerBasis: ___, ...rest } = statement;
  return { ...rest, sides: sides ?? statement.sides, office: office ?? [], ...(speaker && { speaker }) };
}
