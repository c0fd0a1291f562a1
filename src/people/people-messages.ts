/** The messages of a person's page, fetched with it and not with the app. */

import type { PeopleMessages } from '../messages/en/people.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { namedMessages } from '../messages/per-language.ts';

export const peopleMessages = namedMessages<PeopleMessages, 'people'>('people', {
  en: () => import('../messages/en/people.ts'),
  fr: () => import('../messages/fr/people.ts'),
});

export function usePeopleMessages(): PeopleMessages {
  return peopleMessages.of(useI18n().language);
}
