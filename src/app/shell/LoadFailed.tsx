/** Said where data or words do not arrive: the page can be read as it was made, and nothing answers. */

import { languageOf } from '../../link/read-link.ts';
import { FAILURE } from '../../messages/load-failure.ts';

export function LoadFailed({ pathname }: { readonly pathname: string }) {
  const language = languageOf(pathname);
  const words = FAILURE[language];
  return (
    <p className="notice" role="alert" lang={language}>
      {words.loadFailed}{' '}
      <button type="button" className="button is-line" onClick={() => location.reload()}>
        {words.retry}
      </button>
    </p>
  );
}
