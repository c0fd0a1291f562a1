/** The view of the texts: publisher and day, how both are known, the routes of the words, what each text contributes. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { WHOLE_TEXTS } from '../link/pages.ts';
import { usePages } from '../navigation/use-pages.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { sharedRoutes } from '../selection/shared-routes.ts';
import { countTexts, textContributions } from '../selection/text-contributions.ts';
import { DataLink } from './DataLink.tsx';
import { SharedRoutesPart } from './SharedRoutesPart.tsx';
import { TextEntry } from './TextEntry.tsx';
import { TextIndex } from './TextIndex.tsx';
import { useTextsMessages } from './texts-messages.ts';
import { useTextsAre } from './use-texts-are.ts';
import './texts.css';

interface Props {
  readonly shown: ContactSet;
  readonly page?: number | undefined;
}

export function TextsView({ shown, page }: Props) {
  // What a text contributes is read from its words, which a large corpus loads only for what was opened.
  return useLibrary().whole ? (
    <WholeTexts shown={shown} page={page} />
  ) : (
    <TextIndex shown={shown} page={page} />
  );
}

function WholeTexts({ shown, page }: Props) {
  const own = useTextsMessages();
  const textsAre = useTextsAre();
  const library = useLibrary();
  const contacts = useMemo(() => library.contacts().filter(({ id }) => shown.has(id)), [library, shown]);
  const contributions = useMemo(() => textContributions(library, contacts), [library, contacts]);
  const routes = useMemo(() => sharedRoutes(library, contacts), [library, contacts]);
  const { start, end, list, before, more } = usePages(contributions.length, contributions, {
    page,
    rows: WHOLE_TEXTS,
    link: '.text-entry h2 a',
  });
  return (
    <div ref={list} className="texts">
      <div className="view-head">
        <h1>{own.headline(countTexts(contributions, contacts))}</h1>
        {contributions.length > 0 && (
          <p>
            {textsAre} {own.explain}
          </p>
        )}
      </div>
      {before}
      {contributions.slice(start, end).map((one) => (
        <TextEntry key={one.text.id} contributions={one} />
      ))}
      {more}
      {contributions.length > 0 && start === 0 && <SharedRoutesPart routes={routes} />}
      <DataLink />
    </div>
  );
}
