/** Counts the points of a comparison that agree, differ, come from one half alone, and so on. */

import type { RelationKind } from '../model/contact.ts';
import { HALVES, type Side } from '../model/voices.ts';
import type { Comparison, Row } from './pair-accounts.ts';

export type SummaryKey = RelationKind | 'only' | 'declined' | 'open';

export interface SummaryPart {
  readonly key: SummaryKey;
  readonly count: number;
  /** Who alone speaks on these points. */
  readonly sides?: readonly Side[];
}

/** The number of points in each state that occurs, in display order; what one half alone says, for each half. */
export function summarize({ rows, columns }: Comparison): readonly SummaryPart[] {
  const part = (key: SummaryKey, which: (state: Row['state']) => boolean, sides?: readonly Side[]) => {
    const count = rows.filter(({ state }) => which(state)).length;
    return count === 0 ? [] : [{ key, count, ...(sides && { sides }) }];
  };
  return [
    ...(['agree', 'emphasis', 'conflict'] as const).flatMap((key) =>
      part(key, (state) => state.kind === 'related' && state.relation.relation === key),
    ),
    ...HALVES.flatMap((half) =>
      part('only', (state) => state.kind === 'only' && state.half === half, columns[half].sides),
    ),
    ...(['declined', 'open'] as const).flatMap((key) => part(key, ({ kind }) => kind === key)),
  ];
}
