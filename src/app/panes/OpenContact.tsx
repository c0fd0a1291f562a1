/** The open contact in its pane or sheet; re-rendered only when its own data change, never during a drag. */

import { memo } from 'react';
import { ComparisonPanel } from '../../comparison/ComparisonPanel.tsx';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { ContactSummary } from '../../model/summary.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { useUi } from '../ui-store.ts';
import { usePanelFocus } from './use-panel-focus.ts';

interface Props {
  readonly contact: Contact;
  /** The contacts that pass the filters, by date. */
  readonly shown: ContactSet;
  readonly statement: string | undefined;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}

export const OpenContact = memo(({ contact, shown, statement, onStep, onClose }: Props) => {
  const { language, messages } = useI18n();
  const { contactIndex } = useLibrary();
  const english = useUi((ui) => ui.english) ?? language === 'en';
  const setEnglish = useUi((ui) => ui.setEnglish);
  const everything = useUi((ui) => ui.everything);
  const setEverything = useUi((ui) => ui.setEverything);
  const outside = !shown.has(contact.id);
  // A contact that the filters hide stays open, and keeps its position among the others.
  const number = shown.rank(contactIndex.rowOf(contact.id) ?? 0);
  usePanelFocus(statement);
  const step = (to: ContactSummary | undefined) => to && (() => onStep(to.id));
  return (
    <Sheet of="contact" label={messages.panel.label} subject={contact.id}>
      {outside && <p className="outside-filters">{messages.filters.outside}</p>}
      <ComparisonPanel
        contact={contact}
        targeted={statement}
        english={english}
        onEnglish={setEnglish}
        everything={everything}
        onEverything={setEverything}
        position={{ number: number + 1, count: shown.length + (outside ? 1 : 0) }}
        onPrevious={step(shown.at(number - 1))}
        onNext={step(shown.at(outside ? number : number + 1))}
        onClose={onClose}
      />
    </Sheet>
  );
});
