/** Joins the view store and the router: locations go into the store, and its links into the history. */

import { type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { UNSAFE_NavigationContext as RouterContext, useLocation, useNavigationType } from 'react-router';
import type { Library } from '../corpus/library.ts';
import { viewAt } from '../link/view-at.ts';
import { writeLink } from '../link/write-link.ts';
import { canonicalPathOf } from './canonical-path.ts';
import { knownIdsOf } from './known-ids.ts';
import { type Navigation, NavigationContext } from './NavigationContext.ts';
import { useHistoryMemory } from './use-history-memory.ts';
import { useSelected, ViewStoreContext } from './ViewStoreContext.ts';
import { createViewStore, type ViewStore } from './view-store.ts';

interface Props {
  readonly library: Library;
  readonly children: ReactNode;
}

export function ViewProvider({ library, children }: Props) {
  const { pathname } = useLocation();
  const [store] = useState(() => createViewStore(pathname, knownIdsOf(library)));
  useRouter(store);
  useCanonicalPath(library);
  return (
    <ViewStoreContext value={store}>
      <NavigationContext value={useLinks(store)}>{children}</NavigationContext>
    </ViewStoreContext>
  );
}

/** The first location is received after hydration, and before the browser paints. */
function useRouter(store: ViewStore): void {
  const location = useLocation();
  const navigationType = useNavigationType();
  const { base, history } = useHistory();
  const remember = useHistoryMemory();
  useLayoutEffect(
    () =>
      store.connect({
        push: (link) => {
          remember();
          history.push(base + link);
        },
        replace: (link) => history.replace(base + link),
      }),
    [store, base, history, remember],
  );
  useLayoutEffect(() => store.receive(location, navigationType), [store, location, navigationType]);
}

/**
 * The folder without its last slash, and the router's history. Links are written whole by `writeLink`: what the router's own
 * hooks add, resolving relative ones and checking foreign ones, would be a kilobyte of the first scripts.
 */
function useHistory() {
  const { basename, navigator: history } = useContext(RouterContext);
  return { base: basename.replace(/\/$/, ''), history };
}

function useCanonicalPath({ contactIndex }: Library): void {
  const { pathname, search, hash } = useLocation();
  const { base, history } = useHistory();
  useEffect(() => {
    const path = canonicalPathOf({ pathname }, (contact) => {
      const row = contactIndex.rowOf(contact);
      return row === undefined ? undefined : contactIndex.at(row).id;
    });
    // What follows the path stays as it was written: whatever means nothing in it has still to be named.
    if (path === undefined) return;
    try {
      history.replace(base + path + search + hash);
    } catch {
      // The browser refuses any more changes of the URL: an older name of the contact shows the same.
    }
  }, [contactIndex, pathname, search, hash, base, history]);
}

/** Dragging the timeline re-renders no link: each renews its address when it is about to be used. */
function useLinks(store: ViewStore): Navigation {
  const { base } = useHistory();
  // There is one spelling per state: it changes when a link has to.
  const undragged = useSelected(store, ({ view }) => writeLink({ ...view, window: undefined }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: new links for another view, though they read it from the store
  return useMemo(
    () => ({
      base,
      hrefOf: (to) => base + writeLink(viewAt(store.getState().view, to)),
      navigateTo: store.getState().navigateTo,
    }),
    [store, base, undragged],
  );
}
