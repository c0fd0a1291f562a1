/** Starts the app in the browser: hydrates the prerendered page, or renders it where there is none. */

import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { fetchShards, loadPage, prefetchTimeline } from './app/panes/lazy-views.ts';
import type { EarlyTimeline } from './app/panes/timeline/early-timeline.ts';
import { Root } from './app/Root.tsx';
import { reloadOnce } from './app/shell/reload-once.ts';
import type { Library } from './corpus/library.ts';
import { loadLibrary, NewerVersion } from './corpus/load-corpus.ts';
import { linkReader } from './navigation/link-reader.ts';

/** After so long the page says that it does not answer yet. */
const SLOW_START_MS = 8000;

const container = document.getElementById('root');
if (!container) throw new Error('the page has no #root to draw the app in');

// React Router wants the folder without its last slash.
const basename = import.meta.env.BASE_URL.replace(/\/$/, '');
const router = (app: ReactNode) => <BrowserRouter basename={basename || '/'}>{app}</BrowserRouter>;
const app = (library: Library) => (
  <StrictMode>
    <Root library={library} router={router} />
  </StrictMode>
);

const pathname = location.pathname.slice(basename.length);

/** Drawn again at this address already, after an error there. */
let redrawn: string | undefined;
/** The page as it was sent, which can be read without the app. */
const sent = container.innerHTML;

/**
 * React clears the page when rendering throws. The URL holds the whole view, so it is rendered again; if
 * that fails too, what was sent is shown, with a line that says why nothing answers.
 */
const rescue = (library: Library) => ({
  onUncaughtError: (error: unknown) => {
    console.error(error);
    // React is still at work here.
    setTimeout(() => {
      container.replaceChildren();
      if (redrawn !== location.href) {
        redrawn = location.href;
        createRoot(container, rescue(library)).render(app(library));
      } else if (location.pathname.slice(basename.length) !== pathname) location.reload();
      else {
        container.innerHTML = sent;
        dispatchEvent(new Event('readouts-broken'));
      }
    });
  },
});

const { corpus, kept } = container.dataset;
/**
 * Hydrate only if the page was rendered from the loaded data, which may have been replaced since. Data from an old cache must
 * not undo a correction on the page; but a page from the service worker may itself be the older one.
 */
const load = async (): Promise<readonly [library: Library, hydrates: boolean]> => {
  const data = `${import.meta.env.BASE_URL}data/`;
  const library = await loadLibrary(data, kept === undefined ? corpus : undefined);
  const hydrates = container.childElementCount > 0 && corpus === library.hash;
  if (hydrates) await fetchShards(library, pathname);
  return [library, hydrates];
};

prefetchTimeline(pathname);
let started = false;
let early: EarlyTimeline | undefined;
/** Only a page of many contacts has it. */
const summary = document.getElementById('timeline-summary')?.textContent;
if (summary)
  import('./app/panes/timeline/early-timeline.ts')
    .then(({ startEarly }) => startEarly(summary, basename, () => started))
    // The page as it was sent does without.
    .then((timeline) => (early = timeline), console.error);
const slow = setTimeout(() => dispatchEvent(new Event('readouts-slow')), SLOW_START_MS);
// A prerendered page can be read as it is; it is hydrated once all that it shows can be rendered.
void Promise.all([load(), loadPage(pathname), location.search && linkReader.load()]).then(
  async ([[library, hydrates]]) => {
    clearTimeout(slow);
    started = true;
    await early?.handOver();
    dispatchEvent(new Event('readouts-started'));
    if (hydrates) hydrateRoot(container, app(library), rescue(library));
    else {
      early?.end();
      container.replaceChildren();
      createRoot(container, rescue(library)).render(app(library));
    }
    // A frame of another page has storage of its own, to which no one would come back.
    if (import.meta.env.PROD && top === window)
      void import('./app/shell/register-worker.ts').then(
        ({ registerWorker }) => registerWorker(import.meta.env.BASE_URL),
        () => undefined,
      );
  },
  (error: unknown) => {
    console.error(error);
    clearTimeout(slow);
    if (error instanceof NewerVersion && reloadOnce(corpus ?? '')) return;
    // What was prerendered stays, to be read; `public/boot.js` shows a line above it that says why nothing answers.
    dispatchEvent(new Event('readouts-missing'));
  },
);
