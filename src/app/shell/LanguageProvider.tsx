/** Provides the messages of the URL's language; keeps the previous language until the new messages have loaded. */

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { languageOf } from '../../link/read-path.ts';
import { i18nOf } from '../../messages/catalogs.ts';
import { I18nContext } from '../../messages/I18nContext.ts';
import { loadPage } from '../panes/lazy-views.ts';
import { useAwaited, useReadyMark } from './readiness.ts';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { own } = useLibrary();
  const { pathname, search, key } = useLocation();
  const wanted = languageOf(pathname);
  const [shown, setShown] = useState(wanted);

  useReadyMark(key);
  useAwaited(wanted !== shown);
  useEffect(() => {
    if (wanted === shown) return undefined;
    let unmounted = false;
    loadPage(pathname, search).then(
      () => !unmounted && setShown(wanted),
      // Reload: browsers cache failed imports, and all state is in the URL.
      () => !unmounted && location.reload(),
    );
    return () => {
      unmounted = true;
    };
  }, [wanted, shown, pathname, search]);

  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);

  return <I18nContext value={useMemo(() => i18nOf(shown, own), [shown, own])}>{children}</I18nContext>;
}
