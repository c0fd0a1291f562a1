/** The search field. It shows at once what is typed, and the view follows. */

import { useEffect, useState } from 'react';
import { tidyQuery } from '../link/write-fields.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  /** The query in the view: trimmed and normalized. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function SearchField({ query, onQuery }: Props) {
  const { messages } = useI18n();
  const [typed, setTyped] = useState(query);
  // Back, Clear or a link brings another query; a space at the end is only being typed, and stays.
  useEffect(() => setTyped((now) => (tidyQuery(now) === query ? now : query)), [query]);
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
