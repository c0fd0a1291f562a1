/** The names of languages in English, and how words were translated from one into another. */

/** By primary subtag. Intl has these names too, but they differ between browsers. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
};

/** “French”, “English (GB)”; a language without a name here keeps its tag. */
export function languageName(tag: string): string {
  const [primary = tag, ...rest] = tag.split('-');
  const name = LANGUAGES[primary] ?? primary;
  return rest.length === 0 ? name : `${name} (${rest.join('-')})`;
}

/** “from Vietnamese into French”, as far as it is known. */
export const fromInto = (from?: string, into?: string) =>
  `${from ? ` from ${languageName(from)}` : ''}${into ? ` into ${languageName(into)}` : ''}`;
