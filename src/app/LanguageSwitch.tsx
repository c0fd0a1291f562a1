/** The same view in the other language: links, so that both can be copied and opened; the choice is remembered. */

import { Go } from '../link/Go.tsx';
import { LANGUAGES } from '../model/language.ts';
import { useWords } from '../words/WordsContext.ts';
import { chooseLanguage } from './language.ts';

export function LanguageSwitch() {
  const { language: current, words } = useWords();
  return (
    <nav className="languages" aria-label={words.language.label}>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <Go
              to={{ language }}
              hrefLang={language}
              lang={language}
              aria-label={`${words.language.names[language]} (${words.language.signs[language]})`}
              title={words.language.names[language]}
              aria-current={language === current ? 'true' : undefined}
              onTaken={() => chooseLanguage(language)}
            >
              {words.language.signs[language]}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}
