/** The messages of long lists, which come with the code of their pages: both languages weigh less than asking for one. */

import { listing as en, type ListingMessages } from '../messages/en/listing.ts';
import { listing as fr } from '../messages/fr/listing.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Language } from '../model/language.ts';

const MESSAGES: Readonly<Record<Language, ListingMessages>> = { en, fr };

export function useListingMessages(): ListingMessages {
  return MESSAGES[useI18n().language];
}
