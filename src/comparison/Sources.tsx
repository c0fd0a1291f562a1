/** The texts a comparison stands on: publisher and day, and how they are known, said once per text. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import { DateWords } from '../words/Doubted.tsx';
import { writeDate } from '../words/dates.ts';
import { useWords } from '../words/WordsContext.ts';

export function Sources({ contact }: { readonly contact: Contact }) {
  const { words } = useWords();
  const library = useLibrary();
  const texts = contact.texts.flatMap((id) => library.text(id) ?? []);
  return (
    <section className="sources" aria-labelledby="sources">
      <h3 id="sources">{words.panel.sources(texts.length)}</h3>
      <ul>
        {texts.map((text) => (
          <Source key={text.id} text={text} />
        ))}
      </ul>
      <p>{words.list.legend}</p>
      <p>{words.panel.noReadout}</p>
      <p>{words.panel.translationNote}</p>
    </section>
  );
}

function Source({ text: { publisher, date } }: { readonly text: Text }) {
  const { words, pick } = useWords();
  const name = <span className={publisher.basis === 'stated' ? undefined : 'doubted'}>{publisher.name}</span>;
  return (
    <li>
      {publisher.url ? (
        <a href={publisher.url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      , <DateWords runs={writeDate(date, { month: 'long' }, words)} />
      {publisher.basis === 'outside' && ` ${words.panel.publisherOutside}`}
      {date.note && ` ${pick(date.note)}`}
    </li>
  );
}
