/** A chain begins with who says the words: anybody else there would be a wrong attribution, in citations too. */

import type { Body, Person, Text } from '../../model/corpus.ts';
import type { ChainLink, Statement } from '../../model/statement.ts';
import type { Voice } from '../../model/voices.ts';
import type { Compilation } from '../compilation.ts';
import type { StatementSeed, TextSeed } from '../read/schema.ts';
import type { Sourced } from '../read/validate.ts';

/** What may separate the names of several who speak in one sentence: « Moscou et Washington ». */
const BETWEEN_NAMES = /^(?:[\s,]|and|et|the|l[’']|le|la|les)*$/;

/** The chains that a text gives for its sides: none may begin with a person or institution of another side. */
export function checkChainsOfText(
  { data, source }: Sourced<TextSeed>,
  chains: Text['chains'],
  compilation: Compilation,
): void {
  for (const side of Object.keys(data.chains ?? {}) as Voice[]) {
    const root = chains[side]?.[0];
    if (root && isOfOtherSide(root, [side], compilation))
      compilation.problems.error(source.at(['text', 'chains', side]), 'chain-root-other', root.who.en, [
        side,
      ]);
  }
}

/** A chain of the statement's own; and whether that of its text lacks a first step for these words. */
export function checkChainOfStatement(
  { data, source, path }: Sourced<StatementSeed>,
  { sides, speaker, office, chain }: Statement,
  chains: Text['chains'],
  compilation: Compilation,
): void {
  const tellers = [
    ...(speaker ? [compilation.people.get(speaker)] : []),
    ...office.map((id) => compilation.bodies.get(id)),
  ].filter((teller) => teller !== undefined);
  // What is wrong with a speaker or an office is reported already.
  const named = [data.speaker ?? [], data.office ?? []].flat().length;
  if (tellers.length < named || tellers.some(({ side }) => !sides.includes(side))) return;
  const names = (language: 'en' | 'fr') => tellers.map(({ name }) => name[language]);

  const [own] = chain ?? [];
  if (own) {
    const at = source.at([...path, 'chain']);
    const wrongIn = tellers.length > 0 ? namesOther(own, sides, tellers) : undefined;
    if (wrongIn) compilation.problems.error(at, 'chain-root-other', own.who[wrongIn], names(wrongIn));
    else if (tellers.length === 0 && isOfOtherSide(own, sides, compilation))
      compilation.problems.error(at, 'chain-root-other', own.who.en, sides);
    return;
  }
  // For words of several sides, readers see only the part of the chains that all share: only a single side's root is checked.
  const [side] = sides;
  const [root] = (sides.length === 1 && side && chains[side]) || [];
  const wrongIn = root && tellers.length > 0 ? namesOther(root, sides, tellers) : undefined;
  if (root && wrongIn)
    compilation.problems.warn(source.at(path), 'chain-root-left-out', root.who[wrongIn], names(wrongIn));
}

/**
 * The language in which the link does not name a teller of each side, or names somebody else. A name written once for
 * both languages need fit only one.
 */
function namesOther(
  { who }: ChainLink,
  sides: readonly Voice[],
  tellers: readonly (Person | Body)[],
): 'en' | 'fr' | undefined {
  // A mention of two sides may name a teller of one alone.
  const told = sides.filter((side) => tellers.some((teller) => teller.side === side));
  const matches = (language: 'en' | 'fr') => {
    const names = tellers.flatMap((teller) =>
      [teller.name, ...('byline' in teller ? [teller.byline] : [])].map((name) => ({
        name: name[language],
        side: teller.side,
      })),
    );
    let rest = who[language];
    const found = new Set<Voice>();
    // The longest first: “Gen. Mark Milley” before “Mark Milley”.
    for (const { name, side } of names.toSorted((a, b) => b.name.length - a.name.length)) {
      if (!rest.includes(name)) continue;
      rest = rest.replace(name, '');
      found.add(side);
    }
    return BETWEEN_NAMES.test(rest) && told.every((side) => found.has(side));
  };
  if (who.en === who.fr) return matches('en') || matches('fr') ? undefined : 'en';
  return (['en', 'fr'] as const).find((language) => !matches(language));
}

/** Whether the registries know the name, and only of other sides. */
function isOfOtherSide(
  { who }: ChainLink,
  sides: readonly Voice[],
  { people, bodies }: Compilation,
): boolean {
  const known = [...people.values(), ...bodies.values()].filter(({ name }) => name.en === who.en);
  return known.length > 0 && known.every(({ side }) => !sides.includes(side));
}
