/** Marks in every comparison what nobody has confirmed yet, in words and by a dashed outline, and counts it apart. */

import { type ReactNode, useMemo } from 'react';
import { DraftedContext } from '../../../comparison/drafted.ts';
import { HALVES } from '../../../model/voices.ts';
import type { Comparison } from '../../../selection/pair-accounts.ts';
import { useOwnState } from '../../OwnContext.ts';
import { useWorkbenchMessages } from '../view-messages.ts';
import './draft-marks.css';

export function DraftMarks({ children }: { readonly children: ReactNode }) {
  const { drafts } = useWorkbenchMessages();
  const ids = useOwnState((state) => state.unconfirmed?.ids);
  const marks = useMemo(
    () => ({
      mark: (statement: string) => ids?.has(statement) && <p className="unconfirmed">{drafts.unconfirmed}</p>,
      count: (comparison: Comparison) => {
        const statements = statementsIn(comparison);
        const open = statements.filter((id) => ids?.has(id)).length;
        return open > 0 && <p className="unconfirmed-count">{drafts.count(statements.length, open)}</p>;
      },
      both: drafts.both,
    }),
    [drafts, ids],
  );
  return <DraftedContext value={marks}>{children}</DraftedContext>;
}

/** Each once, though both sides may say it. */
function statementsIn({ rows, columns, remarks }: Comparison): readonly string[] {
  const all = [
    ...rows.flatMap(({ statements, told }) => [...statements.left, ...statements.right, ...told]),
    ...HALVES.flatMap((half) => columns[half].context.map(({ statement }) => statement)),
    ...remarks,
  ];
  return [...new Set(all.map(({ id }) => id))];
}
