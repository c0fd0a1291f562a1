/** Hands the view store to components, each of which selects what it needs. */

import { createContext, useContext, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { ViewState } from '../link/view-state.ts';
import type { ViewStore, ViewStoreState } from './view-store.ts';

export const ViewStoreContext = createContext<ViewStore | undefined>(undefined);

/** For handlers, which read the view when they run. */
export function useViewStore(): ViewStore {
  const store = useContext(ViewStoreContext);
  if (!store) throw new Error('useViewStore needs a ViewProvider above it');
  return store;
}

/** Re-renders only when what is selected changes; `select` returns a part of the view, not a new object. */
export function useView<T>(select: (view: ViewState) => T): T {
  return useSelected(useViewStore(), ({ view }) => select(view));
}

/**
 * What is opened is rendered as React renders a transition, since it may be long: the page answers the tap before. A patch
 * shows at once, since a field shows it, and so does Back, which has a place to restore.
 */
export function useSelected<T>(store: ViewStore, select: (state: ViewStoreState) => T): T {
  const selected = useStore(store, select);
  const deferred = useDeferredValue(selected);
  return store.getState().navigationType === 'PUSH' ? deferred : selected;
}
