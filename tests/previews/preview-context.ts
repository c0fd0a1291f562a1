/** The context of previews in tests: a corpus, and the messages of a language. */

import { i18nOf } from '../../src/messages/catalogs.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { previewMessages } from '../../src/previews/preview-messages.ts';
import type { PreviewContext, Subject } from '../../src/previews/subject.ts';
import { libraryOf, type TestLibrary } from '../corpus-for-tests.ts';
import '../i18n-for-tests.ts';

export const REAL = await libraryOf('seeds');
export const FIXTURE = await libraryOf('tests/fixture/seeds');

export function previewContextOf(library: TestLibrary, language: 'en' | 'fr'): PreviewContext {
  return { library, i18n: i18nOf(language, library.own), previewMessages: previewMessages.of(language) };
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
  readonly context: PreviewContext;
  readonly title: string;
}[] {
  return [REAL, FIXTURE].flatMap((library) =>
    LANGUAGES.flatMap((language) => [
      ...library.corpus.contacts.map(({ id }) => ({
        subject: contactOf(library, id),
        context: previewContextOf(library, language),
        title: `${language} ${id}`,
      })),
      ...library.corpus.texts.map(({ id }) => ({
        subject: textOf(library, id),
        context: previewContextOf(library, language),
        title: `${language} ${id}`,
      })),
    ]),
  );
}
