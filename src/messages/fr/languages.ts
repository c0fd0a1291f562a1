/** The names of languages in French, and how words were translated from one into another. */

/** By primary subtag. Intl has these names too, but they differ between browsers. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'allemand',
  en: 'anglais',
  es: 'espagnol',
  fr: 'français',
  ru: 'russe',
  uk: 'ukrainien',
  vi: 'vietnamien',
};

/** « français », « anglais (GB) »; a language without a name here keeps its tag. */
export function languageName(tag: string): string {
  const [primary = tag, ...rest] = tag.split('-');
  const name = LANGUAGES[primary] ?? primary;
  return rest.length === 0 ? name : `${name} (${rest.join('-')})`;
}

const startsWithVowel = (name: string) => /^[aeiouyéê]/i.test(name);
const theLanguage = (name: string) => (startsWithVowel(name) ? `l’${name}` : `le ${name}`);
const ofTheLanguage = (name: string) => (startsWithVowel(name) ? `de l’${name}` : `du ${name}`);

/** « du vietnamien vers le français », as far as it is known. */
export const fromInto = (from?: string, into?: string) =>
  `${from ? ` ${ofTheLanguage(languageName(from))}` : ''}${into ? ` vers ${theLanguage(languageName(into))}` : ''}`;
