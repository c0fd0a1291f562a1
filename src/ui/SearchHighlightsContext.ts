/** Finds the matches of the search in a string, for components that show text. */

import { createContext } from 'react';

export type FindHighlights =
  | ((text: string) => readonly { readonly start: number; readonly end: number }[])
  | undefined;

export const SearchHighlightsContext = createContext<FindHighlights>(undefined);
