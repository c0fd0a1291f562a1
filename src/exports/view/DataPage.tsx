/** The page of the data: files made of the contacts in view, files at fixed addresses, examples, and the meaning of the columns. */

import { useContext } from 'react';
import type { ContactSet } from '../../selection/contact-set.ts';
import { OwnContext } from '../../workbench/OwnContext.ts';
import { useDataMessages } from '../data/data-messages.ts';
import { ColumnTables } from './ColumnTables.tsx';
import { FixedFiles } from './FixedFiles.tsx';
import { Makers } from './Makers.tsx';
import './data.css';

export function DataPage({ shown }: { readonly shown: ContactSet }) {
  const messages = useDataMessages();
  const own = useContext(OwnContext);
  const title = own ? messages.own.title : messages.title;
  return (
    <div className="data-view">
      <div className="view-head">
        <h1>{title}</h1>
        <p>{own ? messages.own.lead : messages.lead}</p>
      </div>
      <div className="data-page">
        <section aria-labelledby="data-make">
          <h2 id="data-make">{messages.make.title}</h2>
          <p>{messages.make.explain}</p>
          {own && <p>{messages.own.explain}</p>}
          <noscript>
            <p>{messages.make.scripts}</p>
          </noscript>
          <Makers shown={shown} />
        </section>
        {!own && <FixedFiles />}
        <ColumnTables />
      </div>
    </div>
  );
}
