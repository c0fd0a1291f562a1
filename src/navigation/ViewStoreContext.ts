/** Hands the view store to components, each of which selects what it needs. */

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ViewState } from '../link/view-state.ts';
import type { ViewStore } from './view-store.ts';

export const ViewStoreContext = createContext<ViewStore | undefined>(undefined);

/** For handlers, which read the view when they run. */
export function useViewStore(): ViewStore {
  const store = useContext(ViewStoreContext);
  if (!store) throw new Error('useViewStore needs a ViewProvider above it');
  return store;
}

/** Re-renders only when what is selected changes; `select` returns a part of the view, not a new object. */
export function useView<T>(select: (view: ViewState) => T): T {
  return useStore(useViewStore(), ({ view }) => select(view));
}
