/** The field that finds words in the text: Enter or the button goes from match to match, Escape leaves. */

import { type KeyboardEvent, type Ref, useState } from 'react';
import type { Span } from '../../../model/corpus.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
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
  const go = (by: 1 | -1) => {
    // Before the first match, back leads to the last.
    const from = at === -1 && by === -1 ? 0 : at;
    const next = found.length === 0 ? -1 : (from + by + found.length) % found.length;
    setAt(next);
    onMatch(found[next]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onQuery('');
      onMatch(undefined);
      onLeave();
    }
  };
  return (
    <div className="find-words">
      <input
        ref={ref}
        type="search"
        value={query}
        aria-label={own.act.find}
        placeholder={own.act.find}
        aria-keyshortcuts={letterKeys ? '/' : undefined}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setAt(-1);
          onMatch(undefined);
          onQuery(event.currentTarget.value);
        }}
      />
      <IconButton
        icon="next"
        label={own.act.findNext}
        tooltip
        aria-disabled={found.length === 0}
        onClick={() => go(1)}
      />
      <span className="find-count" aria-live="polite">
        {query.trim() !== '' && own.act.matches(found.length)}
      </span>
    </div>
  );
}
