/** Starts the app over a reader's own corpus: its texts are on the device, and nothing of them is fetched or sent. */

import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import type { Library } from '../../corpus/library.ts';
import { readPath } from '../../link/read-path.ts';
import { writeLink } from '../../link/write-link.ts';
import { LANGUAGES } from '../../model/language.ts';
import { linkReader } from '../../navigation/link-reader.ts';
import { Band, nameOf } from '../../workbench/Band.tsx';
import { OwnContext, type OwnCorpus } from '../../workbench/OwnContext.ts';
import { openOwn } from '../../workbench/open-own.ts';
import { ownMessages } from '../../workbench/own-messages.ts';
import { loadPage, prefetchTimeline } from '../panes/lazy-views.ts';
import { Root } from '../Root.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('the page has no #root to draw the app in');

/** The folder of the published site, without its last slash. */
const site = import.meta.env.BASE_URL.replace(/\/$/, '');
const base = `${site}/own`;
const pathname = () => location.pathname.slice(base.length);

prefetchTimeline(pathname());
const [store] = await Promise.all([
  openOwn(base),
  loadPage(pathname()),
  location.search && linkReader.load(),
  ...LANGUAGES.map((language) => ownMessages.load(language)),
]);

const { state } = readPath({ pathname: pathname(), hash: '' });
const isStart = state.view === 'timeline' && state.contact === undefined;
// There is nothing to see before there is a text.
if (isStart && store.getState().library.contactIndex.textIds.length === 0) {
  history.replaceState(history.state, '', base + writeLink({ language: state.language, view: 'add' }));
  await loadPage(pathname());
}

const own: OwnCorpus = {
  store,
  site,
  Band,
  nameIn: ({ language }) => nameOf(store.getState().origin, ownMessages.of(language)),
};
const router = (app: ReactNode) => (
  <BrowserRouter basename={base}>
    <OwnContext value={own}>{app}</OwnContext>
  </BrowserRouter>
);
// What was sent says that scripts are needed.
place.replaceChildren();
const root = createRoot(place, {
  onUncaughtError: (error) => {
    console.error(error);
    dispatchEvent(new Event('readouts-broken'));
  },
});
/** Again for each state that compiles: filters, window and what is open are in the URL and its store, which stay. */
const draw = (library: Library) =>
  root.render(
    <StrictMode>
      <Root library={library} router={router} />
    </StrictMode>,
  );
store.subscribe(({ library }, before) => {
  if (library !== before.library) draw(library);
});
draw(store.getState().library);

if (import.meta.env.PROD)
  void import('../shell/register-worker.ts').then(
    ({ registerWorker }) => registerWorker(import.meta.env.BASE_URL),
    () => undefined,
  );
