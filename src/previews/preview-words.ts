/** What pages say of themselves, in each language; fetched by the build alone, so that it weighs on no page. */

import type { PreviewWords } from '../words/en/previews.ts';
import { perLanguage } from '../words/per-language.ts';

export const previewWords = perLanguage<PreviewWords>({
  en: () => import('../words/en/previews.ts').then(({ previews }) => previews),
  fr: () => import('../words/fr/previews.ts').then(({ previews }) => previews),
});
