/** Navigation between the views, which preserves filters, window and the open contact. */

import { useContext } from 'react';
import { VIEWS } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { useView } from '../../navigation/ViewStoreContext.ts';
import { OwnContext } from '../../workbench/OwnContext.ts';
import './view-nav.css';

/** Others are reached from these: people from who is on record, the data from the method, the texts and what is downloaded. */
const PUBLISHED = VIEWS.slice(0, VIEWS.indexOf('data'));
const OWN = [...PUBLISHED, 'add'] as const;

export function ViewNav() {
  const { language, messages } = useI18n();
  const { base } = useNavigation();
  const own = useContext(OwnContext);
  const current = useView((state) => state.view);
  return (
    <nav className="view-nav" aria-label={messages.views.label}>
      <ul>
        {(own ? OWN : PUBLISHED).map((view) => (
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
        {!own && (
          <li>
            <a href={`${base}/own${writeLink({ language, view: 'add' })}`}>{messages.views.names.add}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
