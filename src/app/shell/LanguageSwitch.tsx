/** Links to the same view in each language, so that both can be copied and opened; the choice is saved. */

import { useI18n } from '../../messages/I18nContext.ts';
import { LANGUAGES } from '../../model/language.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { saveSetting } from '../../ui/device/settings.ts';
import './language-switch.css';

export function LanguageSwitch() {
  const { language: current, messages } = useI18n();
  return (
    <nav className="languages" aria-label={messages.language.label}>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <ViewLink
              to={{ language }}
              hrefLang={language}
              lang={language}
              // Begins with what is seen, for users of speech input.
              aria-label={`${messages.language.signs[language]}, ${messages.language.names[language]}`}
              title={messages.language.names[language]}
              aria-current={language === current ? 'true' : undefined}
              // Only the bare home URL reads this setting, in `public/boot.js`, before the first paint.
              onFollow={() => saveSetting('language', language)}
            >
              {messages.language.signs[language]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
