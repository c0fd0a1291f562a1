/** The editor's notes on a text, kind by kind, folded away until they are asked for. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { NOTE_KINDS, type Text } from '../model/corpus.ts';
import { useReaderMessages } from '../reader/reader-messages.ts';
import { Highlighted } from '../ui/Highlighted.tsx';
import { useTextsMessages } from './texts-messages.ts';

export function TextNotes({ text: { id, language } }: { readonly text: Text }) {
  const { localize } = useI18n();
  const reader = useReaderMessages();
  const own = useTextsMessages();
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
              <dt>{reader.noteKinds[kind]}</dt>
              {of.map((note) => (
                <dd key={note.passages[0]?.start ?? note.en}>
                  {note.passages.map((passage) => (
                    <q key={passage.start} lang={language} dir="auto" translate="no">
                      <Highlighted>{passage.words}</Highlighted>
                    </q>
                  ))}{' '}
                  <Highlighted>{localize(note)}</Highlighted>
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </details>
  );
}
