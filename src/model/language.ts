/** The languages of the interface, and words that exist in each of them. */

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whether a BCP 47 tag is of that language, in whatever country. */
export function isIn(tag: string | undefined, language: string): boolean {
  return tag?.split('-', 1)[0]?.toLowerCase() === language;
}

export type Localized = Readonly<Record<Language, string>>;
