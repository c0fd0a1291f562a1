/** One point: its number and name, how the accounts relate, and the two cells on either side of the spine. */

import { Fragment, type ReactNode, useContext } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact, Relation } from '../../model/contact.ts';
import type { Statement } from '../../model/statement.ts';
import type { Half } from '../../model/voices.ts';
import type { Column, Comparison, Row } from '../../selection/pair-accounts.ts';
import { quotesUnnamed } from '../../selection/quotes-unnamed.ts';
import { RelationSign } from '../../ui/glyphs/RelationSign.tsx';
import { SideMark } from '../../ui/glyphs/SideMark.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useDomId, useLabelId } from '../dom-id.ts';
import { SideName } from '../SideName.tsx';
import { StatementActionsContext } from '../statement/StatementActions.tsx';
import { StatementView } from '../statement/StatementView.tsx';
import { AlsoMentioned, MentionedElsewhere } from './MentionedElsewhere.tsx';
import { StateTag, useAttribution } from './StateTag.tsx';
import { usePointName } from './use-point-name.ts';
import './point-row.css';

interface Props {
  readonly row: Row;
  readonly comparison: Comparison;
  /** Without the half of a side that has no account at all: one block replaces its cells in all rows. */
  readonly halves: readonly Half[];
  readonly targeted: string | undefined;
  /** Below the words. */
  readonly children?: ReactNode;
}

export function PointRow({ row, comparison, halves, targeted, children }: Props) {
  const { contact, columns } = comparison;
  const labelId = useLabelId();
  // A statement in two pairs has its id in the first alone.
  const before = (index: number) =>
    row.pairs.slice(0, index).flatMap(({ statements }) => [...statements.left, ...statements.right]);
  const cells = (
    statements: Partial<Row['statements']>,
    shown: readonly Half[],
    repeated: readonly Statement[] = [],
  ) => (
    <div className={halves.length === 2 ? 'pair' : 'pair is-single'}>
      {halves.map((half) =>
        shown.includes(half) ? (
          <Cell
            key={half}
            half={half}
            row={row}
            statements={statements[half] ?? []}
            repeated={repeated}
            contact={contact}
            column={columns[half]}
            targeted={targeted}
          />
        ) : (
          <div key={half} className={`cell in-${half}`} />
        ),
      )}
    </div>
  );
  return (
    <section className="point" aria-labelledby={labelId(`point-${row.point}`)}>
      <PointHeading row={row} columns={columns} quiet={halves.length === 1} />
      {row.pairs.map(({ relation, statements }, index) => {
        const of = String(relation.of);
        const alike = row.pairs.filter((pair) => String(pair.relation.of) === of);
        // What agrees in one way and differs in another is shown once, below both signs.
        return (
          alike[0]?.relation === relation && (
            <Fragment key={of}>
              {alike.map((pair) => (
                <Related key={pair.relation.relation} {...pair} />
              ))}
              {cells(statements, halves, before(index))}
            </Fragment>
          )
        );
      })}
      {(row.pairs.length === 0 || halves.some((half) => row.together[half].length > 0)) &&
        cells(row.together, halves)}
      {row.apart.map(({ half, statements, relaying }) => (
        <Fragment key={`${half} ${relaying.join()}`}>
          <OnlyAccount column={columns[half]} relaying={relaying} isSaidAbove={row.state.kind === 'only'} />
          {cells({ [half]: statements }, [half])}
        </Fragment>
      ))}
      <AlsoMentioned row={row} columns={columns} />
      {children}
    </section>
  );
}

/** The sign of one relation of several, and why. */
function Related({ relation }: { readonly relation: Relation }) {
  const { messages, localize } = useI18n();
  return (
    <div className="pair-head">
      <p className="reason">{localize(relation.reason)}</p>
      <span className="relation">
        <RelationSign relation={relation.relation} /> {messages.panel.relations[relation.relation]}
      </span>
    </div>
  );
}

/** Says that the other side, where it speaks of this point too, does not say this; and whose words are relayed. */
function OnlyAccount({
  column,
  relaying,
  isSaidAbove,
}: {
  readonly column: Column;
  readonly relaying: readonly string[];
  readonly isSaidAbove: boolean;
}) {
  const { messages } = useI18n();
  const attributed = useAttribution();
  return (
    <div className="pair-head">
      <p className="state is-only">
        <SideMark half={column.half} />{' '}
        {attributed(isSaidAbove ? [] : [messages.panel.onlyAccount(column.sides)], relaying)}
      </p>
    </div>
  );
}

interface HeadingProps {
  readonly row: Row;
  readonly columns: Comparison['columns'];
  /** Where the whole contact has one side alone, its rows do not repeat it. */
  readonly quiet?: boolean;
}

export function PointHeading({ row, columns, quiet = false }: HeadingProps) {
  const { messages, localize } = useI18n();
  const nameOf = usePointName();
  const actions = useContext(StatementActionsContext);
  const domId = useDomId();
  return (
    <header className="point-head">
      <h3 id={domId(`point-${row.point}`)} tabIndex={-1}>
        <span className="number">{row.number}</span> {nameOf(row.point)}
      </h3>
      {row.pairs.length === 0 && (
        <>
          {!(quiet && row.state.kind === 'only') && <StateTag row={row} columns={columns} />}
          {row.state.kind === 'related' && <p className="reason">{localize(row.state.relation.reason)}</p>}
        </>
      )}
      {actions && (
        <IconButton
          className="copy-point"
          icon="copy"
          label={messages.share.point}
          tooltip
          onClick={() => actions.copyAccounts(row.point)}
        />
      )}
    </header>
  );
}

function Cell({
  half,
  row,
  statements,
  repeated,
  contact,
  column,
  targeted,
}: {
  readonly half: Half;
  readonly row: Row;
  readonly statements: readonly Statement[];
  /** Shown above with their ids. */
  readonly repeated: readonly Statement[];
  readonly contact: Contact;
  readonly column: Column;
  readonly targeted: string | undefined;
}) {
  const { messages } = useI18n();
  if (statements.length === 0) {
    return (
      <div className={`cell in-${half}`}>
        <SideName column={column} />
        {row.cells[half] === 'elsewhere' ? (
          <MentionedElsewhere contact={contact} point={row.point} column={column} />
        ) : (
          <p className="nothing">
            {messages.panel.nothingOnPoint(column.sides, quotesUnnamed(row.told, column.sides))}
          </p>
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
            anchored={
              !repeated.includes(statement) && (half === 'left' || !row.statements.left.includes(statement))
            }
            targeted={targeted === statement.id}
            untagged={row.state.kind === 'open'}
          />
        </div>
      ))}
    </div>
  );
}
