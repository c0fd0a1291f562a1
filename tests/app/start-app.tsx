/** Starts the whole app over the five texts at a URL, and renders its current URL beside it. */

import { render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { App } from '../../src/app/App.tsx';
import { companion } from '../../src/app/companion.ts';
import { lazyView } from '../../src/app/panes/lazy-views.ts';
import { LanguageProvider } from '../../src/app/shell/LanguageProvider.tsx';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import type { Library } from '../../src/corpus/library.ts';
import { linkReader } from '../../src/navigation/link-reader.ts';
import { ViewProvider } from '../../src/navigation/ViewProvider.tsx';
import { libraryOf } from '../corpus-for-tests.ts';
import '../i18n-for-tests.ts';

const real = await libraryOf('seeds');
// As if it had arrived before: prerendered pages hold its first rows.
await lazyView('table', 'en').load();
// As before a page with a query is shown.
await linkReader.load();
// What follows the view, its title too, begins once this code is there.
await companion.load();

function Where() {
  const { pathname, search, hash } = useLocation();
  return <output data-testid="address">{pathname + search + hash}</output>;
}

export function start(at = '/', library: Library = real) {
  return render(
    <LibraryContext value={library}>
      <MemoryRouter initialEntries={[at]}>
        <LanguageProvider>
          <ViewProvider library={library}>
            <App />
          </ViewProvider>
        </LanguageProvider>
        <Where />
      </MemoryRouter>
    </LibraryContext>,
  );
}

export const address = () => screen.getByTestId('address').textContent;
