/** Our translation of words of a text, below or behind them; one that is not in the language of the page says so. */

import { useI18n } from '../messages/I18nContext.ts';
import { type Translation, translationFor } from '../model/statement.ts';
import { Highlighted } from './Highlighted.tsx';

interface Props {
  readonly translation: Translation | undefined;
  /** BCP 47 tag of the words. */
  readonly from: string | undefined;
  readonly as?: 'p' | 'span';
  readonly className?: string;
}

export function OurTranslation({ translation, from, as: Tag = 'p', className = '' }: Props) {
  const { language, messages } = useI18n();
  const ours = translationFor(translation, from, language);
  if (!ours) return null;
  return (
    <Tag className={`translation ${className}`}>
      {Tag === 'span' && ' '}
      {ours.language !== language && messages.panel.translationInto[ours.language] + messages.colon}
      <span lang={ours.language}>
        <Highlighted>{ours.words}</Highlighted>
      </span>
    </Tag>
  );
}
