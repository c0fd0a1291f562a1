/** Starts the app over a reader's own corpus: its texts are on the device, and nothing of them is fetched or sent. */

import { type ReactNode, StrictMode } from 'react';
import { createRoot, type Root as ReactRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import type { Library } from '../../corpus/library.ts';
import { readPath } from '../../link/read-path.ts';
import type { ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { LANGUAGES } from '../../model/language.ts';
import { linkReader } from '../../navigation/link-reader.ts';
import { arrivedByLink, followLinks, forgetLink, LEAVING } from '../../workbench/arrived-link.ts';
import { askBeforeLoss } from '../../workbench/ask-before-loss.ts';
import { Band, nameOf } from '../../workbench/Band.tsx';
import { isRefusal } from '../../workbench/files/refusal.ts';
import { toFragment } from '../../workbench/files/share-link.ts';
import { OwnContext, type OwnCorpus } from '../../workbench/OwnContext.ts';
import { openOwn } from '../../workbench/open-own.ts';
import { ownMessages } from '../../workbench/own-messages.ts';
import { DraftMarks } from '../../workbench/view/drafting/DraftMarks.tsx';
import { draftAgain } from '../../workbench/view/drafting/draft-again.ts';
import { showDrafts } from '../../workbench/view/drafting/show-drafts.ts';
import { useScreen } from '../../workbench/view/screen.ts';
import { workbenchMessages } from '../../workbench/view/view-messages.ts';
import { loadPage, prefetchTimeline } from '../panes/lazy-views.ts';
import { Root } from '../Root.tsx';
import { useUi } from '../ui-store.ts';

const container = document.getElementById('root');
if (!container) throw new Error('the page has no #root to draw the app in');

/** The folder of the published site, without its last slash. */
const site = import.meta.env.BASE_URL.replace(/\/$/, '');
const base = `${site}/own`;
const pathname = () => location.pathname.slice(base.length);

const arrived = arrivedByLink();
const shared = arrived && !isRefusal(arrived) ? arrived.files : undefined;
if (isRefusal(arrived)) useScreen.getState().refuse(arrived);
followLinks();
prefetchTimeline(pathname());
const [store] = await Promise.all([
  openOwn(base, shared),
  loadPage(pathname()),
  location.search && linkReader.load(),
  ...LANGUAGES.flatMap((language) => [ownMessages.load(language), workbenchMessages.load(language)]),
]);

const { state } = readPath({ pathname: pathname(), hash: '' });
const isStart = state.view === 'timeline' && state.contact === undefined;
const { contactIndex } = store.getState().library;
/** Replaces what the address shows, which nothing has drawn yet. */
const redirect = async (to: Pick<Partial<ViewState>, 'view' | 'contact'>) => {
  history.replaceState(history.state, '', base + writeLink({ language: state.language, ...to }));
  await loadPage(pathname());
};
// With no text yet there is nothing to show. The page that adds texts also explains why a link failed.
if (isRefusal(arrived) || (isStart && contactIndex.textIds.length === 0)) await redirect({ view: 'add' });
// Who is sent one comparison wants to read it.
else if (shared && isStart && contactIndex.ids.length === 1) await redirect({ contact: contactIndex.ids[0] });

const own: OwnCorpus = {
  store,
  site,
  Band,
  leave: () => location.assign(base + writeLink({ language: state.language, view: 'add' }) + LEAVING),
  addressOf: (link) => {
    const { files } = store.getState();
    const outcome = toFragment(files);
    // The texts take the place of the statement id in the fragment.
    return isRefusal(outcome)
      ? undefined
      : location.origin + base + link.replace(/#.*/, '') + outcome.fragment;
  },
  useLetterKeys: () => useUi((ui) => ui.letterKeys),
  nameIn: ({ language }) => nameOf(store.getState().origin, ownMessages.of(language)),
};
const router = (app: ReactNode) => (
  <BrowserRouter basename={base}>
    <OwnContext value={own}>
      <DraftMarks>{app}</DraftMarks>
    </OwnContext>
  </BrowserRouter>
);
/** It says what the page is, that the texts stay on this device, and that scripts are needed. */
const sent = container.innerHTML;
/** Drawn again at this address already, after an error there. */
let redrawn: string | undefined;
const begin = (): ReactRoot => {
  container.replaceChildren();
  return createRoot(container, {
    // React clears the page when rendering throws: as in `bootstrap.tsx`.
    onUncaughtError: (error) => {
      console.error(error);
      root = undefined;
      // React is still at work here.
      setTimeout(() => {
        if (redrawn === location.href) {
          container.innerHTML = sent;
          dispatchEvent(new Event('readouts-broken'));
          return;
        }
        redrawn = location.href;
        root = begin();
        draw(store.getState().library);
      });
    },
  });
};
/** Undefined once drawing has failed for good. */
let root: ReactRoot | undefined;
/** Runs after each successful compilation. Filters, window and open contact survive: they are in the URL and the view store. */
const draw = (library: Library) =>
  root?.render(
    <StrictMode>
      <Root library={library} router={router} />
    </StrictMode>,
  );
root = begin();
showDrafts(store);
draftAgain(store);
askBeforeLoss(store, window);
store.subscribe(({ origin, saveState }) => {
  // Forget the link only once its corpus is saved: from then on it is the device's own.
  if (shared && origin.kind === 'device' && saveState.status === 'saved') forgetLink();
});
store.subscribe(({ library }, before) => {
  if (library !== before.library) draw(library);
});
draw(store.getState().library);

if (import.meta.env.PROD)
  void import('../shell/register-worker.ts').then(
    ({ registerWorker }) => registerWorker(import.meta.env.BASE_URL),
    () => undefined,
  );
