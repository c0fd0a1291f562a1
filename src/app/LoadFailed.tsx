/** Said where the data do not arrive: the page can be read as it was made, and nothing answers. */

import { useWords } from '../words/WordsContext.ts';

export function LoadFailed() {
  const { words } = useWords();
  return (
    <p className="notice" role="alert">
      {words.app.loadFailed}{' '}
      <button type="button" className="button is-line" onClick={() => location.reload()}>
        {words.views.retry}
      </button>
    </p>
  );
}
