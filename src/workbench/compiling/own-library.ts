/** The index of a reader's own corpus → the library that the app shows, which has all words from the start. */

import type { Library } from '../../corpus/library.ts';
import { openChecked } from '../../corpus/open-checked.ts';
import { type CorpusIndex, INDEX_FORMAT } from '../../model/corpus-index.ts';
import { SIDES } from '../../model/voices.ts';

/** Rejects where the index does not fit this app. */
export async function openOwnLibrary(index: CorpusIndex): Promise<Library> {
  const library = await openChecked(index, nothingToFetch, nothingToFetch);
  // What it calls itself, and who receives reports, are words of its author: they must not replace the site's own.
  return { ...library, about: {}, reportsTo: undefined, local: index };
}

async function nothingToFetch(name: string): Promise<never> {
  throw new Error(`${name} is on no host`);
}

const NONE = { counts: [], values: [] };

/** As the compiler makes it of registries with nothing in them: shown until it has made something. */
export const EMPTY_INDEX: CorpusIndex = {
  format: INDEX_FORMAT,
  hash: '',
  withheld: false,
  about: {},
  facts: {
    texts: 0,
    kinds: {},
    languages: [],
    contacts: 0,
    byMachine: 0,
    publisherUnstated: 0,
    missingAccounts: 0,
    missingKnownOutside: 0,
  },
  changes: [],
  people: [],
  bodies: [],
  points: [],
  kinds: [],
  levels: [],
  voices: [...SIDES, 'newsroom'],
  own: {},
  labels: [],
  publishers: [],
  languages: [],
  dates: { edtf: [], first: [], last: [], precision: [], doubt: [] },
  contacts: {
    ids: [],
    kind: [],
    status: [],
    level: [],
    label: [],
    date: [],
    basis: [],
    parties: [],
    onRecord: [],
    points: [],
    relations: [],
    silences: [],
    people: NONE,
    texts: NONE,
    cells: NONE,
    remarks: NONE,
  },
  texts: { ids: [], kind: [], publisher: [], language: [], date: [], basis: [], shard: [] },
  aliases: [],
  shards: [],
  words: { texts: [], contacts: [], statements: [], notes: [] },
};
