/** Escape closes what was opened last: the text beside a contact, then the contact. */

import { useEffect } from 'react';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import { hasOpenLayer } from './open-layer.ts';

export function useEscape(closeContact: () => void): void {
  const store = useViewStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || hasOpenLayer()) return;
      const { view, navigateTo } = store.getState();
      if (view.read !== undefined) navigateTo({ read: undefined });
      else if (view.contact !== undefined) closeContact();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store, closeContact]);
}
