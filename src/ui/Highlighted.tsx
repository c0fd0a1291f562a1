/** A string with the matches of the search marked in it; the string itself is never changed. */

import { useContext } from 'react';
import { SearchHighlightsContext } from './SearchHighlightsContext.ts';

export function Highlighted({ children }: { readonly children: string }) {
  const findMarks = useContext(SearchHighlightsContext);
  const marks = findMarks?.(children) ?? [];
  if (marks.length === 0) return children;
  const pieces = marks.flatMap(({ start, end }, index) => [
    children.slice(marks[index - 1]?.end ?? 0, start),
    <mark className="found" key={start}>
      {children.slice(start, end)}
    </mark>,
  ]);
  return (
    <>
      {pieces}
      {children.slice(marks.at(-1)?.end)}
    </>
  );
}
