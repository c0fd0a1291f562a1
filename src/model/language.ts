/** The languages of the interface, and words that exist in each of them. */

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Localized = Readonly<Record<Language, string>>;
