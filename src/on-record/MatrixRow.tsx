/** The row of one contact in the matrix, with its cells and totals; and the row of a gap between two contacts. */

import { memo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelRuns, labelText } from '../messages/labels.ts';
import type { ContactSummary } from '../model/summary.ts';
import type { Side } from '../model/voices.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { markerOf } from '../selection/halves.ts';
import type { ContactRow, MatrixCell } from '../selection/matrix.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import { SplitCell } from '../ui/glyphs/SplitCell.tsx';
import { DateText, LabelText } from '../ui/Uncertain.tsx';
import { HEAD, writeAt } from './cell-at.ts';
import { useOnRecordMessages } from './on-record-messages.ts';

interface Props {
  readonly row: ContactRow;
  /** Those that have a column. */
  readonly sides: readonly Side[];
  readonly selected: boolean;
  /** The column of this row that the Tab key reaches. */
  readonly stop: string | undefined;
  /** The column by which the contact was opened; closing it moves the focus back there. */
  readonly openedBy: string | undefined;
}

export const MatrixRow = memo(({ row, sides, selected, stop, openedBy = HEAD }: Props) => {
  const { contact, cells, filled } = row;
  return (
    <tr role="row" className={`matrix-row${selected ? ' is-selected' : ''}`}>
      <th scope="row" role="rowheader" className="matrix-contact">
        <ContactName contact={contact} selected={selected} stop={stop === HEAD} returns={openedBy === HEAD} />
      </th>
      {cells.map((cell) => (
        <td key={cell.point} role="cell" className={cell.empty ? 'matrix-cell is-empty' : 'matrix-cell'}>
          {cell.empty ? (
            <NotRaised />
          ) : (
            <CellLink
              contact={contact}
              cell={cell}
              stop={stop === cell.point}
              opened={selected && openedBy === cell.point}
              returns={openedBy === cell.point}
            />
          )}
        </td>
      ))}
      {sides.map((side) => (
        <td key={side} role="cell" className={`matrix-filled of-${side}`}>
          <FilledCount count={filled[side]} />
        </td>
      ))}
    </tr>
  );
});

/** `returns`: closing the comparison moves the focus back here. */
function ContactName({
  contact,
  selected,
  stop,
  returns,
}: {
  readonly contact: ContactSummary;
  readonly selected: boolean;
  readonly stop: boolean;
  readonly returns: boolean;
}) {
  const { messages, localize } = useI18n();
  const own = useOnRecordMessages();
  const { id, kind, status, label, dating, parties } = contact;
  const others = parties.filter((side) => side !== 'ru');
  const rest = [messages.statusOf(kind, status), others.includes('nato') ? own.parties(others) : ''];
  return (
    <ViewLink
      to={{ contact: id }}
      data-at={writeAt(id, HEAD)}
      data-contact={returns ? id : undefined}
      tabIndex={stop ? 0 : -1}
      aria-current={selected || undefined}
    >
      <Marker spec={markerOf(contact)} radius={10} />
      <span>
        <b>
          <LabelText runs={labelRuns(localize(label))} spoken />
        </b>{' '}
        <span className="matrix-date">
          <DateText runs={writeDate(dating, { month: 'short', opens: true }, messages)} spoken />
          {rest.filter(Boolean).map((part) => `, ${part}`)}
        </span>
      </span>
    </ViewLink>
  );
}

/** Its accessible name has the contact, the point and what each side has. */
function CellLink({
  contact,
  cell,
  stop,
  opened,
  returns,
}: {
  readonly contact: ContactSummary;
  readonly cell: MatrixCell;
  readonly stop: boolean;
  readonly opened: boolean;
  readonly returns: boolean;
}) {
  const { localize } = useI18n();
  const own = useOnRecordMessages();
  const point = useLibrary().point(cell.point);
  const name = point ? localize(point.name) : cell.point;
  const has = own.cell(cell.sides, cell.halves.told);
  return (
    <ViewLink
      to={{ contact: contact.id, point: cell.point }}
      className={opened ? 'cell-link is-opened' : 'cell-link'}
      aria-label={own.cellName(labelText(localize(contact.label)), name, has)}
      data-at={writeAt(contact.id, cell.point)}
      data-contact={returns ? contact.id : undefined}
      tabIndex={stop ? 0 : -1}
    >
      <SplitCell halves={cell.halves} />
    </ViewLink>
  );
}

function NotRaised() {
  const own = useOnRecordMessages();
  return (
    <>
      <span className="not-raised" aria-hidden="true" />
      <span className="sr-only">{own.notRaised}</span>
    </>
  );
}

/** A dash, not 0, for a side that is not a party. */
export function FilledCount({ count }: { readonly count: number | undefined }) {
  const { messages } = useI18n();
  const own = useOnRecordMessages();
  return (
    <>
      {count === undefined ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">{own.notParty}</span>
        </>
      ) : (
        <span className={count === 0 ? 'filled-count is-zero' : 'filled-count'}>{messages.count(count)}</span>
      )}
    </>
  );
}

export function GapLine({ months, sides }: { readonly months: number; readonly sides: readonly Side[] }) {
  const own = useOnRecordMessages();
  const { points } = useLibrary();
  return (
    <tr role="row" className="matrix-gap">
      <td role="cell" colSpan={1 + points.length + sides.length}>
        <span>{own.gap(months)}</span>
      </td>
    </tr>
  );
}
