/** Who tells most of each column: the head of the column names them, and each statement only who differs from it. */

import { createContext } from 'react';
import type { Library } from '../corpus/library.ts';
import type { I18n } from '../messages/I18nContext.ts';
import type { Half } from '../model/voices.ts';
import { halfOf, isSide } from '../model/voices.ts';
import type { Halves } from '../selection/halves.ts';
import type { Comparison } from '../selection/pair-accounts.ts';
import { tellerOf } from './statement/teller.ts';

export type HeadTellers = Halves<string | undefined>;

/** Without heads, as in the panel of a text, each statement names its teller. */
export const HeadTellersContext = createContext<HeadTellers>({ left: undefined, right: undefined });

export function headTellersOf({ rows }: Comparison, library: Library, i18n: I18n): HeadTellers {
  const most = (half: Half) => {
    const counts = new Map<string, number>();
    for (const statement of new Set(rows.flatMap((row) => row.statements[half]))) {
      const side = statement.sides.filter(isSide).find((own) => halfOf(own) === half);
      const { name, rest } = tellerOf(statement, side, library, i18n);
      const words = [name, ...rest].join(', ');
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    // Of equally many the first, as they are on the screen.
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  };
  return { left: most('left'), right: most('right') };
}
