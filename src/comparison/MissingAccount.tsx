/** A side without any account in these texts: what is missing, what that does not prove, what is known outside. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { Marker } from '../marks/Marker.tsx';
import type { Contact } from '../model/contact.ts';
import { markerHalves } from '../selection/halves.ts';
import type { Column } from '../selection/pair-accounts.ts';
import { useWords } from '../words/WordsContext.ts';

export function MissingAccount({ column, contact }: { readonly column: Column; readonly contact: Contact }) {
  const { words, pick } = useWords();
  const { heads } = useLibrary();
  return (
    <section className={`missing in-${column.half}`}>
      <Marker
        spec={{ kind: contact.kind, status: contact.status, halves: markerHalves(contact) }}
        radius={21}
      />
      <h3>{words.panel.missing(column.sides)}</h3>
      <p>{words.panel.missingWhy(column.sides, heads.textIds.length)}</p>
      {column.context.length > 0 && <p>{words.panel.missingContext}</p>}
      {column.outside.map((fact) => (
        <p key={pick(fact.where) + pick(fact.what)}>
          <span className="doubted">{words.panel.outside}</span>
          {words.colon}
          {words.panel.reportedBy(pick(fact.what), pick(fact.where))}
        </p>
      ))}
    </section>
  );
}
