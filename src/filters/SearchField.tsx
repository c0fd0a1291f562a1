/** The field for words searched. What is typed shows at once; the view follows. */

import { useEffect, useState } from 'react';
import { useI18n } from '../messages/I18nContext.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  /** As the view has it: one spelling of what was typed. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function SearchField({ query, onQuery }: Props) {
  const { messages } = useI18n();
  const [typed, setTyped] = useState(query);
  // Another view (Back, Clear, a link) brings its own words; a blank at the end is only being typed.
  useEffect(() => setTyped((now) => (now.trim() === query ? now : query)), [query]);
  return (
    <label className="search-field">
      <Icon name="search" />
      <span className="sr-only">{messages.filters.search}</span>
      <input
        type="search"
        value={typed}
        placeholder={messages.filters.search}
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
