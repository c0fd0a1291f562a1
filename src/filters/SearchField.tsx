/** The field for words searched. What is typed shows at once; the view follows. */

import { useEffect, useState } from 'react';
import { Icon } from '../marks/Icon.tsx';
import { useWords } from '../words/WordsContext.ts';

interface Props {
  /** As the view has it: one spelling of what was typed. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function SearchField({ query, onQuery }: Props) {
  const { words } = useWords();
  const [typed, setTyped] = useState(query);
  // Another view (Back, Clear, a link) brings its own words; a blank at the end is only being typed.
  useEffect(() => setTyped((now) => (now.trim() === query ? now : query)), [query]);
  return (
    <label className="search-field">
      <Icon name="search" />
      <span className="sr-only">{words.filters.search}</span>
      <input
        type="search"
        value={typed}
        placeholder={words.filters.search}
        maxLength={120}
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onQuery(event.currentTarget.value);
        }}
      />
    </label>
  );
}
