/** What pages say of themselves, in each language; fetched by the build alone, so that it weighs on no page. */

import type { PreviewMessages } from '../messages/en/previews.ts';
import { perLanguage } from '../messages/per-language.ts';

export const previewMessages = perLanguage<PreviewMessages>({
  en: () => import('../messages/en/previews.ts').then(({ previews }) => previews),
  fr: () => import('../messages/fr/previews.ts').then(({ previews }) => previews),
});
