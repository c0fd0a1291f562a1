/** Which strings a contact is searched by; what stands in none of them never finds it. */

import type { Library } from '../corpus/library.ts';
import type { Contact } from '../model/contact.ts';
import type { Note } from '../model/corpus.ts';
import type { Localized } from '../model/language.ts';
import type { Passage } from '../model/passage.ts';
import type { Statement } from '../model/statement.ts';

/** Its names, place and people, and all that is said of it or around it, in both languages. */
export function searchedStrings(library: Library, contact: Contact): readonly string[] {
  const statements = library.borneOn(contact.id).map(({ statement }) => statement);
  return [
    ...new Set([
      ...both(contact.title),
      ...both(contact.label),
      contact.place?.named ?? '',
      ...both(contact.place?.resolved),
      ...contact.people.flatMap(({ person }) => namesOf(library, person)),
      ...statements.flatMap((statement) => stringsOf(library, statement)),
    ]),
  ].filter((string) => string !== '');
}

function stringsOf(library: Library, statement: Statement): string[] {
  const { passages, again, speaker, voice, office } = statement;
  // Remarks on spelling and on what is no part of the article are not shown beside the words.
  const notes = library
    .notesIn(statement.text)
    .filter((note) => note.kind !== 'typography' && note.kind !== 'noise' && isOn(note, passages));
  return [
    ...passages.map(({ words }) => words),
    ...[statement, ...again].flatMap(({ translation, note }) => [translation ?? '', ...both(note)]),
    ...notes.flatMap((note) => both(note)),
    ...(speaker === undefined ? [] : namesOf(library, speaker)),
    ...voice.flatMap((id) => namesOf(library, id)),
    ...office.flatMap((id) => both(library.body(id)?.name)),
  ];
}

function namesOf(library: Library, id: string): string[] {
  const person = library.person(id);
  return person ? [...both(person.name), ...person.spellings] : [];
}

function isOn(note: Note, passages: readonly Passage[]): boolean {
  return note.passages.some((noted) =>
    passages.some((own) => noted.start < own.end && noted.end > own.start),
  );
}

function both(localized: Localized | undefined): string[] {
  return localized ? [localized.en, localized.fr] : [];
}
