/** The list as a view of its own: headline counted from what is in view, and the table, sorted as the link says. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import type { ListOrder } from '../link/view-state.ts';
import type { Contact } from '../model/contact.ts';
import { countOnRecord } from '../selection/count-on-record.ts';
import { useWords } from '../words/WordsContext.ts';
import { ContactTable, USUAL_ORDER } from './ContactTable.tsx';

interface Props {
  readonly shown: readonly Contact[];
  readonly selected: string | undefined;
  readonly order: ListOrder | undefined;
  readonly onOrder: (order: ListOrder) => void;
}

export function ListView({ shown, selected, order = USUAL_ORDER, onOrder }: Props) {
  const { words } = useWords();
  const { corpus } = useLibrary();
  const count = countOnRecord(shown);
  return (
    <>
      <div className="view-head">
        <h1>{words.headline(count.both, count.contacts)}</h1>
        <p>
          {words.subline(
            count.one,
            count.none,
            corpus.texts.map(({ language }) => language),
          )}{' '}
          {words.list.legend}
        </p>
      </div>
      <ContactTable contacts={shown} selected={selected} order={order} onOrder={onOrder} />
      <p className="sr-only" aria-live="polite">
        {words.list.sorted(words.list.columns[order.by], order.descending)}
      </p>
    </>
  );
}
