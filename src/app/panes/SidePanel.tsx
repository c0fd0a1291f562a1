/** The panel beside the left pane: the open contact or text, or suggestions to start with. */

import { StartPanel } from '../../comparison/StartPanel.tsx';
import { useI18n } from '../../messages/I18nContext.ts';
import { useView } from '../../navigation/ViewStoreContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { OpenContact } from './OpenContact.tsx';
import { OpenText } from './OpenText.tsx';
import { PanelWaiting } from './PanelWaiting.tsx';
import type { Opened } from './use-opened.ts';

interface Props {
  readonly opened: Opened;
  /** The contacts that pass the filters, by date. */
  readonly shown: ContactSet;
  /** Whether it suggests contacts to start with while nothing is open. */
  readonly startsHere: boolean;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}

export function SidePanel({ opened, shown, startsHere, onStep, onClose }: Props) {
  const { messages } = useI18n();
  const statement = useView((view) => view.statement);
  const { summary, contact, isCompared, hasText, text, loadState } = opened;
  // Both are in the main pane.
  if (isCompared) return null;
  if ((summary || hasText) && loadState !== 'ready')
    return <PanelWaiting state={loadState} contact={summary?.id} {...{ shown, onStep, onClose }} />;
  if (contact) return <OpenContact {...{ contact, shown, statement, onStep, onClose }} />;
  if (text) return <OpenText {...{ text, shown, statement }} />;
  if (!startsHere) return null;
  return (
    <section className="start-pane" id="comparison" aria-label={messages.panel.empty.title}>
      <StartPanel shown={shown} />
    </section>
  );
}
