/** Says what could not be loaded, with a button that reloads the page. */

import type { ReactNode } from 'react';

interface Props {
  /** The name of the button. */
  readonly retry: string;
  readonly children: ReactNode;
}

/** Reloads, since browsers remember a module that failed; nothing is lost, since the URL holds the whole view. */
export function RetryNotice({ retry, children }: Props) {
  return (
    <>
      {children}{' '}
      <button type="button" className="button is-line" onClick={() => location.reload()}>
        {retry}
      </button>
    </>
  );
}
