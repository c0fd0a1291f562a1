/** Opens what has just been compiled as a library, and writes the tables of it: links in them are those of the site. */

import { join } from 'node:path';
import { panelFootMessages } from '../../../comparison/panel-foot-messages.ts';
import type { IndexedCorpus } from '../../../compile/emit/index-corpus.ts';
import { openLibrary } from '../../../corpus/library.ts';
import { dataMessages } from '../../../exports/data/data-messages.ts';
import { sourceNote } from '../../../exports/source-note.ts';
import { sourceNoteMessages } from '../../../exports/source-note-messages.ts';
import { catalogs, i18nOf } from '../../../messages/catalogs.ts';
import { LANGUAGES, type Language } from '../../../model/language.ts';
import { appAddress, type Site } from '../../../previews/addresses.ts';
import { writeParquet } from './parquet-files.ts';

/** Returns the names of the files below `data/`. */
export async function writeTables(
  { index, shards }: IndexedCorpus,
  site: Site,
  out: string,
  group?: number,
): Promise<readonly string[]> {
  const byName = new Map(index.shards.map((name, number) => [name, shards[number]]));
  const library = openLibrary(index, async (name) => {
    const shard = byName.get(name);
    if (!shard) throw new Error(`no shard ${name}`);
    return shard;
  });
  for (const id of library.contactIndex.ids) await library.fetchContact(id);
  const takenIn = async (language: Language) => {
    await Promise.all(
      [catalogs, panelFootMessages, dataMessages, sourceNoteMessages].map((words) => words.load(language)),
    );
    const i18n = i18nOf(language, library.own);
    const link = appAddress(site, { language });
    const source = sourceNoteMessages.of(language);
    const note = sourceNote({ library, link, made: '' }, source, i18n);
    return {
      library,
      contacts: library.contacts(),
      i18n,
      messages: dataMessages.of(language),
      foot: panelFootMessages.of(language),
      note,
      source,
      unconfirmed: new Set<string>(),
      addressOf: (state: Parameters<typeof appAddress>[1]) => appAddress(site, state),
    };
  };
  const [en, fr] = await Promise.all(LANGUAGES.map(takenIn));
  if (!en || !fr) throw new Error('a language is missing');
  return writeParquet(join(out, 'data'), library, { en, fr }, group);
}
