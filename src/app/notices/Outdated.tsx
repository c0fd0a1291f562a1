/** Says that the host has other texts than this page, with a button that loads them; where the view needs them, at once. */

import { useEffect } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { reloadOnce } from '../shell/reload-once.ts';

/** `reloads`: what the reader has opened cannot be shown otherwise. Where a reader may be typing, they press the button instead. */
export function Outdated({ reloads = false }: { readonly reloads?: boolean }) {
  const { views } = useI18n().messages;
  const { hash } = useLibrary();
  useEffect(() => {
    if (reloads) reloadOnce(hash);
  }, [reloads, hash]);
  return <RetryNotice retry={views.loadNew}>{views.outdated}</RetryNotice>;
}
