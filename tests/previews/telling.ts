/** What the room is given in tests: a corpus, and the words of a language. */

import { LANGUAGES } from '../../src/model/language.ts';
import { previewWords } from '../../src/previews/preview-words.ts';
import type { Subject, Telling } from '../../src/previews/subject.ts';
import { wordings } from '../../src/words/wordings.ts';
import { libraryOf, type TestLibrary } from '../corpus-for-tests.ts';
import '../wordings-for-tests.ts';

export const REAL = await libraryOf('seeds');
export const FIXTURE = await libraryOf('tests/fixture/seeds');

export function tellingOf(library: TestLibrary, language: 'en' | 'fr'): Telling {
  return { library, wording: wordings.of(language), own: previewWords.of(language) };
}

export function contactOf(library: TestLibrary, id: string): Subject {
  const contact = library.contact(id);
  if (!contact) throw new Error(`no such contact: ${id}`);
  return { kind: 'contact', contact };
}

export function textOf(library: TestLibrary, id: string): Subject {
  const text = library.text(id);
  if (!text) throw new Error(`no such text: ${id}`);
  return { kind: 'text', text };
}

/** Every contact and text of both corpora, in every language. */
export function everySubject(): {
  readonly subject: Subject;
  readonly telling: Telling;
  readonly title: string;
}[] {
  return [REAL, FIXTURE].flatMap((library) =>
    LANGUAGES.flatMap((language) => [
      ...library.corpus.contacts.map(({ id }) => ({
        subject: contactOf(library, id),
        telling: tellingOf(library, language),
        title: `${language} ${id}`,
      })),
      ...library.corpus.texts.map(({ id }) => ({
        subject: textOf(library, id),
        telling: tellingOf(library, language),
        title: `${language} ${id}`,
      })),
    ]),
  );
}
