/** A point on which one side declines on behalf of both: a band across the columns, first in the panel. */

import { useI18n } from '../messages/I18nContext.ts';
import type { Half } from '../model/voices.ts';
import { halfOf, isSide } from '../model/voices.ts';
import type { Comparison, Row } from '../selection/pair-accounts.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { PointHeading } from './PointRow.tsx';
import { StatementView } from './statement/StatementView.tsx';
import './said-for-both.css';

interface Props {
  readonly row: Row;
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
}

export function SaidForBoth({ row, comparison, targeted }: Props) {
  const { messages } = useI18n();
  const { contact, columns } = comparison;
  const half: Half = row.statements.left.some((statement) => statement.declines) ? 'left' : 'right';
  const refusal = row.statements[half].find((statement) => statement.declines);
  const side = refusal?.sides.filter(isSide).find((own) => halfOf(own) === half);
  const other = refusal?.onBehalfOf.find((own) => halfOf(own) !== half);
  if (!refusal || !side || !other) return null;
  return (
    <section className="point for-both" aria-labelledby={`point-${row.point}`}>
      <PointHeading row={{ ...row, state: { kind: 'declined', halves: [half] } }} columns={columns} />
      <p className="for-both-state">
        <BoxedDash /> {messages.panel.declinesForBoth(side)}
      </p>
      {row.statements[half].map((statement) => (
        <StatementView
          key={statement.id}
          statement={statement}
          contact={contact}
          half={half}
          targeted={targeted === statement.id}
        />
      ))}
      <p className="for-both-side">
        <SideMark half={half} state="hatched" /> {messages.panel.saidOnBehalf(side, other)}
      </p>
    </section>
  );
}

function BoxedDash() {
  return (
    <svg className="icon" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.500 2.500h11v11h-11zM5 8h6" />
    </svg>
  );
}
