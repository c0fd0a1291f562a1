/** The texts that a comparison is based on, each with its publisher, its day, and how both are known. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import type { Language } from '../model/language.ts';
import { ownTextOf } from '../ui/own-text.ts';
import { TextName } from '../ui/Uncertain.tsx';
import { Disclosure } from './disclosure/Disclosure.tsx';
import { usePanelFootMessages } from './panel-foot-messages.ts';

interface Props {
  readonly contact: Contact;
  /** The languages of the translations shown. */
  readonly translatedInto: readonly Language[];
}

export function Sources({ contact, translatedInto }: Props) {
  const { messages } = useI18n();
  const own = usePanelFootMessages();
  const library = useLibrary();
  const texts = contact.texts.flatMap((id) => library.text(id) ?? []);
  const judges = [...new Set(contact.relations.map(({ by }) => by))];
  return (
    <Disclosure className="foot-part sources" summary={own.sources(texts.length)}>
      <ul>
        {texts.map((text) => (
          <Source key={text.id} text={text} />
        ))}
      </ul>
      {judges.map((by) => (
        <p key={by}>{own.judgedBy(by)}</p>
      ))}
      <p>{messages.list.legend}</p>
      {texts.every(({ kind }) => kind === 'news') && <p>{own.noReadout(library.facts.byMachine > 0)}</p>}
      {translatedInto.length > 0 && <p>{own.translationNote(translatedInto)}</p>}
    </Disclosure>
  );
}

function Source({ text }: { readonly text: Text }) {
  const { messages, localize } = useI18n();
  const own = usePanelFootMessages();
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
      {publisher.basis === 'outside' && ` ${own.publisherOutside}`}
      {date.note && ` ${localize(date.note)}`}
    </li>
  );
}
