/** The routes of invented words: a chain for each side that a text quotes, and for a statement whose office is another. */

import type { ChainSeed, StatementSeed, TextSeed } from '../../../src/compile/read/schema.ts';
import type { Language } from '../../../src/model/language.ts';
import { SIDES, type Side } from '../../../src/model/voices.ts';
import { BODIES } from './names.ts';
import type { Chance } from './random.ts';

interface Routes {
  readonly chains: TextSeed['chains'];
  /** The same, each with the chain that it needs of its own. */
  readonly statements: readonly StatementSeed[];
}

/** The office that speaks first for a side begins the chain of the text: a chain begins with who says the words. */
export function routesOf(
  statements: readonly StatementSeed[],
  publisher: string,
  language: Language,
  chance: Chance,
): Routes {
  const last = {
    who: publisher,
    language,
    by: chance.happens(0.3) ? 'machine' : 'human',
    basis: 'outside',
  } as const;
  const agency = { who: 'Nordic Wire', language: 'en', by: 'human', basis: 'inferred' } as const;
  const rest = new Map<Side, ChainSeed>(
    SIDES.map((side) => [side, [...(chance.happens(0.5) ? [agency] : []), last]]),
  );
  const from = (office: string, side: Side): ChainSeed => [
    { who: nameOf(office), language: side === 'ru' ? 'ru' : 'en', basis: 'stated' },
    ...(rest.get(side) ?? []),
  ];

  const first = new Map<Side, string>();
  const told = statements.map((statement): StatementSeed => {
    const side = SIDES.find((one) => statement.sides?.includes(one));
    const { office } = statement;
    if (side === undefined || typeof office !== 'string') return statement;
    if (!first.has(side)) first.set(side, office);
    return first.get(side) === office ? statement : { ...statement, chain: from(office, side) };
  });
  return {
    chains: {
      ...Object.fromEntries([...first].map(([side, office]) => [side, from(office, side)])),
      newsroom: [last],
    },
    statements: told,
  };
}

function nameOf(office: string) {
  const body = BODIES.find(({ id }) => id === office);
  if (!body) throw new Error(`no invented institution is called ${office}`);
  return body.name;
}
