/** The checkbox that shows or hides our English translation below the quotations. */

import { useI18n } from '../../messages/I18nContext.ts';
import './english-switch.css';

interface Props {
  readonly english: boolean;
  readonly onEnglish: (english: boolean) => void;
}

export function EnglishSwitch({ english, onEnglish }: Props) {
  const { messages } = useI18n();
  return (
    <label className="english-switch" title={messages.panel.showEnglish}>
      <input type="checkbox" checked={english} onChange={(event) => onEnglish(event.currentTarget.checked)} />
      {messages.panel.english}
    </label>
  );
}
