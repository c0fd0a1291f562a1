/** What a page says where the app fails: the only messages that are there in every language. */

import type { Language } from '../model/language.ts';

export const FAILURE: Readonly<Record<Language, Record<'loadFailed' | 'slow' | 'broken' | 'retry', string>>> =
  {
    en: {
      loadFailed: 'The contacts could not be loaded. What is on the page can still be read.',
      slow: 'This page is still loading. What is on it can already be read.',
      broken: 'This page does not fully work in this browser. What is on the page can still be read.',
      retry: 'Try again',
    },
    fr: {
      loadFailed: 'Les contacts n’ont pas pu être chargés. Ce qui est sur la page reste lisible.',
      slow: 'La page se charge encore. Ce qui s’y trouve peut déjà être lu.',
      broken:
        'Cette page ne fonctionne pas entièrement dans ce navigateur. Ce qui est sur la page reste lisible.',
      retry: 'Réessayer',
    },
  };
