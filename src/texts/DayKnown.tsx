/** How the day of a text is known: on what basis, part by part, from which words, with the editor's note. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import { BASES, DATE_PARTS, type Dating } from '../model/dating.ts';
import { Highlighted } from '../ui/Highlighted.tsx';
import { useTextsMessages } from './texts-messages.ts';

export function DayKnown({ dating }: { readonly dating: Dating }) {
  const { messages, localize } = useI18n();
  const own = useTextsMessages();
  const library = useLibrary();
  const known = DATE_PARTS.slice(0, DATE_PARTS.indexOf(dating.precision) + 1);
  const phrases = BASES.flatMap((basis) => {
    const parts = known.filter((part) => dating.basis[part] === basis);
    if (parts.length === 0) return [];
    return parts.length === known.length
      ? [own.dayKnown[basis]]
      : [
          own.partsKnown(
            parts.map((part) => messages.date.parts[part]),
            basis,
          ),
        ];
  });
  return (
    <>
      {sentence(phrases.join(messages.semicolon))}
      {dating.evidence.length > 0 && (
        <span className="day-evidence">
          <span>{own.inText}</span>
          {dating.evidence.map(({ text, start, words: quoted }) => (
            <q key={`${text} ${start}`} lang={library.text(text)?.language} dir="auto" translate="no">
              <Highlighted>{quoted}</Highlighted>
            </q>
          ))}
        </span>
      )}
      {dating.note && (
        <span className="day-note">
          <Highlighted>{localize(dating.note)}</Highlighted>
        </span>
      )}
    </>
  );
}
