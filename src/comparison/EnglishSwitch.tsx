/** The box that shows or hides our English beneath the words of the texts. */

import { useWords } from '../words/WordsContext.ts';

interface Props {
  readonly english: boolean;
  readonly onEnglish: (english: boolean) => void;
}

export function EnglishSwitch({ english, onEnglish }: Props) {
  const { words } = useWords();
  return (
    <label className="english-switch" title={words.panel.showEnglish}>
      <input type="checkbox" checked={english} onChange={(event) => onEnglish(event.currentTarget.checked)} />
      {words.panel.english}
    </label>
  );
}
