/** A point on which one side declines on behalf of both: a band across the columns, its words in that side's own. */

import { useI18n } from '../../messages/I18nContext.ts';
import type { Half } from '../../model/voices.ts';
import { halfOf, isSide } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';
import { SideMark } from '../../ui/glyphs/SideMark.tsx';
import { useLabelId } from '../dom-id.ts';
import { SideName } from '../SideName.tsx';
import { StatementView } from '../statement/StatementView.tsx';
import { PointHeading } from './PointRow.tsx';
import './said-for-both.css';

interface Props {
  readonly row: Row;
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
}

export function SaidForBoth({ row, comparison, targeted }: Props) {
  const { messages } = useI18n();
  const labelId = useLabelId();
  const { contact, columns } = comparison;
  const half: Half = row.statements.left.some((statement) => statement.declines) ? 'left' : 'right';
  const refusal = row.statements[half].find((statement) => statement.declines);
  const side = refusal?.sides.filter(isSide).find((own) => halfOf(own) === half);
  const other = refusal?.onBehalfOf.find((own) => halfOf(own) !== half);
  if (!refusal || !side || !other) return null;
  return (
    <section className={`point for-both by-${half}`} aria-labelledby={labelId(`point-${row.point}`)}>
      <PointHeading row={{ ...row, state: { kind: 'declined', halves: [half] } }} columns={columns} />
      <p className="for-both-state">
        <SideMark half={half} state="hatched" /> {messages.panel.declinesForBoth(side)}
      </p>
      <div className={`cell in-${half}`}>
        <SideName column={columns[half]} />
        {row.statements[half].map((statement) => (
          <StatementView
            key={statement.id}
            statement={statement}
            contact={contact}
            half={half}
            targeted={targeted === statement.id}
          />
        ))}
      </div>
      <p className="for-both-side">{messages.panel.saidOnBehalf(side, other)}</p>
    </section>
  );
}
