/** Navigation between the views, which preserves filters, window and the open contact. */

import { VIEWS } from '../../link/view-state.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { useView } from '../../navigation/ViewStoreContext.ts';
import './view-nav.css';

/** The data view has its URL already, but does not exist yet. */
const OFFERED = VIEWS.filter((view) => view !== 'data');

export function ViewNav() {
  const { messages } = useI18n();
  const current = useView((state) => state.view);
  return (
    <nav className="view-nav" aria-label={messages.views.label}>
      <ul>
        {OFFERED.map((view) => (
          <li key={view}>
            <ViewLink
              to={{
                view,
                text: undefined,
                read: undefined,
                sort: undefined,
                statement: undefined,
                page: undefined,
              }}
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
