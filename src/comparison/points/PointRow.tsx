/** One point: its number and name, how the accounts relate, and the two cells on either side of the spine. */

import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { Half } from '../../model/voices.ts';
import type { Column, Comparison, Row } from '../../selection/pair-accounts.ts';
import { SideName } from '../SideName.tsx';
import { StatementView } from '../statement/StatementView.tsx';
import { AlsoMentioned, MentionedElsewhere } from './MentionedElsewhere.tsx';
import { StateTag } from './StateTag.tsx';
import { usePointName } from './use-point-name.ts';
import './point-row.css';

interface Props {
  readonly row: Row;
  readonly comparison: Comparison;
  /** Without the half of a side that has no account at all: one block replaces its cells in all rows. */
  readonly halves: readonly Half[];
  readonly targeted: string | undefined;
}

export function PointRow({ row, comparison, halves, targeted }: Props) {
  const { contact, columns } = comparison;
  return (
    <section className="point" aria-labelledby={`point-${row.point}`}>
      <PointHeading row={row} columns={columns} quiet={halves.length === 1} />
      <div className={halves.length === 2 ? 'pair' : 'pair is-single'}>
        {halves.map((half) => (
          <Cell
            key={half}
            half={half}
            row={row}
            contact={contact}
            column={columns[half]}
            targeted={targeted}
          />
        ))}
      </div>
      <AlsoMentioned row={row} columns={columns} />
    </section>
  );
}

interface HeadingProps {
  readonly row: Row;
  readonly columns: Comparison['columns'];
  /** Where the whole contact has one side alone, its rows do not repeat it. */
  readonly quiet?: boolean;
}

export function PointHeading({ row, columns, quiet = false }: HeadingProps) {
  const { localize } = useI18n();
  const nameOf = usePointName();
  return (
    <header className="point-head">
      <h3 id={`point-${row.point}`} tabIndex={-1}>
        <span className="number">{row.number}</span> {nameOf(row.point)}
      </h3>
      {!(quiet && row.state.kind === 'only') && <StateTag row={row} columns={columns} />}
      {row.state.kind === 'related' && <p className="reason">{localize(row.state.relation.reason)}</p>}
    </header>
  );
}

function Cell({
  half,
  row,
  contact,
  column,
  targeted,
}: {
  readonly half: Half;
  readonly row: Row;
  readonly contact: Contact;
  readonly column: Column;
  readonly targeted: string | undefined;
}) {
  const { messages } = useI18n();
  const statements = row.statements[half];
  if (statements.length === 0) {
    return (
      <div className={`cell in-${half}`}>
        <SideName column={column} />
        {row.cells[half] === 'elsewhere' ? (
          <MentionedElsewhere contact={contact} point={row.point} column={column} />
        ) : (
          <p className="nothing">{messages.panel.nothingOnPoint(column.sides)}</p>
        )}
      </div>
    );
  }
  const sides = new Set(
    statements.flatMap((statement) =>
      statement.sides.filter((side) => column.sides.some((own) => own === side)),
    ),
  );
  return (
    <div className={`cell in-${half}`}>
      <SideName column={column} />
      {statements.map((statement) => (
        <div key={statement.id}>
          {/* Says whose words these are where two sides share the half. */}
          {(sides.size > 1 || column.sides.length > 1) && (
            <p className={`whose in-${half}`}>
              {messages.column(column.sides.filter((side) => statement.sides.includes(side)))}
            </p>
          )}
          <StatementView
            statement={statement}
            contact={contact}
            half={half}
            anchored={half === 'left' || !row.statements.left.includes(statement)}
            targeted={targeted === statement.id}
            untagged={row.state.kind === 'open'}
          />
        </div>
      ))}
    </div>
  );
}
