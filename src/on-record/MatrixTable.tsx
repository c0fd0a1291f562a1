/** The matrix: one tab stop, with arrow keys inside; a cell shows its quotations and links to the comparison. */

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { ContactRow, Matrix } from '../selection/matrix.ts';
import { CellPopover } from './CellPopover.tsx';
import { atOf, HEAD, readAt, stopAt, writeAt } from './cell-at.ts';
import { MatrixFoot } from './MatrixFoot.tsx';
import { GapLine, MatrixRow } from './MatrixRow.tsx';
import { useOnRecordMessages } from './on-record-messages.ts';
import { stepFrom } from './steps.ts';
import { useCellWords } from './use-cell-words.ts';
import { usePartySides } from './use-party-sides.ts';

interface Props {
  readonly matrix: Matrix;
  readonly selected: string | undefined;
}

/* The roles are written out, since CSS that turns a table into blocks takes them away. */
export function MatrixTable({ matrix, selected }: Props) {
  const { localize } = useI18n();
  const own = useOnRecordMessages();
  const { points } = useLibrary();
  const sides = usePartySides();
  const table = useRef<HTMLTableElement>(null);
  const help = useId();
  const popoverId = useId();
  const [last, setLast] = useState<string>();
  /** The cell from which a contact was opened: closing the contact moves the focus back there. */
  const [openedBy, setOpenedBy] = useState<string>();
  const cellWords = useCellWords();

  const rows = matrix.rows.filter((row): row is ContactRow => row.kind === 'contact');
  const stops = rows.map(stopsOf);
  const isStop = (at: string) =>
    rows.some((row, index) => stops[index]?.some((column) => atIn(row, column) === at));
  // Filters may have removed the row that had the focus.
  const first = rows.find(({ contact }) => contact.id === selected) ?? rows[0];
  const stop = last !== undefined && isStop(last) ? last : first && writeAt(first.contact.id, HEAD);

  // Keeps the open contact in view: the panel may have narrowed the table, and steps from contact to contact.
  const open = selected === undefined ? undefined : (here(openedBy, selected) ?? HEAD);
  const before = useRef(selected);
  useEffect(() => {
    if (selected === before.current) return;
    before.current = selected;
    if (selected !== undefined && open !== undefined)
      stopAt(table.current, writeAt(selected, open))?.scrollIntoView({ block: 'nearest' });
  }, [selected, open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = atOf(event.target);
    if (at === undefined || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return;
    const { contact, column } = readAt(at);
    const row = rows.findIndex((one) => one.contact.id === contact);
    const to = stepFrom(stops, { row, column: columnOf(rows[row], column) }, event.key, {
      all: event.ctrlKey,
    });
    if (!to) return;
    event.preventDefault();
    const target = rows[to.row];
    if (target) stopAt(table.current, atIn(target, to.column))?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    setLast(atOf(event.target));
    cellWords.ofTable.onFocus(event);
  };
  const onClick = (event: MouseEvent) => {
    // A link opened in a new tab changes nothing here.
    if (!event.defaultPrevented) return;
    setOpenedBy(atOf(event.target) ?? cellWords.active);
    cellWords.dismiss();
  };

  // The table listens for the links in it.
  const events = { ...cellWords.ofTable, onKeyDown, onFocus, onClick };
  return (
    <>
      <p className="sr-only" id={help}>
        {own.help}
      </p>
      <table
        ref={table}
        className="matrix"
        role="table"
        aria-label={own.label}
        aria-describedby={help}
        {...events}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className="matrix-contact">
              {own.corner}
            </th>
            {points.map(({ id, name }) => (
              <th key={id} scope="col" role="columnheader" className="matrix-point">
                <span>{localize(name)}</span>
              </th>
            ))}
            {sides.map((side) => (
              <th key={side} scope="col" role="columnheader" className={`matrix-filled of-${side}`}>
                <span>{own.columns[side]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {matrix.rows.map((row) => {
            if (row.kind === 'gap')
              return <GapLine key={`gap ${row.gap.after}`} months={row.gap.months} sides={sides} />;
            const { id } = row.contact;
            return (
              <MatrixRow
                key={id}
                row={row}
                sides={sides}
                selected={id === selected}
                stop={here(stop, id)}
                openedBy={here(openedBy, id)}
              />
            );
          })}
        </tbody>
        <MatrixFoot matrix={matrix} />
      </table>
      <CellPopover
        id={popoverId}
        of={cellWords.active}
        tapped={cellWords.tapped}
        table={table}
        popover={cellWords.popover}
        {...cellWords.ofPopover}
        onClick={onClick}
      />
    </>
  );
}

/** The column, if the stop belongs to this contact. */
function here(at: string | undefined, id: string): string | undefined {
  if (at === undefined) return undefined;
  const { contact, column } = readAt(at);
  return contact === id ? column : undefined;
}

/** The columns of a row that can have the focus: the contact's name, and each cell that is not empty. */
function stopsOf({ cells }: ContactRow): number[] {
  return [0, ...cells.flatMap(({ empty }, index) => (empty ? [] : [index + 1]))];
}

function atIn({ contact, cells }: ContactRow, column: number): string {
  return writeAt(contact.id, cells[column - 1]?.point ?? HEAD);
}

function columnOf(row: ContactRow | undefined, column: string): number {
  return (row?.cells.findIndex(({ point }) => point === column) ?? -1) + 1;
}
