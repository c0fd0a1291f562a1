/** The contacts as a table: the text equivalent of the timeline. On phones its rows are cards. */

import { memo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { LIST_COLUMNS, type ListColumn, type ListOrder } from '../link/view-state.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelRuns } from '../messages/labels.ts';
import type { ContactSummary } from '../model/summary.ts';
import { usePages } from '../navigation/use-pages.tsx';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { markerOf } from '../selection/halves.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import { DateText, LabelText, PublisherName } from '../ui/Uncertain.tsx';
import { SideFacts } from './SideFacts.tsx';

interface Props {
  /** The contacts that pass the filters, in the given order. */
  readonly contacts: ContactSet;
  readonly selected: string | undefined;
  readonly order: ListOrder;
  /** Absent when the table replaces the timeline, where its columns cannot be sorted. */
  readonly onOrder?: (order: ListOrder) => void;
  /** The links to the pages of rows. */
  readonly pages: Omit<Parameters<typeof usePages>[2], 'link'>;
}

/** Columns that sort descending first: readers want the contacts with the most accounts on top. */
const FULL_FIRST: ReadonlySet<ListColumn> = new Set(['ru', 'us-nato']);

/* The roles are explicit, because CSS that turns a table into cards removes the native ones. */
export function ContactTable({ contacts, selected, order, onOrder, pages }: Props) {
  const { messages } = useI18n();
  const { start, end, list, before, more } = usePages(contacts.length, contacts, { ...pages, link: 'th a' });
  return (
    <>
      {before}
      <table className="contact-table" role="table" aria-label={messages.list.label}>
        <thead role="rowgroup">
          <tr role="row">
            {LIST_COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody ref={list} role="rowgroup">
          {contacts.slice(start, end).map((contact) => (
            <Row key={contact.id} contact={contact} selected={contact.id === selected} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

function ColumnHead({
  column,
  order,
  onOrder,
}: {
  readonly column: ListColumn;
  readonly order: ListOrder;
  readonly onOrder: ((order: ListOrder) => void) | undefined;
}) {
  const { messages } = useI18n();
  const name = messages.list.columns[column];
  const sorted = order.by === column;
  if (!onOrder)
    return (
      <th scope="col" role="columnheader">
        {name}
      </th>
    );
  return (
    <th
      scope="col"
      role="columnheader"
      {...(sorted && { 'aria-sort': order.descending ? 'descending' : 'ascending' })}
    >
      <button
        type="button"
        onClick={() =>
          onOrder({ by: column, descending: sorted ? !order.descending : FULL_FIRST.has(column) })
        }
      >
        {name}
        <svg className="sort-mark" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
          {sorted && <path d={order.descending ? 'M.5 1.500h8L4.500 8z' : 'M.5 7.500h8L4.500 1z'} />}
        </svg>
      </button>
    </th>
  );
}

/** Memoized, because a change of filters leaves most rows unchanged. */
const Row = memo(
  ({ contact, selected }: { readonly contact: ContactSummary; readonly selected: boolean }) => {
    const { messages, localize } = useI18n();
    const library = useLibrary();
    const { id, kind, level, status, dating, label } = contact;
    const texts = contact.texts.flatMap((text) => library.contactIndex.text(text) ?? []);
    return (
      <tr role="row" className={selected ? 'is-selected' : undefined}>
        <td role="cell" className="list-date">
          <DateText runs={writeDate(dating, { month: 'long', opens: true }, messages)} spoken />
        </td>
        <th scope="row" role="rowheader" className="list-contact">
          <ViewLink to={{ contact: id }} data-contact={id} aria-current={selected || undefined}>
            <Marker spec={markerOf(contact)} radius={10} />
            <span>
              <LabelText runs={labelRuns(localize(label))} spoken />
            </span>
          </ViewLink>
        </th>
        <td role="cell" className="list-kind">
          {messages.kindWith(kind, status)}
        </td>
        <td role="cell" className="list-level">
          {messages.levels[level] ?? level}
        </td>
        <td role="cell" className="list-side">
          <span className="side-label">{messages.list.columns.ru}</span>
          <SideFacts contact={contact} half="left" />
        </td>
        <td role="cell" className="list-side">
          <span className="side-label">
            {messages.column(contact.parties.filter((side) => side !== 'ru'))}
          </span>
          <SideFacts contact={contact} half="right" />
        </td>
        <td role="cell" className="list-text">
          {texts.map((text) => (
            <ViewLink
              key={text.id}
              to={{ contact: undefined, text: text.id, view: 'texts', read: undefined }}
            >
              <PublisherName basis={text.publisher.basis}>{localize(text.publisher.name)}</PublisherName>,{' '}
              <span className="list-text-date">
                <DateText runs={writeDate(text.date, { month: 'short' }, messages)} />
                {text.apart && ` (${localize(text.apart)})`}
              </span>
            </ViewLink>
          ))}
        </td>
      </tr>
    );
  },
);
