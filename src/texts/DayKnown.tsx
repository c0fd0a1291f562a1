/** How the day of a text is known: on what basis, part by part, from which words, and what the editor adds. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { BASES, DATE_PARTS, type Dating } from '../model/dating.ts';
import { Marked } from '../words/Marked.tsx';
import { sentence } from '../words/sentence.ts';
import { useWords } from '../words/WordsContext.ts';
import { useTextsWords } from './texts-words.ts';

export function DayKnown({ dating }: { readonly dating: Dating }) {
  const { words, pick } = useWords();
  const own = useTextsWords();
  const library = useLibrary();
  const known = DATE_PARTS.slice(0, DATE_PARTS.indexOf(dating.precision) + 1);
  const phrases = BASES.flatMap((basis) => {
    const parts = known.filter((part) => dating.basis[part] === basis);
    if (parts.length === 0) return [];
    return parts.length === known.length
      ? [own.dayKnown[basis]]
      : [
          own.partsKnown(
            parts.map((part) => words.date.parts[part]),
            basis,
          ),
        ];
  });
  return (
    <>
      {sentence(phrases.join(words.semicolon))}
      {dating.evidence.length > 0 && (
        <span className="day-evidence">
          <span>{own.inText}</span>
          {dating.evidence.map(({ text, start, words: quoted }) => (
            <q key={`${text} ${start}`} lang={library.text(text)?.language}>
              <Marked>{quoted}</Marked>
            </q>
          ))}
        </span>
      )}
      {dating.note && (
        <span className="day-note">
          <Marked>{pick(dating.note)}</Marked>
        </span>
      )}
    </>
  );
}
