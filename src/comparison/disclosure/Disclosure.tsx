/** A part that is closed at first: opened by its line, by “Show all”, or by a search that finds something in it. */

import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { SearchHighlightsContext } from '../../ui/SearchHighlightsContext.ts';
import './disclosure.css';

/** Whether the reader wants everything open, as on paper. */
export const EverythingContext = createContext(false);

interface Props {
  readonly className?: string;
  readonly summary: ReactNode;
  /** Open from the start, where nothing else is shown. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ className = '', summary, open = false, children }: Props) {
  const everything = useContext(EverythingContext);
  const findMarks = useContext(SearchHighlightsContext);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (findMarks && details.current?.querySelector(':scope > :not(summary) .found'))
      details.current.open = true;
  }, [findMarks]);
  return (
    <details ref={details} className={`disclosure ${className}`} open={everything || open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
