/** Scheme and host that the page is at, as links that leave the page need them; empty in a prerendered page, which knows none. */

import { useSyncExternalStore } from 'react';

const nothingChanges = () => () => undefined;

/** A component that does not want it is not re-rendered after hydration. */
export const useOrigin = (wanted = true) =>
  useSyncExternalStore(
    nothingChanges,
    () => (wanted ? location.origin : ''),
    () => '',
  );
