/** Counts the points of a comparison that agree, differ, come from one half alone, and so on: the panel's summary. */

import type { RelationKind } from '../model/contact.ts';
import type { Comparison } from './pair-accounts.ts';

export type SummaryKey = RelationKind | 'only' | 'declined' | 'open';

/** The number of points in each state that occurs, in display order. */
export function summarize({
  rows,
}: Comparison): readonly { readonly key: SummaryKey; readonly count: number }[] {
  const keys = ['agree', 'emphasis', 'conflict', 'only', 'declined', 'open'] as const;
  return keys.flatMap((key) => {
    const count = rows.filter(({ state }) =>
      state.kind === 'related' ? state.relation.relation === key : state.kind === key,
    ).length;
    return count === 0 ? [] : [{ key, count }];
  });
}
