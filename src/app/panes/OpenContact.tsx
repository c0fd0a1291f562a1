/** The open contact in its pane or sheet; re-rendered only when its own data change, never during a drag. */

import { memo } from 'react';
import { ComparisonPanel } from '../../comparison/ComparisonPanel.tsx';
import { TakeTools } from '../../exports/view/TakeTools.tsx';
import { NO_FILTERS } from '../../link/view-state.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { useUi } from '../ui-store.ts';
import { LazyView } from './LazyView.tsx';
import { usePanelFocus } from './use-panel-focus.ts';
import { useFocusOfTools, usePanelNavigation } from './use-panel-tools.ts';

interface Props {
  readonly contact: Contact;
  /** The contacts that pass the filters, by date. */
  readonly shown: ContactSet;
  readonly statement: string | undefined;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}

export const OpenContact = memo(({ contact, shown, statement, onStep, onClose }: Props) => {
  const { messages } = useI18n();
  const translations = useUi((ui) => ui.translations);
  const setTranslations = useUi((ui) => ui.setTranslations);
  const everything = useUi((ui) => ui.everything);
  const setEverything = useUi((ui) => ui.setEverything);
  // A contact that the filters hide stays open.
  const outside = !shown.has(contact.id);
  const { patch } = useViewStore().getState();
  const navigation = usePanelNavigation(contact.id, shown, onStep);
  usePanelFocus(statement);
  useFocusOfTools();
  return (
    <Sheet of="contact" label={messages.panel.label} subject={contact.id}>
      {outside && (
        <p className="outside-filters">
          {messages.filters.outside}{' '}
          <button type="button" className="button is-line" onClick={() => patch({ filters: NO_FILTERS })}>
            {messages.filters.clear}
          </button>
        </p>
      )}
      <ComparisonPanel
        contact={contact}
        targeted={statement}
        translations={translations}
        everything={everything}
        tools={<TakeTools contact={contact.id} />}
        foot={(comparison) => (
          <LazyView name="panel-foot" failed={messages.panel.footFailed}>
            {(PanelFoot) => (
              <PanelFoot
                comparison={comparison}
                targeted={statement}
                translations={translations}
                onTranslations={setTranslations}
                everything={everything}
                onEverything={setEverything}
              />
            )}
          </LazyView>
        )}
        {...navigation}
        onClose={onClose}
      />
    </Sheet>
  );
});
