/** The messages of the results, which come with the code of the search: both languages weigh less than asking for one. */

import { results as en, type ResultsMessages } from '../../messages/en/results.ts';
import { results as fr } from '../../messages/fr/results.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Language } from '../../model/language.ts';

const MESSAGES: Readonly<Record<Language, ResultsMessages>> = { en, fr };

export function useResultsMessages(): ResultsMessages {
  return MESSAGES[useI18n().language];
}
