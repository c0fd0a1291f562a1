/** The stemmers of languages that few corpora have texts in: each is fetched for a corpus that has some. */

type Stem = (word: string) => string;

interface Stemmer {
  /** The letters of the language: other words are left alone. */
  readonly letters: RegExp;
  readonly fetch: () => Promise<{ readonly stemmer: Stem }>;
}

/** By primary subtag. */
const STEMMERS: Readonly<Record<string, Stemmer>> = {
  ru: { letters: /\p{Script=Cyrillic}/u, fetch: () => import('@orama/stemmers/russian') },
};

const fetched = new Map<string, { readonly letters: RegExp; readonly stem: Stem }>();
const listeners = new Set<() => void>();

/** For texts in these languages (BCP 47): to be awaited before their words, or a query for them, are cut into forms. */
export async function loadStemmers(languages: readonly string[]): Promise<void> {
  for (const tag of languages) {
    const [language = ''] = tag.toLowerCase().split('-', 1);
    const stemmer = STEMMERS[language];
    if (!stemmer || fetched.has(language)) continue;
    const { stemmer: stem } = await stemmer.fetch();
    fetched.set(language, { letters: stemmer.letters, stem });
    for (const listener of listeners) listener();
  }
}

/** The listener is notified when there is one more: what was stemmed without it has to be stemmed again. */
export function onStemmer(listener: () => void): void {
  listeners.add(listener);
}

/** The stems of a word in lower case, without those of French and English. */
export function furtherStems(word: string): readonly string[] {
  return [...fetched.values()].flatMap(({ letters, stem }) => (letters.test(word) ? [stem(word)] : []));
}
