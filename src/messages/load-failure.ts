/** Shown when a language's messages fail to load: the only messages that the app has in every language. */

import type { Language } from '../model/language.ts';

export const FAILURE: Readonly<Record<Language, { readonly loadFailed: string; readonly retry: string }>> = {
  en: {
    loadFailed:
      'The contacts could not be loaded, so nothing here can be opened or filtered. What is on the page can still be read.',
    retry: 'Load again',
  },
  fr: {
    loadFailed:
      'Les contacts n’ont pas pu être chargés\u00a0: rien ici ne peut être ouvert ni filtré. Ce qui est sur la page reste lisible.',
    retry: 'Recharger',
  },
};
