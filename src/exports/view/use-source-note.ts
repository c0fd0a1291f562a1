/** The source note of what a reader takes away now: of a link within the app, in the language of the page. */

import { useCallback, useContext } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { OwnContext } from '../../workbench/OwnContext.ts';
import { dayOf, type SourceNote, sourceNote } from '../source-note.ts';
import { sourceNoteMessages } from '../source-note-messages.ts';

/** Its messages must have been loaded, with the code that calls it. `link`: as `writeLink` spells it. */
export function useSourceNote(): (link: string) => SourceNote {
  const i18n = useI18n();
  const library = useLibrary();
  const { base } = useNavigation();
  const own = useContext(OwnContext);
  return useCallback(
    (link) =>
      sourceNote(
        {
          library,
          link: location.origin + base + link,
          made: dayOf(new Date()),
          own: own?.nameIn(i18n),
        },
        sourceNoteMessages.of(i18n.language),
        i18n,
      ),
    [i18n, library, base, own],
  );
}
