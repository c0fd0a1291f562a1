/** Where the words searched stand in a text, for components that show words. */

import { createContext } from 'react';

export type FindHighlights =
  | ((text: string) => readonly { readonly start: number; readonly end: number }[])
  | undefined;

export const SearchHighlightsContext = createContext<FindHighlights>(undefined);
