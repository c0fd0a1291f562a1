/** The page of the data: files made of the contacts in view, files at fixed addresses, examples, and the meaning of the columns. */

import { useContext, useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { isFiltered } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { OwnContext } from '../../workbench/OwnContext.ts';
import { useDataMessages } from '../data/data-messages.ts';
import { ColumnTables } from './ColumnTables.tsx';
import { FixedFiles } from './FixedFiles.tsx';
import { FormList } from './FormList.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import './data.css';

export function DataPage({ shown }: { readonly shown: ContactSet }) {
  const words = useDataMessages();
  const own = useContext(OwnContext);
  const title = own ? words.own.title : words.title;
  return (
    <div className="data-view">
      <div className="view-head">
        <h1>{title}</h1>
        <p>{own ? words.own.lead : words.lead}</p>
      </div>
      <div className="data-page">
        <section aria-labelledby="data-make">
          <h2 id="data-make">{words.make.title}</h2>
          <p>{words.make.explain}</p>
          {own && <p>{words.own.explain}</p>}
          <noscript>
            <p>{words.make.scripts}</p>
          </noscript>
          <Makers shown={shown} />
        </section>
        {!own && <FixedFiles />}
        <ColumnTables />
      </div>
    </div>
  );
}

/** Follows the filters: it takes what passes them, or all. */
function Makers({ shown }: { readonly shown: ContactSet }) {
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
