/** The route by which the words of a statement reached their text. */

import type { Library } from '../corpus/library.ts';
import type { Text } from '../model/corpus.ts';
import type { Chain, Statement } from '../model/statement.ts';
import type { Voice } from '../model/voices.ts';

/**
 * The statement's own chain, else what is certain of those that its text gives for its sides: the first step only if
 * that is who speaks, and for words credited to several sides only where their routes have met. To name another
 * source would be a wrong attribution.
 */
export function chainOf(statement: Statement, library: Library): Chain {
  if (statement.chain) return statement.chain;
  const { sides } = statement;
  const tellers = sides.length === 1 ? tellersOf(statement, library) : [];
  const routes = sides.map((side) => {
    const { steps, isOfText } = routeOf(side, statement, library);
    return isOfText || tellers.some((name) => name === steps[0]?.who.en) ? steps : steps.slice(1);
  });
  // A text may give the route of one side alone.
  const [route = [], ...others] = routes.filter(({ length }) => length > 0);
  return others.reduce(commonEnd, route);
}

/** Whether who speaks has published the words itself, so that the only step of their route is its own. */
export function isDirect({ teller, chains }: Text, chain: Chain): boolean {
  return teller !== undefined && chain.length === 1 && chains[teller.side]?.length === 1;
}

/** Whether the words passed through another language, no matter which of their sides spoke them. */
export function isTranslated(statement: Statement, library: Library): boolean {
  const language = library.text(statement.text)?.language;
  const translates = (steps: Chain) => steps.some((step) => step.language && step.language !== language);
  return statement.chain
    ? translates(statement.chain)
    : statement.sides.some((side) => translates(routeOf(side, statement, library).steps));
}

/** Between which languages; undefined where that is not known, or not the same for all. */
export interface Languages {
  readonly from: string | undefined;
  readonly into: string | undefined;
}

/** The languages of each step at which a machine translated. */
export function machineSteps(chain: Chain): readonly Languages[] {
  return chain.flatMap(({ by, language }, index) =>
    by === 'machine' ? [{ from: chain[index - 1]?.language, into: language }] : [],
  );
}

/** What several translations have in common. */
export function commonLanguages(all: readonly Languages[]): Languages {
  const common = (key: keyof Languages) => {
    const [first, ...others] = new Set(all.map((one) => one[key]));
    return others.length === 0 ? first : undefined;
  };
  return { from: common('from'), into: common('into') };
}

/** The usual route of a side in the text of a statement; that of the text itself where the side has none. */
function routeOf(
  side: Voice,
  { text }: Statement,
  library: Library,
): { readonly steps: Chain; readonly isOfText: boolean } {
  const chains = library.text(text)?.chains;
  const ofSide = side === 'newsroom' ? undefined : chains?.[side];
  return ofSide ? { steps: ofSide, isOfText: false } : { steps: chains?.newsroom ?? [], isOfText: true };
}

/** The steps that two routes have in common, from their ends. */
function commonEnd(a: Chain, b: Chain): Chain {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count)?.who.en === b.at(-1 - count)?.who.en)
    count += 1;
  return a.slice(a.length - count);
}

function tellersOf({ speaker, office }: Statement, library: Library): readonly string[] {
  const person = speaker === undefined ? undefined : library.person(speaker);
  const offices = office.flatMap((id) => library.body(id)?.name.en ?? []);
  return [...(person ? [person.name.en, person.byline.en] : []), ...offices];
}
