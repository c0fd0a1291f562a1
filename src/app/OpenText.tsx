/** What one text tells, statement by statement, beside the text itself. */

import { memo } from 'react';
import type { Text } from '../model/corpus.ts';
import type { ContactSet } from '../selection/contact-set.ts';
import { useWords } from '../words/WordsContext.ts';
import { Lazily } from './Lazily.tsx';
import { Sheet } from './Sheet.tsx';
import { useUi } from './ui-store.ts';

interface Props {
  readonly text: Text;
  readonly shown: ContactSet;
  readonly statement: string | undefined;
}

export const OpenText = memo(({ text, shown, statement }: Props) => {
  const { language, words } = useWords();
  const english = useUi((ui) => ui.english) ?? language === 'en';
  const setEnglish = useUi((ui) => ui.setEnglish);
  return (
    <Sheet of="text" label={words.textPanel.label}>
      <Lazily name="text-panel">
        {(TextPanel) => (
          <TextPanel
            text={text}
            shown={shown}
            targeted={statement}
            english={english}
            onEnglish={setEnglish}
          />
        )}
      </Lazily>
    </Sheet>
  );
});
