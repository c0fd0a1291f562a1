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
 * Returns what is selected. After a link is followed, React renders it later, as in a transition, because the new view may be
 * long and the page must answer the tap first. A patch is rendered at once because a field shows it, and so is Back because
 * a scroll position has to be restored.
 */
export function useSelected<T>(store: ViewStore, select: (state: ViewStoreState) => T): T {
  const selected = useStore(store, select);
  const deferred = useDeferredValue(selected);
  return store.getState().navigationType === 'PUSH' ? deferred : selected;
}
