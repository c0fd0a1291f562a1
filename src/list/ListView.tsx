/** The list view: a headline that counts the contacts shown, and the table in the order that the URL gives. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { ROWS } from '../link/pages.ts';
import { type ListOrder, USUAL_ORDER } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { useListingMessages } from '../navigation/listing-messages.ts';
import type { ContactSet } from '../selection/contact-set.ts';
import { countOnRecord } from '../selection/count-on-record.ts';
import { ContactTable } from './ContactTable.tsx';
import { inOrder } from './list-order.ts';

interface Props {
  readonly shown: ContactSet;
  readonly selected: string | undefined;
  readonly order: ListOrder | undefined;
  /** Absent on paper, where columns cannot be sorted. */
  readonly onOrder?: (order: ListOrder) => void;
  readonly page?: number | undefined;
  /** On a page; paper has longer ones. */
  readonly rows?: number;
}

export function ListView({ shown, selected, order = USUAL_ORDER, onOrder, page, rows = ROWS.list }: Props) {
  const i18n = useI18n();
  const { messages } = i18n;
  const { sorted: sortedBy } = useListingMessages();
  const { facts } = useLibrary();
  const count = useMemo(() => countOnRecord(shown), [shown]);
  const sorted = useMemo(() => inOrder(shown, order, i18n), [shown, order, i18n]);
  return (
    <>
      <div className="view-head">
        <h1>{messages.headline(count.both, count.contacts)}</h1>
        <p>
          {messages.subline(count.one, count.none, facts)} {messages.list.legend}
        </p>
      </div>
      <ContactTable
        contacts={sorted}
        selected={selected}
        order={order}
        pages={{ page, rows }}
        {...(onOrder && { onOrder })}
      />
      <p className="sr-only" aria-live="polite">
        {sortedBy(order.by, order.descending)}
      </p>
    </>
  );
}
