/** The messages of what is copied, fetched with the code that copies and not with the app. */

import type { CopyMessages } from '../messages/en/exports/copy.ts';
import { namedMessages } from '../messages/per-language.ts';

export const copyMessages = namedMessages<CopyMessages, 'copy'>('copy', {
  en: () => import('../messages/en/exports/copy.ts'),
  fr: () => import('../messages/fr/exports/copy.ts'),
});
