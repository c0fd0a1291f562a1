/** The messages of what is copied, fetched with the code that copies and not with the app. */

import type { CopyMessages } from '../messages/en/exports/copy.ts';
import { perLanguage } from '../messages/per-language.ts';

export const copyMessages = perLanguage<CopyMessages>({
  en: () => import('../messages/en/exports/copy.ts').then(({ copy }) => copy),
  fr: () => import('../messages/fr/exports/copy.ts').then(({ copy }) => copy),
});
