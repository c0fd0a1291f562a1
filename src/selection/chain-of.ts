/** The route by which the words of a statement reached their text. */

import type { Library } from '../corpus/library.ts';
import type { Chain, Statement } from '../model/statement.ts';

/**
 * The statement's own chain, else that of its text for the first of its sides. Of a text's chain only the steps after
 * the first are certain where somebody else speaks: to name another source would be a wrong attribution.
 */
export function chainOf(statement: Statement, library: Library): Chain {
  if (statement.chain) return statement.chain;
  const chains = library.text(statement.text)?.chains;
  const [side = 'newsroom'] = statement.sides;
  const ofSide = chains?.[side];
  if (!ofSide) return chains?.newsroom ?? [];
  const root = ofSide[0]?.who.en;
  const tellers = tellersOf(statement, library);
  return tellers.length === 0 || tellers.some((name) => name === root) ? ofSide : ofSide.slice(1);
}

function tellersOf({ speaker, office }: Statement, library: Library): readonly string[] {
  const person = speaker === undefined ? undefined : library.person(speaker);
  const offices = office.flatMap((id) => library.body(id)?.name.en ?? []);
  return [...(person ? [person.name.en, person.byline.en] : []), ...offices];
}
