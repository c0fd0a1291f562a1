/** How many points of a comparison agree, differ, come from one half alone, and so on: the deck of the panel. */

import type { RelationKind } from '../model/contact.ts';
import type { Comparison } from './pair-accounts.ts';

export type SummaryKey = RelationKind | 'only' | 'declined' | 'open';

/** Counts of points by state, those that do not occur left out, in the order in which they are shown. */
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
