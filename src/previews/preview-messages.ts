/** The messages of previews, in each language. Only the build loads them, so they add nothing to a page. */

import type { PreviewMessages } from '../messages/en/previews.ts';
import { namedMessages } from '../messages/per-language.ts';

export const previewMessages = namedMessages<PreviewMessages, 'previews'>('previews', {
  en: () => import('../messages/en/previews.ts'),
  fr: () => import('../messages/fr/previews.ts'),
});
