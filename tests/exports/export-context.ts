/** What the writers of copies and citations need, as the app would give it. */

import { panelFootMessages } from '../../src/comparison/panel-foot-messages.ts';
import type { Library } from '../../src/corpus/library.ts';
import type { CiteContext } from '../../src/exports/cite/citable.ts';
import { citeMessages } from '../../src/exports/cite-messages.ts';
import { copyMessages } from '../../src/exports/copy-messages.ts';
import { sourceNote } from '../../src/exports/source-note.ts';
import { sourceNoteMessages } from '../../src/exports/source-note-messages.ts';
import { catalogs } from '../../src/messages/catalogs.ts';
import type { I18n } from '../../src/messages/I18nContext.ts';
import { LANGUAGES } from '../../src/model/language.ts';

await Promise.all(
  LANGUAGES.flatMap((language) =>
    [catalogs, panelFootMessages, citeMessages, copyMessages, sourceNoteMessages].map((messages) =>
      messages.load(language),
    ),
  ),
);

export const MADE = '2026-11-29';
export const LINK = 'https://readouts.example/contacts/a?version=0123456789abcdef';

export function contextOf(library: Library, i18n: I18n, link = LINK): CiteContext {
  const { language } = i18n;
  const noteWords = sourceNoteMessages.of(language);
  return {
    library,
    i18n,
    own: copyMessages.of(language),
    cite: citeMessages.of(language),
    foot: panelFootMessages.of(language),
    noteWords,
    note: sourceNote({ library, link, made: MADE }, noteWords, i18n),
  };
}
