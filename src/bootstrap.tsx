/** Starts the app in the browser: hydrates the prerendered page, or renders it where there is none. */

import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { loadPage, prefetchTimeline } from './app/panes/lazy-views.ts';
import { Root } from './app/Root.tsx';
import { LoadFailed } from './app/shell/LoadFailed.tsx';
import type { Library } from './corpus/library.ts';
import { loadLibrary } from './corpus/load-corpus.ts';

const place = document.getElementById('root');
if (!place) throw new Error('the page has no #root to draw the app in');

// React Router wants the folder without its last slash.
const basename = import.meta.env.BASE_URL.replace(/\/$/, '');
const router = (app: ReactNode) => <BrowserRouter basename={basename || '/'}>{app}</BrowserRouter>;
const app = (library: Library) => (
  <StrictMode>
    <Root library={library} router={router} />
  </StrictMode>
);

const pathname = location.pathname.slice(basename.length);

prefetchTimeline(pathname);
// A prerendered page can be read as it is; it is hydrated once all that it shows can be rendered.
void Promise.all([loadLibrary(`${import.meta.env.BASE_URL}data/`), loadPage(pathname)]).then(
  ([library]) => {
    // The data may have been exchanged since the page was made.
    const ready = place.childElementCount > 0 && place.dataset.corpus === library.hash;
    if (ready) hydrateRoot(place, app(library));
    else {
      place.replaceChildren();
      createRoot(place).render(app(library));
    }
    if (import.meta.env.PROD)
      void import('./app/shell/register-worker.ts').then(
        ({ registerWorker }) => registerWorker(import.meta.env.BASE_URL),
        () => undefined,
      );
  },
  (error: unknown) => {
    console.error(error);
    // What was prerendered stays, to be read; a line above it says why nothing answers.
    const line = document.createElement('div');
    document.body.prepend(line);
    createRoot(line).render(<LoadFailed pathname={pathname} />);
  },
);
