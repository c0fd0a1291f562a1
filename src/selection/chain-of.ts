/** The route by which the words of a statement reached their text. */

import type { Library } from '../corpus/library.ts';
import type { Chain, Statement } from '../model/statement.ts';

/**
 * The statement's own chain, else that of its text for the first of its sides. Of a text's chain only the steps after
 * the first are certain, unless that first one is who speaks: to name another source would be a wrong attribution.
 */
export function chainOf(statement: Statement, library: Library): Chain {
  const { steps, isOwn } = routeOf(statement, library);
  return isOwn || tellersOf(statement, library).some((name) => name === steps[0]?.who.en)
    ? steps
    : steps.slice(1);
}

/** Whether the words passed through another language, whoever of that side spoke them. */
export function isTranslated(statement: Statement, library: Library): boolean {
  const language = library.text(statement.text)?.language;
  return routeOf(statement, library).steps.some((step) => step.language && step.language !== language);
}

/** `isOwn`: the first step is this statement's own, or the text itself, and not the usual source of its side. */
function routeOf(
  { chain, text, sides: [side = 'newsroom'] }: Statement,
  library: Library,
): { readonly steps: Chain; readonly isOwn: boolean } {
  if (chain) return { steps: chain, isOwn: true };
  const chains = library.text(text)?.chains;
  const ofSide = side === 'newsroom' ? undefined : chains?.[side];
  return ofSide ? { steps: ofSide, isOwn: false } : { steps: chains?.newsroom ?? [], isOwn: true };
}

function tellersOf({ speaker, office }: Statement, library: Library): readonly string[] {
  const person = speaker === undefined ? undefined : library.person(speaker);
  const offices = office.flatMap((id) => library.body(id)?.name.en ?? []);
  return [...(person ? [person.name.en, person.byline.en] : []), ...offices];
}
