/** The messages of previews, in each language. Only the build loads them, so they add nothing to a page. */

import type { PreviewMessages } from '../messages/en/previews.ts';
import { perLanguage } from '../messages/per-language.ts';

export const previewMessages = perLanguage<PreviewMessages>({
  en: () => import('../messages/en/previews.ts').then(({ previews }) => previews),
  fr: () => import('../messages/fr/previews.ts').then(({ previews }) => previews),
});
