/** The app inside its router and contexts, the same in the browser and while prerendering. */

import type { ReactNode } from 'react';
import { LibraryContext } from '../corpus/LibraryContext.ts';
import { library } from '../corpus/load-corpus.ts';
import { ENGLISH, WordsContext } from '../words/WordsContext.ts';
import { App } from './App.tsx';

/** `router` wraps the app in the router of its surroundings. */
export function Root({ router }: { readonly router: (app: ReactNode) => ReactNode }) {
  return (
    <LibraryContext value={library}>
      <WordsContext value={ENGLISH}>{router(<App />)}</WordsContext>
    </LibraryContext>
  );
}
