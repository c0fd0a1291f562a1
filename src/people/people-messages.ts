/** The messages of a person's page, fetched with it and not with the app. */

import type { PeopleMessages } from '../messages/en/people.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { perLanguage } from '../messages/per-language.ts';

export const peopleMessages = perLanguage<PeopleMessages>({
  en: () => import('../messages/en/people.ts').then(({ people }) => people),
  fr: () => import('../messages/fr/people.ts').then(({ people }) => people),
});

export function usePeopleMessages(): PeopleMessages {
  return peopleMessages.of(useI18n().language);
}
