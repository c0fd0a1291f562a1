/** The texts of a large corpus: publisher, day, and how many of the contacts in view each has words on. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { Go } from '../link/Go.tsx';
import { listAt } from '../model/lists.ts';
import type { ContactSet } from '../selection/contact-set.ts';
import { DateWords } from '../words/Doubted.tsx';
import { writeDate } from '../words/dates.ts';
import { usePages } from '../words/use-pages.tsx';
import { useWords } from '../words/WordsContext.ts';
import { useTextsWords } from './texts-words.ts';

export function TextIndex({ shown }: { readonly shown: ContactSet }) {
  const { words } = useWords();
  const own = useTextsWords();
  const { heads } = useLibrary();
  const counts = useMemo(() => countsOf(shown), [shown]);
  const texts = useMemo(
    () => [...heads.textIds.keys()].filter((place) => (counts[place] ?? 0) > 0),
    [heads, counts],
  );
  const { count, more } = usePages(texts.length, texts);
  return (
    <div className="texts">
      <div className="view-head">
        <h1>{own.count(texts.length)}</h1>
        <p>{words.panel.noReadout}</p>
      </div>
      <ul className="text-index">
        {texts.slice(0, count).map((place) => {
          const { id, publisher, date } = heads.textAt(place);
          return (
            <li key={id}>
              <Go to={{ text: id, contact: undefined, read: undefined }} data-text={id}>
                <span className={publisher.basis === 'stated' ? undefined : 'doubted'}>{publisher.name}</span>
                , <DateWords runs={writeDate(date, { month: 'long' }, words)} />
              </Go>
              <span>{words.timeline.contacts(counts[place] ?? 0)}</span>
            </li>
          );
        })}
      </ul>
      {more}
    </div>
  );
}

/** For each text: how many of these contacts it has words on. */
function countsOf({ heads, places }: ContactSet): Uint32Array {
  const counts = new Uint32Array(heads.textIds.length);
  for (const place of places)
    for (const text of listAt(heads.columns.texts, place)) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
