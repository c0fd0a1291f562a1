/** The texts that a comparison is based on, each with its publisher, its day, and how both are known. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import { translationFor } from '../model/statement.ts';
import { ownTextOf } from '../ui/own-text.ts';
import { TextName } from '../ui/Uncertain.tsx';
import { Disclosure } from './Disclosure.tsx';

export function Sources({ contact }: { readonly contact: Contact }) {
  const i18n = useI18n();
  const { messages } = i18n;
  const library = useLibrary();
  const texts = contact.texts.flatMap((id) => library.text(id) ?? []);
  const judges = [...new Set(contact.relations.map(({ by }) => by))];
  return (
    <Disclosure className="foot-part sources" summary={messages.panel.sources(texts.length)}>
      <ul>
        {texts.map((text) => (
          <Source key={text.id} text={text} />
        ))}
      </ul>
      {judges.map((by) => (
        <p key={by}>{messages.panel.judgedBy(by)}</p>
      ))}
      <p>{messages.list.legend}</p>
      {texts.every(({ kind }) => kind === 'news') && (
        <p>{messages.panel.noReadout(library.facts.byMachine > 0)}</p>
      )}
      {library
        .statementsOn(contact.id)
        .some(({ statement }) => translationFor(statement.translation, i18n.language)) && (
        <p>{messages.panel.translationNote}</p>
      )}
    </Disclosure>
  );
}

function Source({ text }: { readonly text: Text }) {
  const { messages, localize } = useI18n();
  const { publisher, date } = text;
  const ownText = ownTextOf(text, messages);
  const name = <TextName text={text} />;
  return (
    <li>
      {publisher.url ? (
        <a href={publisher.url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {ownText && `, ${ownText}`}
      {publisher.basis === 'outside' && ` ${messages.panel.publisherOutside}`}
      {date.note && ` ${localize(date.note)}`}
    </li>
  );
}
