/** Distinguishes texts of one publisher and day: by their titles, or where these are the same too, by number. Pure. */

import type { Text } from '../../model/corpus.ts';
import type { Before } from '../before.ts';

export function distinguishTexts(texts: readonly Text[], before?: Before): Text[] {
  const alike = groups(texts, ({ publisher: { name }, date }) => `${name.en}\n${name.fr}\n${date.edtf}`);
  return texts.map((text) => {
    const others = alike.get(text) ?? [];
    if (others.length < 2) return text;
    const index = others.indexOf(text) + 1;
    const titled = (language: 'en' | 'fr') => new Set(others.map(({ title }) => title[language])).size;
    const apart =
      titled('en') === others.length && titled('fr') === others.length
        ? text.title
        : { en: `no. ${index}`, fr: `n° ${index}` };
    return before?.textApart(text, apart) ?? { ...text, apart };
  });
}

/** Each text with all that have the same key, itself included. */
function groups(texts: readonly Text[], keyOf: (text: Text) => string): ReadonlyMap<Text, readonly Text[]> {
  const byKey = new Map<string, Text[]>();
  const found = new Map<Text, readonly Text[]>();
  for (const text of texts) {
    const key = keyOf(text);
    const group = byKey.get(key) ?? [];
    group.push(text);
    byKey.set(key, group);
    found.set(text, group);
  }
  return found;
}
