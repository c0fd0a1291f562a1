/** The messages of the dialog of citations, fetched with it and not with the app. */

import type { CiteMessages } from '../messages/en/exports/cite.ts';
import { namedMessages } from '../messages/per-language.ts';

export const citeMessages = namedMessages<CiteMessages, 'cite'>('cite', {
  en: () => import('../messages/en/exports/cite.ts'),
  fr: () => import('../messages/fr/exports/cite.ts'),
});
