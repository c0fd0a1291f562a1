/** Shown when a language's messages fail to load: the only messages that the app has in every language. */

import type { Language } from '../model/language.ts';

export const FAILURE: Readonly<Record<Language, { readonly loadFailed: string; readonly retry: string }>> = {
  en: {
    loadFailed: 'The contacts could not be loaded. What is on the page can still be read.',
    retry: 'Try again',
  },
  fr: {
    loadFailed: 'Les contacts n’ont pas pu être chargés. Ce qui est sur la page reste lisible.',
    retry: 'Réessayer',
  },
};
