/** The editor's notes on a text, kind by kind, folded away until they are asked for. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { NOTE_KINDS, type Text } from '../model/corpus.ts';
import { Marked } from '../words/Marked.tsx';
import { useWords } from '../words/WordsContext.ts';
import { useTextsWords } from './texts-words.ts';

export function TextNotes({ text: { id, language } }: { readonly text: Text }) {
  const { words, pick } = useWords();
  const own = useTextsWords();
  const notes = useLibrary().notesIn(id);
  if (notes.length === 0) return null;
  return (
    <details className="text-notes">
      <summary>{own.notes(notes.length)}</summary>
      <dl>
        {NOTE_KINDS.map((kind) => ({ kind, of: notes.filter((note) => note.kind === kind) }))
          .filter(({ of }) => of.length > 0)
          .map(({ kind, of }) => (
            <div key={kind}>
              <dt>{words.reader.noteKinds[kind]}</dt>
              {of.map((note) => (
                <dd key={note.passages[0]?.start ?? note.en}>
                  {note.passages.map((passage) => (
                    <q key={passage.start} lang={language}>
                      <Marked>{passage.words}</Marked>
                    </q>
                  ))}{' '}
                  <Marked>{pick(note)}</Marked>
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </details>
  );
}
