/** The texts of a large corpus: publisher, day, and how many of the contacts in view each has words on. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { ROWS } from '../link/pages.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { listAt } from '../model/lists.ts';
import { usePages } from '../navigation/use-pages.tsx';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { TextName } from '../ui/Uncertain.tsx';
import { DataLink } from './DataLink.tsx';
import { useTextsMessages } from './texts-messages.ts';
import { useTextsAre } from './use-texts-are.ts';

export function TextIndex({
  shown,
  page,
}: {
  readonly shown: ContactSet;
  readonly page: number | undefined;
}) {
  const { messages } = useI18n();
  const own = useTextsMessages();
  const textsAre = useTextsAre();
  const { contactIndex } = useLibrary();
  const counts = useMemo(() => countsOf(shown), [shown]);
  const texts = useMemo(
    () => [...contactIndex.textIds.keys()].filter((row) => (counts[row] ?? 0) > 0),
    [contactIndex, counts],
  );
  const { start, end, list, before, more } = usePages(texts.length, texts, {
    page,
    rows: ROWS.texts,
    link: 'a',
  });
  return (
    <div className="texts">
      <div className="view-head">
        <h1>{own.count(texts.length)}</h1>
        <p>{textsAre}</p>
      </div>
      {before}
      <ul ref={list} className="text-index">
        {texts.slice(start, end).map((row) => {
          const text = contactIndex.textAt(row);
          const { id } = text;
          return (
            <li key={id}>
              <ViewLink to={{ text: id, contact: undefined, read: undefined }} data-text={id}>
                <TextName text={text} />
              </ViewLink>
              <span>{messages.timeline.contacts(counts[row] ?? 0)}</span>
            </li>
          );
        })}
      </ul>
      {more}
      <DataLink />
    </div>
  );
}

/** How many of these contacts each text has words on, by the text's row. */
function countsOf({ contactIndex, rows }: ContactSet): Uint32Array {
  const counts = new Uint32Array(contactIndex.textIds.length);
  for (const row of rows)
    for (const text of listAt(contactIndex.columns.texts, row)) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
