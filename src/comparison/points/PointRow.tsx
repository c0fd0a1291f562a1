/** One point: its number and name, how the accounts relate, and the two cells on either side of the spine. */

import { Fragment, type ReactNode, useContext } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { Statement } from '../../model/statement.ts';
import type { Half } from '../../model/voices.ts';
import { type Column, type Comparison, type Pair, partOf, type Row } from '../../selection/pair-accounts.ts';
import { quotesUnnamed } from '../../selection/quotes-unnamed.ts';
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
  const { localize } = useI18n();
  const labelId = useLabelId();
  const cells = (statements: Partial<Row['statements']>, shown: readonly Half[], pair?: Pair) => (
    <div className={halves.length === 2 ? 'pair' : 'pair is-single'}>
      {halves.map((half) =>
        shown.includes(half) ? (
          <Cell
            key={half}
            half={half}
            row={row}
            statements={statements[half] ?? []}
            pair={pair}
            contact={contact}
            columns={columns}
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
      {row.pairs.map((pair) => (
        <Fragment key={pair.relations[0]?.reason.en}>
          {pair.relations.map((relation) => (
            <div key={relation.reason.en} className="pair-head">
              <p className="reason">{localize(relation.reason)}</p>
              <StateTag row={{ ...row, state: { kind: 'related', relation } }} columns={columns} />
            </div>
          ))}
          {cells(pair.statements, halves, pair)}
        </Fragment>
      ))}
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
  pair,
  contact,
  columns,
  targeted,
}: {
  readonly half: Half;
  readonly row: Row;
  readonly statements: readonly Statement[];
  readonly pair: Pair | undefined;
  readonly contact: Contact;
  readonly columns: Comparison['columns'];
  readonly targeted: string | undefined;
}) {
  const { messages } = useI18n();
  const column = columns[half];
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
          {pair &&
            partOf(pair, statement).map((relation) => (
              <StateTag
                key={relation.reason.en}
                row={{ ...row, state: { kind: 'related', relation } }}
                columns={columns}
              />
            ))}
          <StatementView
            statement={statement}
            contact={contact}
            half={half}
            anchored={half === 'left' || !row.statements.left.includes(statement)}
            targeted={targeted === statement.id}
            untagged={row.state.kind === 'open'}
            declining={row.cells[half] === 'account-declines'}
          />
        </div>
      ))}
    </div>
  );
}
