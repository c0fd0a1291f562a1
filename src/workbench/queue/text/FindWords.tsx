/** The field that finds words in the text: Enter goes from match to match, Escape leaves. */

import { type KeyboardEvent, type Ref, useState } from 'react';
import type { Span } from '../../../model/corpus.ts';
import { useQueueMessages } from '../queue-messages.ts';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: string;
  readonly found: readonly Span[];
  readonly letterKeys: boolean;
  readonly onQuery: (query: string) => void;
  readonly onMatch: (span: Span | undefined) => void;
  readonly onLeave: () => void;
}

export function FindWords({ ref, query, found, letterKeys, onQuery, onMatch, onLeave }: Props) {
  const own = useQueueMessages();
  const [at, setAt] = useState(-1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      const next = found.length === 0 ? -1 : (at + (event.shiftKey ? -1 : 1) + found.length) % found.length;
      setAt(next);
      onMatch(found[next]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onQuery('');
      onMatch(undefined);
      onLeave();
    }
  };
  return (
    <label className="find-words">
      <span className="sr-only">{own.act.find}</span>
      <input
        ref={ref}
        type="search"
        value={query}
        placeholder={own.act.find}
        aria-keyshortcuts={letterKeys ? '/' : undefined}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setAt(-1);
          onMatch(undefined);
          onQuery(event.currentTarget.value);
        }}
      />
      <span className="find-count" aria-live="polite">
        {query.trim() !== '' && own.act.matches(found.length)}
      </span>
    </label>
  );
}
