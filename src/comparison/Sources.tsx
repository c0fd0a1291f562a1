/** The texts that a comparison is based on, each with its publisher, its day, and how both are known. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import type { Language } from '../model/language.ts';
import { DateText, PublisherName } from '../ui/Uncertain.tsx';
import { Disclosure } from './Disclosure.tsx';

interface Props {
  readonly contact: Contact;
  /** The languages of the translations shown. */
  readonly translatedInto: readonly Language[];
}

export function Sources({ contact, translatedInto }: Props) {
  const { messages } = useI18n();
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
      {texts.every(({ kind }) => kind === 'news') && <p>{messages.panel.noReadout}</p>}
      {translatedInto.length > 0 && <p>{messages.panel.translationNote(translatedInto)}</p>}
    </Disclosure>
  );
}

function Source({ text: { publisher, date } }: { readonly text: Text }) {
  const { messages, localize } = useI18n();
  const name = <PublisherName basis={publisher.basis}>{localize(publisher.name)}</PublisherName>;
  return (
    <li>
      {publisher.url ? (
        <a href={publisher.url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      , <DateText runs={writeDate(date, { month: 'long' }, messages)} />
      {publisher.basis === 'outside' && ` ${messages.panel.publisherOutside}`}
      {date.note && ` ${localize(date.note)}`}
    </li>
  );
}
