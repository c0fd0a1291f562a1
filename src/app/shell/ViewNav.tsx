/** The way between the views; filters, window and the open contact go along. */

import { VIEWS, type View } from '../../link/view-state.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import './view-nav.css';

/** The data to take away have their spelling already, and no view yet. */
const OFFERED = VIEWS.filter((view) => view !== 'data');

export function ViewNav({ current }: { readonly current: View }) {
  const { messages } = useI18n();
  return (
    <nav className="view-nav" aria-label={messages.views.label}>
      <ul>
        {OFFERED.map((view) => (
          <li key={view}>
            <ViewLink
              to={{ view, text: undefined, read: undefined, sort: undefined, statement: undefined }}
              aria-current={view === current ? 'page' : undefined}
            >
              {messages.views.names[view]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
