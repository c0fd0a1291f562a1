/** Hands the library to components, so that a test can render another corpus. */

import { createContext, useContext } from 'react';
import type { Library } from './library.ts';

export const LibraryContext = createContext<Library | undefined>(undefined);

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('useLibrary needs a LibraryContext above it');
  return library;
}
