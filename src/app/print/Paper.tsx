/** What paper has beyond the screen: the link at the foot and, with nothing open, the list and who is on record. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import { FilterWords } from '../../filters/FilterWords.tsx';
import { isFiltered } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useView } from '../../navigation/ViewStoreContext.ts';
import type { FilteredContacts } from '../../selection/facets.ts';
import { useLazyView } from '../panes/LazyView.tsx';

/** No reader prints a hundred thousand. */
const ROWS_ON_PAPER = 200;

export interface PaperProps {
  readonly filtered: FilteredContacts;
  /** Nothing is open, and the view is one of all contacts. */
  readonly whole: boolean;
}

export function Paper({ filtered, whole }: PaperProps) {
  const { messages } = useI18n();
  const { base } = useNavigation();
  const view = useView((all) => all);
  const { contactIndex } = useLibrary();
  return (
    <div className={`printed${whole ? ' is-whole' : ''}`}>
      {isFiltered(view.filters) && (
        <p className="printed-filters">
          {messages.filters.count(filtered.shown.length, contactIndex.count)}
          {messages.semicolon}
          <FilterWords filters={view.filters} />
        </p>
      )}
      {whole && <WholeCorpus filtered={filtered} />}
      <p className="printed-foot">
        {!whole && messages.list.legend} <b>{location.origin + base + writeLink(view)}</b>
      </p>
    </div>
  );
}

function WholeCorpus({ filtered: { shown } }: Pick<PaperProps, 'filtered'>) {
  const sort = useView((view) => view.sort);
  const { messages } = useI18n();
  const list = useLazyView('list');
  const onRecord = useLazyView('on-record');
  if (shown.length === 0) return <p>{messages.filters.none}</p>;
  return (
    <>
      {list.state === 'ready' && (
        <list.value shown={shown} selected={undefined} order={sort} rows={ROWS_ON_PAPER} />
      )}
      {onRecord.state === 'ready' && (
        <onRecord.value shown={shown} selected={undefined} rows={ROWS_ON_PAPER} />
      )}
    </>
  );
}
