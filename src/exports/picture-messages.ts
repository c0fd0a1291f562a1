/** The messages of pictures, fetched with what needs them and not with the app. */

import type { PictureMessages } from '../messages/en/exports/pictures.ts';
import { perLanguage } from '../messages/per-language.ts';

export const pictureMessages = perLanguage<PictureMessages>({
  en: () => import('../messages/en/exports/pictures.ts').then(({ pictures }) => pictures),
  fr: () => import('../messages/fr/exports/pictures.ts').then(({ pictures }) => pictures),
});
