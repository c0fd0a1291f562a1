/** Once what the reader just opened is drawn, the focus goes there; a fresh load or a Back moves none. */

import { useEffect } from 'react';
import type { FocusTarget } from './focus-target.ts';
import { useSelected, useViewStore } from './ViewStoreContext.ts';

/** `focus` puts the focus where it can; false leaves the target to another component, or to a later render. */
export function useFocusOnArrival(focus: (target: FocusTarget) => boolean): void {
  const store = useViewStore();
  const target = useSelected(store, ({ focusTarget }) => focusTarget);
  useEffect(() => {
    // The reader may have gone on before this runs: the newer target is somebody else's.
    const isCurrent = () => store.getState().focusTarget === target;
    if (target !== undefined && isCurrent() && focus(target) && isCurrent())
      store.setState({ focusTarget: undefined });
  });
}
