/** The texts: publisher and day, how they are known, by what route words came, what each contributes. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { Go } from '../link/Go.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { dateText } from '../words/dates.ts';
import { useWords } from '../words/WordsContext.ts';

export function TextsView({ shown: _ }: { readonly shown: ContactSet }) {
  const { words } = useWords();
  const { heads } = useLibrary();
  const there = heads.textIds.flatMap((id) => heads.text(id) ?? []);
  return (
    <>
      <div className="view-head">
        <h1>{words.views.names.texts}</h1>
      </div>
      <ul>
        {there.map((text) => (
          <li key={text.id}>
            <Go to={{ text: text.id }}>
              {text.publisher.name}, {dateText(text.date, { month: 'long' }, words)}
            </Go>
          </li>
        ))}
      </ul>
    </>
  );
}
