/** The app inside its router and contexts, identical in the browser and when prerendering. */

import type { ReactNode } from 'react';
import { LibraryContext } from '../corpus/LibraryContext.ts';
import type { Library } from '../corpus/library.ts';
import { ViewProvider } from '../navigation/ViewProvider.tsx';
import { App } from './App.tsx';
import { InClass } from './classes/InClass.tsx';
import { LanguageProvider } from './shell/LanguageProvider.tsx';

interface Props {
  readonly library: Library;
  /** Wraps the app in the router of its environment. */
  readonly router: (app: ReactNode) => ReactNode;
}

export function Root({ library, router }: Props) {
  return (
    <LibraryContext value={library}>
      {router(
        <LanguageProvider>
          <ViewProvider library={library}>
            <InClass>
              <App />
            </InClass>
          </ViewProvider>
        </LanguageProvider>,
      )}
    </LibraryContext>
  );
}
