/** From which texts all words of a contact are, in one line; and by which routes they came there. */

import { useContext } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { dateText } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import { chainOf } from '../selection/chain-of.ts';
import { Disclosure } from './Disclosure.tsx';
import { SaidOnceContext } from './said-once.ts';
import { ChainLine } from './statement/ChainLine.tsx';

export function Provenance({ contact }: { readonly contact: Contact }) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const statements = library.statementsOn(contact.id).map(({ statement }) => statement);
  const texts = contact.texts.flatMap((id) => library.text(id) ?? []);
  const { translations } = useContext(SaidOnceContext);
  if (texts.length === 0) return null;
  const parts = texts.map(({ id, publisher, date }) => {
    const where = `${publisher.name}, ${dateText(date, { month: 'long' }, messages)}`;
    const how = translations.get(id);
    return how ? `${where} (${messages.panel[how]})` : where;
  });
  // One statement stands for all that came by the same route.
  const routes = new Map(
    statements.map((own) => {
      const steps = chainOf(own, library).map(({ who }) => localize(who));
      return [`${own.text} ${steps.join()}`, own] as const;
    }),
  );
  return (
    <Disclosure
      className="provenance"
      summary={
        <>
          {messages.panel.provenance(parts)} <b>{messages.panel.travelled}</b>
        </>
      }
    >
      {[...routes].map(([key, own]) => (
        <ChainLine key={key} statement={own} />
      ))}
    </Disclosure>
  );
}
