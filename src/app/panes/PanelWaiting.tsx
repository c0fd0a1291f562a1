/** The panel while its texts load: nothing but its buttons at first, then a notice that they are loading or have failed to load. */

import { PanelTools } from '../../comparison/head/PanelHeader.tsx';
import type { LoadState } from '../../corpus/use-texts-of.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { useAwaited } from '../shell/readiness.ts';
import { TextsWaiting } from './TextsWaiting.tsx';
import { useFocusOfTools, usePanelNavigation } from './use-panel-tools.ts';

interface Props {
  readonly state: LoadState;
  /** The id of the contact; without one, a text alone is open. */
  readonly contact: string | undefined;
  readonly shown: ContactSet;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}

export function PanelWaiting({ state, contact, ...navigation }: Props) {
  const { messages } = useI18n();
  useAwaited(state === 'loading' || state === 'slow');
  const of = contact === undefined ? 'text' : 'contact';
  return (
    <Sheet of={of} label={of === 'contact' ? messages.panel.label : messages.panel.ofText}>
      <div className="panel-body">
        {contact !== undefined && <Tools contact={contact} {...navigation} />}
        <TextsWaiting state={state} />
      </div>
    </Sheet>
  );
}

function Tools({
  contact,
  shown,
  onStep,
  onClose,
}: Omit<Props, 'state' | 'contact'> & { readonly contact: string }) {
  const navigation = usePanelNavigation(contact, shown, onStep);
  useFocusOfTools();
  return <PanelTools {...navigation} onClose={onClose} />;
}
