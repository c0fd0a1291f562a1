/** Lowers the sheet that would cover an opened text on small screens. */

import { useEffect } from 'react';
import { useView } from '../../navigation/ViewStoreContext.ts';
import { useUi } from '../ui-store.ts';

export function useLoweredSheet(): void {
  const reads = useView(({ read }) => read !== undefined);

  // The sheet is lowered also when a link opens the text, and raised again after.
  useEffect(() => {
    if (!reads) return undefined;
    const { sheets, setSheet } = useUi.getState();
    setSheet('contact', 'peek');
    return () => setSheet('contact', sheets.contact);
  }, [reads]);
}
