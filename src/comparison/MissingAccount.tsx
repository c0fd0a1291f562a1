/** Says that these texts have no account of a side, what that does not prove, and what is known from outside. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import { markerOf } from '../selection/halves.ts';
import type { Column } from '../selection/pair-accounts.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import './missing-account.css';

interface MissingAccountProps {
  readonly column: Column;
  readonly contact: Contact;
  /** Whether an official who is not named is quoted for the side. */
  readonly unnamed: boolean;
}

export function MissingAccount({ column, contact, unnamed }: MissingAccountProps) {
  const { messages, localize } = useI18n();
  const { contactIndex } = useLibrary();
  return (
    <section className={`missing in-${column.half}`}>
      <Marker spec={markerOf(contact)} radius={21} />
      <h3>{messages.panel.missing(column.sides)}</h3>
      <p>{messages.panel.missingWhy(column.sides, contactIndex.textIds.length, unnamed)}</p>
      {column.context.some(({ statement }) =>
        column.sides.some((side) => statement.sides.includes(side)),
      ) && <p>{messages.panel.missingContext}</p>}
      {column.outside.map((fact) => (
        <p key={localize(fact.where) + localize(fact.what)}>
          <span className="doubted">{messages.panel.outside}</span>
          {messages.colon}
          {messages.panel.reportedBy(localize(fact.what), localize(fact.where))}
        </p>
      ))}
    </section>
  );
}
