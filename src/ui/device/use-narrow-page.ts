/** Whether the page is as narrow as a phone. Prerendered pages are wide, so hydration begins with a wide one. */

import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(max-width: 37.4375em)');

function subscribe(onChange: () => void): () => void {
  const narrow = query();
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}

export const useNarrowPage = () =>
  useSyncExternalStore(
    subscribe,
    () => query().matches,
    () => false,
  );
