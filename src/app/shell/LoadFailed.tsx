/** Shown if the data or the messages fail to load: the prerendered page remains, without interaction. */

import { languageOf } from '../../link/read-link.ts';
import { FAILURE } from '../../messages/load-failure.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';

export function LoadFailed({ pathname }: { readonly pathname: string }) {
  const language = languageOf(pathname);
  const { loadFailed, retry } = FAILURE[language];
  return (
    <p className="notice" role="alert" lang={language}>
      <RetryNotice retry={retry}>{loadFailed}</RetryNotice>
    </p>
  );
}
