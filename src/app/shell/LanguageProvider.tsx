/** Gives the app the words of the language that its address is in; until those of another have come, it keeps its own. */

import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { languageOf } from '../../link/read-link.ts';
import { catalogs } from '../../messages/catalogs.ts';
import { I18nContext } from '../../messages/I18nContext.ts';
import { loadPage } from '../panes/lazy-views.ts';
import { useAwaited, useReadyMark } from './readiness.ts';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { pathname, search, key } = useLocation();
  const wanted = languageOf(pathname);
  const [shown, setShown] = useState(wanted);

  useReadyMark(key);
  useAwaited(wanted !== shown);
  useEffect(() => {
    if (wanted === shown) return undefined;
    let gone = false;
    loadPage(pathname, search).then(
      () => !gone && setShown(wanted),
      // The address holds all there is to lose, and browsers remember a module that failed until a reload.
      () => !gone && location.reload(),
    );
    return () => {
      gone = true;
    };
  }, [wanted, shown, pathname, search]);

  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);

  return <I18nContext value={catalogs.of(shown)}>{children}</I18nContext>;
}
