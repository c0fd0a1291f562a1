/** What the head of the panel says once for all statements below it, which then leave it out. */

import { createContext } from 'react';
import type { Library } from '../corpus/library.ts';
import type { I18n } from '../messages/I18nContext.ts';
import type { Half } from '../model/voices.ts';
import { halfOf, isSide } from '../model/voices.ts';
import {
  chainOf,
  commonLanguages,
  isTranslated,
  type Languages,
  machineSteps,
} from '../selection/chain-of.ts';
import type { Halves } from '../selection/halves.ts';
import type { Comparison } from '../selection/pair-accounts.ts';
import { type Teller, tellerOf } from './statement/teller.ts';

export interface Translation extends Languages {
  readonly how: 'machine' | 'translated';
}

export interface SaidOnce {
  /** Who speaks most in each column, or first; an official without a name only where nobody else does. */
  readonly tellers: Halves<Teller | undefined>;
  /** How the words of a text were translated, by its id; a text is absent unless that is true of all its words here. */
  readonly translations: ReadonlyMap<string, Translation>;
}

/** Without a head, as in the panel of a text, each statement names its own teller. */
export const SaidOnceContext = createContext<SaidOnce>({
  tellers: { left: undefined, right: undefined },
  translations: new Map(),
});

export function saidOnceOf({ contact, rows }: Comparison, library: Library, i18n: I18n): SaidOnce {
  const teller = (half: Half) => {
    const counts = new Map<
      string,
      { count: number; own: number; stated: number; side: string | undefined; teller: Teller }
    >();
    const own = [...new Set(rows.flatMap((row) => row.statements[half]))];
    const named = own.filter(({ unnamed }) => !unnamed);
    for (const statement of named.length > 0 ? named : own) {
      const side = statement.sides.filter(isSide).find((one) => halfOf(one) === half);
      // Whom it relays differs between statements, and each says it itself.
      const one = { ...tellerOf(statement, side, library, i18n), relaying: undefined };
      const known = counts.get(tellerLine(one)) ?? { count: 0, own: 0, stated: 0, side, teller: one };
      known.count += 1;
      const publisher = library.text(statement.text)?.teller?.side;
      if (publisher && statement.sides.includes(publisher)) known.own += 1;
      if (!statement.tellerBasis) known.stated += 1;
      counts.set(tellerLine(one), known);
    }
    // Of those who speak equally often, one whom the texts name, whose own text it is, or who comes first; others are named below.
    const ranked = [...counts.values()].toSorted(
      (one, other) => other.count - one.count || other.stated - one.stated || other.own - one.own,
    );
    const [first] = ranked;
    const most = ranked.filter(({ count }) => count === first?.count);
    // A column of two sides has no single teller then.
    return new Set(most.map(({ side }) => side)).size > 1 ? undefined : first?.teller;
  };
  const statements = library.statementsOn(contact.id).map(({ statement }) => statement);
  const translations = contact.texts.flatMap((id) => {
    const own = statements.filter(({ text }) => text === id);
    if (!own.every((statement) => isTranslated(statement, library))) return [];
    const chains = own.map((statement) => chainOf(statement, library));
    const steps = chains.map(machineSteps);
    const translation: Translation = steps.every(({ length }) => length > 0)
      ? { how: 'machine', ...commonLanguages(steps.flat()) }
      : {
          how: 'translated',
          ...commonLanguages(
            chains.map(([root]) => ({ from: root?.language, into: library.text(id)?.language })),
          ),
        };
    return [[id, translation] as const];
  });
  return { tellers: { left: teller('left'), right: teller('right') }, translations: new Map(translations) };
}

/** “Maj. Gen. Patrick Ryder, Pentagon spokesman, to reporters”: equal for two tellers only if nothing differs but whom they relay. */
export function tellerLine({ name, rest }: Teller): string {
  return [name, ...rest].join(', ');
}
