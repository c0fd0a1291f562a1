/** The foot of the panel: the editor's note on the contact; closed at first, what is in neither account, what other sources say, the texts; and how to show it all. */

import { useEffect } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import type { Comparison } from '../selection/pair-accounts.ts';
import { Disclosure } from './disclosure/Disclosure.tsx';
import { NewsroomWords } from './NewsroomWords.tsx';
import { usePanelFootMessages } from './panel-foot-messages.ts';
import { Sources } from './Sources.tsx';
import { EditorNote } from './statement/EditorNote.tsx';
import { showStatement } from './statement/show-statement.ts';
import { TranslationSwitch, translatedInto } from './statement/TranslationSwitch.tsx';
import { CompareWith } from './two/CompareWith.tsx';

export interface PanelSettings {
  readonly translations: boolean;
  readonly onTranslations: (shown: boolean) => void;
  readonly everything: boolean;
  readonly onEverything: (shown: boolean) => void;
}

interface Props extends PanelSettings {
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
}

export function PanelFoot({
  comparison,
  targeted,
  translations,
  onTranslations,
  everything,
  onEverything,
}: Props) {
  const { language, messages, localize } = useI18n();
  const own = usePanelFootMessages();
  const library = useLibrary();
  const statements = library.statementsOn(comparison.contact.id).map(({ statement }) => statement);
  const into = translatedInto(statements, library, language);
  // The panel has looked for it already, but this part may have come later. What is above it is left where the reader is.
  useEffect(() => {
    if (targeted !== undefined && document.getElementById(targeted)?.closest('.foot'))
      showStatement(targeted);
  }, [targeted]);
  return (
    <>
      <EditorNote note={comparison.contact.note} />
      <NewsroomWords comparison={comparison} targeted={targeted} />
      {comparison.outside.length > 0 && (
        <Disclosure className="foot-part sources" summary={own.fromElsewhere(comparison.outside.length)}>
          {comparison.outside.map((fact) => (
            <p key={localize(fact.where)}>
              {sentence(messages.panel.reportedBy(localize(fact.what), localize(fact.where)))}
            </p>
          ))}
        </Disclosure>
      )}
      <Sources contact={comparison.contact} translatedInto={into} />
      <CompareWith contact={comparison.contact} />
      <div className="panel-settings">
        <label className="panel-switch">
          <input
            type="checkbox"
            checked={everything}
            onChange={(event) => onEverything(event.currentTarget.checked)}
          />
          {own.showAll}
        </label>
        <TranslationSwitch into={into} translations={translations} onTranslations={onTranslations} />
      </div>
    </>
  );
}
