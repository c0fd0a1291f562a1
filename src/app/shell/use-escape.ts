/** Escape closes what was opened last: the text beside a contact, a second contact, then the contact. */

import { useEffect } from 'react';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import { panelOf } from '../sheet/panel-of.ts';
import { hasOpenLayer } from './open-layer.ts';

/** Without `closeContact`, Escape closes no contact. */
export function useEscape(closeContact: (() => void) | undefined): void {
  const store = useViewStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || hasOpenLayer()) return;
      const { view, navigateTo } = store.getState();
      // The focus would be lost with the text; where it is in the panel it stays.
      if (view.read !== undefined) navigateTo({ read: undefined, ...(!isInPanel() && { focus: 'back' }) });
      else if (view.compare !== undefined) navigateTo({ compare: undefined, focus: 'back' });
      else if (view.contact !== undefined) closeContact?.();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store, closeContact]);
}

function isInPanel(): boolean {
  return document.activeElement !== null && panelOf(document.activeElement) !== null;
}
