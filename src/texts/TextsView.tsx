/** The texts: publisher and day, how they are known, by what route words came, what each contributes. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Contact } from '../model/contact.ts';
import { sharedRoutes } from '../selection/shared-routes.ts';
import { countTexts, textContributions } from '../selection/text-contributions.ts';
import { useWords } from '../words/WordsContext.ts';
import { SharedRoutesPart } from './SharedRoutesPart.tsx';
import { TextEntry } from './TextEntry.tsx';
import { useTextsWords } from './texts-words.ts';
import '../reader/reader.css';
import './texts.css';

export function TextsView({ shown }: { readonly shown: readonly Contact[] }) {
  const words = useTextsWords();
  const { panel } = useWords().words;
  const library = useLibrary();
  const contributions = useMemo(() => textContributions(library, shown), [library, shown]);
  const routes = useMemo(() => sharedRoutes(library, shown), [library, shown]);
  return (
    <div className="texts">
      <div className="view-head">
        <h1>{words.headline(countTexts(contributions, shown))}</h1>
        {contributions.length > 0 && (
          <p>
            {panel.noReadout} {words.explain}
          </p>
        )}
      </div>
      {contributions.map((one) => (
        <TextEntry key={one.text.id} contributions={one} />
      ))}
      {contributions.length > 0 && <SharedRoutesPart routes={routes} />}
    </div>
  );
}
