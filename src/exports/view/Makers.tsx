/** Makes files of the contacts in view, or of all. */

import { useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { isFiltered } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { useDataMessages } from '../data/data-messages.ts';
import { FormList } from './FormList.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';

/** Follows the filters: it takes what passes them, or all. */
export function Makers({ shown }: { readonly shown: ContactSet }) {
  const { scope, make } = useDataMessages();
  const { ids } = useLibrary().contactIndex;
  const store = useViewStore();
  const [chosen, choose] = useState('view');
  const isPart = shown.length < ids.length;
  const takesView = isPart && chosen === 'view';
  const scopes = [
    { key: 'view', label: scope.view(shown.length) },
    { key: 'all', label: scope.all(ids.length) },
  ];
  const ordered = () => {
    const { view } = store.getState();
    const { language, filters } = view;
    return {
      contacts: takesView ? shown.slice(0, shown.length).map(({ id }) => id) : ids,
      link: writeLink({ language, view: 'list', ...(takesView && isFiltered(filters) && { filters }) }),
      name: 'readouts',
    };
  };
  return (
    <>
      {isPart && <ScopeChoice {...{ scopes, chosen }} onChoose={choose} />}
      {(takesView ? shown : ids).length === 0 ? <p>{make.nothing}</p> : <FormList ordered={ordered} />}
    </>
  );
}
