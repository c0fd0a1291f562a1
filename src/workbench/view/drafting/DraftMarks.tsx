/** Marks in every comparison what no one has confirmed yet, in words and by a dashed outline, and counts it apart. */

import { type ReactNode, useMemo } from 'react';
import { DraftedContext } from '../../../comparison/drafted.ts';
import type { Language } from '../../../model/language.ts';
import type { PointId } from '../../../model/points.ts';
import { HALVES } from '../../../model/voices.ts';
import { ViewLink } from '../../../navigation/ViewLink.tsx';
import { useView } from '../../../navigation/ViewStoreContext.ts';
import type { Comparison, Row } from '../../../selection/pair-accounts.ts';
import { useOwnState } from '../../OwnContext.ts';
import { useScreen, WIDE } from '../screen.ts';
import { useWorkbenchMessages, workbenchMessages } from '../view-messages.ts';
import './draft-marks.css';

/** The words must be loaded: what it provides is rendered far from the workbench. */
export function DraftMarks({ children }: { readonly children: ReactNode }) {
  const ids = useOwnState((state) => state.shown?.ids);
  const marks = useMemo(
    () => ({
      mark: (statement: string) => ids?.has(statement) && <Mark />,
      unconfirmed: (statement: string, language: Language) =>
        ids?.has(statement) ? workbenchMessages.of(language).drafts.unconfirmed : undefined,
      count: (comparison: Comparison) => {
        const statements = statementsIn(comparison);
        const open = statements.filter((id) => ids?.has(id)).length;
        return open > 0 && <Count statements={statements.length} open={open} />;
      },
      both: (language: Language) => workbenchMessages.of(language).drafts.both,
      link: (row: Row, words: string) =>
        row.state.kind === 'both' ? <CompareLink point={row.point}>{words}</CompareLink> : undefined,
    }),
    [ids],
  );
  return <DraftedContext value={marks}>{children}</DraftedContext>;
}

/** Leads to where the accounts of the contact are compared; on a phone that takes the place of the panel. */
function CompareLink({ point, children }: { readonly point: PointId; readonly children: string }) {
  const contact = useView((view) => view.contact);
  const show = useScreen((state) => state.show);
  const isWide = matchMedia(WIDE).matches;
  return (
    <ViewLink
      to={{
        view: 'add',
        text: undefined,
        read: undefined,
        ...(!isWide && { contact: undefined }),
        focus: 'none',
      }}
      onFollow={() => contact !== undefined && show({ shows: 'relations', contact })}
      data-point={point}
    >
      {children}
    </ViewLink>
  );
}

function Mark() {
  return <p className="unconfirmed">{useWorkbenchMessages().drafts.unconfirmed}</p>;
}

function Count({ statements, open }: { readonly statements: number; readonly open: number }) {
  return <p className="unconfirmed-count">{useWorkbenchMessages().drafts.count(statements, open)}</p>;
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
