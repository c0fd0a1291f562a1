/** Lets a component use a lazy value: it asks for the value, and re-renders when that has arrived or failed. */

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Lazy } from '../lazy.ts';

export type LazyState<T> =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly value: T };

/**
 * `atHydration` gives the value that the prerendered page was drawn with. By default that is the value itself: what a
 * page shows at first is loaded before it is hydrated.
 */
export function useLazy<T>(lazy: Lazy<T>, atHydration: () => T | undefined = lazy.get): LazyState<T> {
  const value = useSyncExternalStore(lazy.subscribe, lazy.get, atHydration);
  const [failed, setFailed] = useState<Lazy<T>>();
  useEffect(() => {
    lazy.load().then(undefined, () => setFailed(lazy));
  }, [lazy]);
  if (value !== undefined) return { state: 'ready', value };
  return { state: failed === lazy ? 'failed' : 'loading' };
}
