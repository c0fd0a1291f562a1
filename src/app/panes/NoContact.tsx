/** Says that no contact passes the filters, and offers to clear them. */

import { NO_FILTERS } from '../../link/view-state.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';

export function NoContact() {
  const { messages } = useI18n();
  const { patch } = useViewStore().getState();
  return (
    <p className="no-contact">
      {messages.filters.none}{' '}
      <button type="button" className="button is-line" onClick={() => patch({ filters: NO_FILTERS })}>
        {messages.filters.clear}
      </button>
    </p>
  );
}
