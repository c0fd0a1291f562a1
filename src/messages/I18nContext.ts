/** The messages of the interface language, for components. */

import { createContext, useContext } from 'react';
import type { Language, Localized } from '../model/language.ts';
import type { Messages } from './en.ts';

export interface I18n {
  readonly language: Language;
  readonly messages: Messages;
  /** The version, in the interface language, of a string that the data hold in both. */
  readonly localize: (localized: Localized) => string;
}

/** No language is the fallback: every page would have to load it. */
export const I18nContext = createContext<I18n | undefined>(undefined);

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n needs an I18nContext above it');
  return i18n;
}
