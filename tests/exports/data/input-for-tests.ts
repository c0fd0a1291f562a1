/** What the tests of the files make them of: the contacts of a corpus, in a language, as at an address. */

import { panelFootMessages } from '../../../src/comparison/panel-foot-messages.ts';
import type { Library } from '../../../src/corpus/library.ts';
import { dataMessages } from '../../../src/exports/data/data-messages.ts';
import { piecesOf, type TextFormId } from '../../../src/exports/data/forms.ts';
import type { Guide } from '../../../src/exports/data/guide.ts';
import { sourceNote } from '../../../src/exports/source-note.ts';
import { sourceNoteMessages } from '../../../src/exports/source-note-messages.ts';
import { writeLink } from '../../../src/link/write-link.ts';
import { i18nOf } from '../../../src/messages/catalogs.ts';
import { methodMessages } from '../../../src/method/method-messages.ts';
import type { Language } from '../../../src/model/language.ts';
import { previewMessages } from '../../../src/previews/preview-messages.ts';
import '../../i18n-for-tests.ts';

export const FOLDER = 'https://example.org/readouts';
export const VIEW = `${FOLDER}/list?kind=call`;

export function inputOf(library: Library, language: Language = 'en', ids?: readonly string[]): Guide {
  const i18n = i18nOf(language, library.own);
  const source = sourceNoteMessages.of(language);
  return {
    library,
    contacts: library.contacts().filter(({ id }) => ids === undefined || ids.includes(id)),
    i18n,
    messages: dataMessages.of(language),
    foot: panelFootMessages.of(language),
    note: sourceNote({ library, link: VIEW, made: '2026-11-29' }, source, i18n),
    source,
    unconfirmed: new Set(),
    addressOf: (state) => FOLDER + writeLink(state),
    schema: `${FOLDER}/data/view.schema.json`,
    previews: previewMessages.of(language),
    method: methodMessages.of(language),
  };
}

export function written(form: TextFormId, input: Guide): string {
  return [...piecesOf(form, input)].join('');
}
