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
