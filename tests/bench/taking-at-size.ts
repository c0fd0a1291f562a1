/** Measures how long each form takes that readers make of contacts, by the code of the worker, without the fetching. */

import { panelFootMessages } from '../../src/comparison/panel-foot-messages.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { type Library, openLibrary } from '../../src/corpus/library.ts';
import { dataMessages } from '../../src/exports/data/data-messages.ts';
import { FORM_IDS, type FormId } from '../../src/exports/data/form-ids.ts';
import { piecesOf } from '../../src/exports/data/forms.ts';
import type { Guide } from '../../src/exports/data/guide.ts';
import { zipPieces } from '../../src/exports/data/zip.ts';
import { sourceNote } from '../../src/exports/source-note.ts';
import { sourceNoteMessages } from '../../src/exports/source-note-messages.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { catalogs, i18nOf } from '../../src/messages/catalogs.ts';
import { methodMessages } from '../../src/method/method-messages.ts';
import { previewMessages } from '../../src/previews/preview-messages.ts';
import { inventCorpus } from './invent/corpus.ts';

export interface Taken {
  readonly form: FormId;
  readonly contacts: number;
  /** Of processor. */
  readonly seconds: number;
  readonly megabytes: number;
}

// While the module is imported: later, its runner fetches nothing more.
await Promise.all(
  [catalogs, panelFootMessages, dataMessages, sourceNoteMessages, methodMessages, previewMessages].map(
    (words) => words.load('en'),
  ),
);

export async function takeAtSize(contacts: number): Promise<readonly Taken[]> {
  const library = await libraryOf(contacts);
  const guide = guideOf(library);
  return FORM_IDS.map((form): Taken => {
    const before = process.cpuUsage();
    let bytes = 0;
    for (const piece of form === 'zip' ? zipPieces(guide, 'readouts') : piecesOf(form, guide))
      bytes += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
    const { user, system } = process.cpuUsage(before);
    return { form, contacts, seconds: (user + system) / 1e6, megabytes: bytes / 1e6 };
  });
}

async function libraryOf(contacts: number): Promise<Library> {
  const { index, shards } = indexCorpus(inventCorpus(contacts, 1));
  const byName = new Map(index.shards.map((name, number) => [name, shards[number]]));
  const library = openLibrary(index, async (name) => byName.get(name) ?? Promise.reject(new Error(name)));
  for (const id of library.contactIndex.ids) await library.fetchContact(id);
  return library;
}

function guideOf(library: Library): Guide {
  const i18n = i18nOf('en', library.own);
  const source = sourceNoteMessages.of('en');
  const folder = 'https://example.org';
  return {
    library,
    contacts: library.contacts(),
    i18n,
    messages: dataMessages.of('en'),
    foot: panelFootMessages.of('en'),
    source,
    note: sourceNote({ library, link: `${folder}/list`, made: '2026-11-29' }, source, i18n),
    unconfirmed: new Set(),
    addressOf: (state) => folder + writeLink(state),
    schema: `${folder}/data/view.schema.json`,
    previews: previewMessages.of('en'),
    method: methodMessages.of('en'),
  };
}
