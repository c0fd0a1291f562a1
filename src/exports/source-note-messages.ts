/** The messages of the source note, fetched with the first form that is taken away and not with the app. */

import type { SourceNoteMessages } from '../messages/en/exports/source-note.ts';
import { namedMessages } from '../messages/per-language.ts';

export const sourceNoteMessages = namedMessages<SourceNoteMessages, 'sourceNote'>('sourceNote', {
  en: () => import('../messages/en/exports/source-note.ts'),
  fr: () => import('../messages/fr/exports/source-note.ts'),
});
