/** The messages of the source note, fetched with the first form that is taken away and not with the app. */

import type { SourceNoteMessages } from '../messages/en/exports/source-note.ts';
import { perLanguage } from '../messages/per-language.ts';

export const sourceNoteMessages = perLanguage<SourceNoteMessages>({
  en: () => import('../messages/en/exports/source-note.ts').then(({ sourceNote }) => sourceNote),
  fr: () => import('../messages/fr/exports/source-note.ts').then(({ sourceNote }) => sourceNote),
});
