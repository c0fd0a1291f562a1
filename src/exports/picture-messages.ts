/** The messages of pictures, fetched with what needs them and not with the app. */

import type { PictureMessages } from '../messages/en/exports/pictures.ts';
import { namedMessages } from '../messages/per-language.ts';

export const pictureMessages = namedMessages<PictureMessages, 'pictures'>('pictures', {
  en: () => import('../messages/en/exports/pictures.ts'),
  fr: () => import('../messages/fr/exports/pictures.ts'),
});
