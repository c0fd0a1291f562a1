/** Words searched → the contacts that hold them and where to mark them; the index is fetched on the first search. */

import { useEffect, useMemo, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Found } from '../selection/facets.ts';
import type { FindMarks } from '../words/MarksContext.ts';

const SHORTEST = 3;

interface Searching {
  readonly search: (query: string) => Found;
  readonly findMarks: (
    text: string,
    query: string,
  ) => readonly { readonly start: number; readonly end: number }[];
}

export function useSearch(query: string): { readonly found: Found; readonly findMarks: FindMarks } {
  const library = useLibrary();
  const [searching, setSearching] = useState<Searching>();
  const wanted = query !== '';

  useEffect(() => {
    if (!wanted || searching) return undefined;
    let gone = false;
    import('./searching.ts').then(
      ({ buildIndex, findMarks }) => {
        if (gone) return;
        const index = buildIndex(library);
        setSearching({ search: (words) => index.search(words), findMarks });
      },
      // Without the index nothing is restricted: the other filters go on working.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted, searching, library]);

  return useMemo(() => {
    if (!wanted || !searching) return { found: undefined, findMarks: undefined };
    const found = searching.search(query);
    // One or two letters that are no word are the beginning of one.
    const unfinished = found?.size === 0 && query.length < SHORTEST;
    return { found: unfinished ? undefined : found, findMarks: (text) => searching.findMarks(text, query) };
  }, [wanted, searching, query]);
}
