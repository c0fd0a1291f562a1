/** The way between the views; filters, window and the open contact go along. */

import { Go } from '../link/Go.tsx';
import { VIEWS, type View } from '../link/view-state.ts';
import { useWords } from '../words/WordsContext.ts';

/** The data to take away have their spelling already, and no view yet. */
const OFFERED = VIEWS.filter((view) => view !== 'data');

export function ViewNav({ current }: { readonly current: View }) {
  const { words } = useWords();
  return (
    <nav className="view-nav" aria-label={words.views.label}>
      <ul>
        {OFFERED.map((view) => (
          <li key={view}>
            <Go
              to={{ view, text: undefined, read: undefined, sort: undefined, statement: undefined }}
              aria-current={view === current ? 'page' : undefined}
            >
              {words.views.names[view]}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}
