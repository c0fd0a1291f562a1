/** Joins the view store and the router: locations go into the store, and its links into the history. */

import { type ReactNode, useInsertionEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Library } from '../corpus/library.ts';
import { viewAt } from '../link/view-at.ts';
import { writeLink } from '../link/write-link.ts';
import { knownIdsOf } from './known-ids.ts';
import { type Navigation, NavigationContext } from './NavigationContext.ts';
import { useHistory } from './use-history.ts';
import { useSelected, ViewStoreContext } from './ViewStoreContext.ts';
import { createViewStore, type ViewStore } from './view-store.ts';

interface Props {
  readonly library: Library;
  readonly children: ReactNode;
}

export function ViewProvider({ library, children }: Props) {
  const { pathname } = useLocation();
  // A reader's own corpus changes while it is shown.
  const shown = useRef(library);
  useInsertionEffect(() => {
    shown.current = library;
  }, [library]);
  const [store] = useState(() =>
    createViewStore(pathname, {
      has: (kind, id) => knownIdsOf(shown.current).has(kind, id),
      get version() {
        return shown.current.hash;
      },
    }),
  );
  useRouter(store);
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
  useLayoutEffect(
    () =>
      store.connect({
        push: (link) => history.push(base + link),
        replace: (link) => history.replace(base + link),
        open: (link) => window.open(base + link, '_blank', 'noopener'),
      }),
    [store, base, history],
  );
  useLayoutEffect(() => store.receive(location, navigationType), [store, location, navigationType]);
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
      // A link to the whole app, also from within a frame.
      hrefOf: (to) => base + writeLink({ ...viewAt(store.getState().view, to), embed: undefined }),
      navigateTo: store.getState().navigateTo,
    }),
    [store, base, undragged],
  );
}
