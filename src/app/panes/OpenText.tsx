/** The statements of one text, beside the text itself. */

import { memo } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Text } from '../../model/corpus.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { useUi } from '../ui-store.ts';
import { LazyView } from './LazyView.tsx';
import { usePanelFocus } from './use-panel-focus.ts';

interface Props {
  readonly text: Text;
  readonly shown: ContactSet;
  readonly statement: string | undefined;
}

export const OpenText = memo(({ text, shown, statement }: Props) => {
  const { messages } = useI18n();
  const translations = useUi((ui) => ui.translations);
  const setTranslations = useUi((ui) => ui.setTranslations);
  usePanelFocus(statement);
  return (
    <Sheet of="text" label={messages.panel.ofText}>
      <LazyView name="text-panel">
        {(TextPanel) => (
          <TextPanel
            text={text}
            shown={shown}
            targeted={statement}
            translations={translations}
            onTranslations={setTranslations}
          />
        )}
      </LazyView>
    </Sheet>
  );
});
