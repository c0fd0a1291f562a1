/** The checkbox that shows or hides our translations below the quotations, named for their language where it is not the reader's; nothing where there are none. */

import type { Library } from '../../corpus/library.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Language } from '../../model/language.ts';
import { type Statement, translationFor } from '../../model/statement.ts';
import { usePanelFootMessages } from '../panel-foot-messages.ts';
import './panel-switch.css';

interface Props {
  /** The languages that the words are translated into. */
  readonly into: readonly Language[];
  readonly translations: boolean;
  readonly onTranslations: (shown: boolean) => void;
}

export function TranslationSwitch({ into: [first, ...others], translations, onTranslations }: Props) {
  const { language, messages } = useI18n();
  const foot = usePanelFootMessages();
  if (first === undefined) return null;
  return (
    <label className="panel-switch" title={foot.showTranslation}>
      <input
        type="checkbox"
        checked={translations}
        onChange={(event) => onTranslations(event.currentTarget.checked)}
      />
      {others.length > 0 || first === language ? foot.translation : messages.panel.translationInto[first]}
    </label>
  );
}

/** The languages of the translations that a reader of `language` sees under these statements. */
export function translatedInto(
  statements: readonly Statement[],
  library: Library,
  language: Language,
): readonly Language[] {
  const all = statements.flatMap(({ text, translation, again }) => {
    const from = library.text(text)?.language;
    return [translation, ...again.map((telling) => telling.translation)].flatMap(
      (one) => translationFor(one, from, language)?.language ?? [],
    );
  });
  return [...new Set(all)];
}
