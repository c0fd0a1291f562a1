/** A string with the matches of the search marked in it; the string itself is never changed. */

import { type ReactNode, useContext } from 'react';
import { SearchHighlightsContext } from './SearchHighlightsContext.ts';

/** A guillemet that a plain space separates from its word, with that word: a line may end between the two. */
const PARTED = /(«[ \n]+\S{1,30}(?:[ \n]+»\S*)?(?!\S)|(?<!\S)\S{1,30}[ \n]+»\S*)/;
const QUOTED = /^[«“„].*?([»”“]?)$/s;

interface Props {
  readonly children: string;
  /** Whether quotation marks at its ends have the colour of the side. */
  readonly quoted?: boolean;
}

export function Highlighted({ children, quoted = false }: Props) {
  const found = quoted ? QUOTED.exec(children) : null;
  let at = 0;
  return children.split(PARTED).map((piece, index) => {
    if (piece === '') return null;
    const from = found && at === 0 ? 1 : 0;
    at += piece.length;
    const to = found?.[1] && at === children.length ? -1 : undefined;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a string never change their order
      <Piece key={index} together={index % 2 === 1}>
        {from > 0 && <span className="guillemet">{piece[0]}</span>}
        <Found>{piece.slice(from, to)}</Found>
        {to && <span className="guillemet">{piece.at(-1)}</span>}
      </Piece>
    );
  });
}

function Piece({ together, children }: { readonly together: boolean; readonly children: ReactNode }) {
  return together ? <span className="together">{children}</span> : children;
}

function Found({ children }: { readonly children: string }) {
  const findMarks = useContext(SearchHighlightsContext);
  const marks = findMarks?.(children) ?? [];
  if (marks.length === 0) return <>{children}</>;
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
