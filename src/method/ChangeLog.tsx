/** The log of changes, newest first, with links to what each concerns. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { Go } from '../link/Go.tsx';
import type { Concern } from '../model/change.ts';
import { dateText } from '../words/dates.ts';
import { labelText } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';
import { useMethodWords } from './method-words.ts';
import { dayText } from './our-day.ts';

export function ChangeLog() {
  const { words, pick } = useWords();
  const own = useMethodWords().changes;
  const { changes } = useLibrary();
  if (changes.length === 0) return <p>{own.none}</p>;
  return (
    <ol className="changes">
      {changes.map(({ on, what, concerns }) => (
        <li key={`${on} ${what.en}`}>
          <time dateTime={on}>{dayText(on, words)}</time>
          <div>
            <p>{pick(what)}</p>
            {concerns.length > 0 && (
              <>
                <p className="concerns">{own.concerns}</p>
                <ul className="concerns">
                  {concerns.map((concern) => (
                    <li key={`${concern.kind} ${concern.id}`}>
                      <ConcernLink concern={concern} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function ConcernLink({ concern: { kind, id } }: { readonly concern: Concern }) {
  const { words, pick } = useWords();
  const own = useMethodWords().changes;
  const library = useLibrary();
  if (kind === 'contact') {
    const place = library.heads.placeOf(id);
    if (place === undefined) return id;
    const contact = library.heads.at(place);
    return (
      <Go to={{ contact: id }}>
        {labelText(pick(contact.label))}, {dateText(contact.dating, { month: 'long' }, words)}
      </Go>
    );
  }
  const text = library.heads.text(kind === 'text' ? id : (library.statement(id)?.text ?? ''));
  if (!text) return id;
  if (kind === 'statement')
    return (
      <Go to={{ text: text.id, statement: id, contact: undefined, read: undefined }}>{own.statement(id)}</Go>
    );
  return (
    <Go to={{ text: id, contact: undefined, read: undefined }}>
      {text.publisher.name}, {dateText(text.date, { month: 'long' }, words)}
    </Go>
  );
}
