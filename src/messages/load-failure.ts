/** What a page says where the app fails: the only messages that are there in every language. */

import type { Language } from '../model/language.ts';

export const FAILURE: Readonly<Record<Language, Record<'loadFailed' | 'broken' | 'retry', string>>> = {
  en: {
    loadFailed:
      'The contacts could not be loaded, so nothing here can be opened or filtered. What is on the page can still be read.',
    broken:
      'This page does not work in this browser, so nothing here can be opened or filtered. What is on the page can still be read.',
    retry: 'Load again',
  },
  fr: {
    loadFailed:
      'Les contacts n’ont pas pu être chargés\u00a0: rien ici ne peut être ouvert ni filtré. Ce qui est sur la page reste lisible.',
    broken:
      'Cette page ne fonctionne pas dans ce navigateur\u00a0: rien ici ne peut être ouvert ni filtré. Ce qui est sur la page reste lisible.',
    retry: 'Recharger',
  },
};
