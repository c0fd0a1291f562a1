/** The foot of the panel, closed at first: what is in neither account, what other sources say, the texts; and how to show it all. */

import { useEffect } from 'react';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import type { Comparison } from '../selection/pair-accounts.ts';
import { Disclosure } from './Disclosure.tsx';
import { NewsroomWords } from './NewsroomWords.tsx';
import { Sources } from './Sources.tsx';
import { EnglishSwitch } from './statement/EnglishSwitch.tsx';
import { showStatement } from './statement/show-statement.ts';

export interface PanelSettings {
  readonly english: boolean;
  readonly onEnglish: (shown: boolean) => void;
  readonly everything: boolean;
  readonly onEverything: (shown: boolean) => void;
}

interface Props extends PanelSettings {
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
}

export function PanelFoot({ comparison, targeted, english, onEnglish, everything, onEverything }: Props) {
  const { messages, localize } = useI18n();
  // The panel has looked for it already, but this part may have come later. What is above it is left where the reader is.
  useEffect(() => {
    if (targeted !== undefined && document.getElementById(targeted)?.closest('.foot'))
      showStatement(targeted);
  }, [targeted]);
  return (
    <>
      <NewsroomWords comparison={comparison} targeted={targeted} />
      {comparison.outside.length > 0 && (
        <Disclosure
          className="foot-part sources"
          summary={messages.panel.fromElsewhere(comparison.outside.length)}
        >
          {comparison.outside.map((fact) => (
            <p key={localize(fact.where)}>
              {sentence(messages.panel.reportedBy(localize(fact.what), localize(fact.where)))}
            </p>
          ))}
        </Disclosure>
      )}
      <Sources contact={comparison.contact} />
      <div className="panel-settings">
        <label className="english-switch">
          <input
            type="checkbox"
            checked={everything}
            onChange={(event) => onEverything(event.currentTarget.checked)}
          />
          {messages.panel.showAll}
        </label>
        <EnglishSwitch english={english} onEnglish={onEnglish} />
      </div>
    </>
  );
}
