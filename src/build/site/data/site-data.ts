/** The data of a site as its pages are rendered from them: the index, and the shards as they are needed, from disk. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactsNeeded } from '../../../app/panes/contacts-needed.ts';
import { type ContactIndex, openContactIndex } from '../../../corpus/contact-index.ts';
import { type Library, openLibrary } from '../../../corpus/library.ts';
import type { CorpusIndex, IndexPart, TextShard } from '../../../model/corpus-index.ts';
import { joinIndex } from '../../../model/index-parts.ts';
import type { PlannedPage } from '../planned-page.ts';

export interface SiteData {
  readonly index: CorpusIndex;
  readonly contactIndex: ContactIndex;
  /** Everything that a page may be rendered from but the shards and the hash of the corpus, as one hash. */
  readonly base: string;
  /** The library without any shard. */
  readonly library: Library;
  /** The library with the shards of a page and no other, as in a browser that opens it. */
  readonly libraryFor: (page: PlannedPage) => Promise<Library>;
  /** The content of a shard, as a hash. */
  readonly hashOfShard: (number: number) => string;
}

/** What of the index a page is traced for (`trace-library.ts`), or does not see. */
const TRACED = [
  'hash',
  'shards',
  'search',
  'words',
  'facts',
  'files',
  'changes',
  'people',
  'bodies',
] as const;

/** Opens the folder `data/` of a site. */
export function openSiteData(folder: string): SiteData {
  const sourceOf = (name: string) => readFileSync(join(folder, name), 'utf8');
  const head = JSON.parse(sourceOf('index.json')) as CorpusIndex;
  const { parts = [] } = head;
  const index = joinIndex(
    head,
    parts.map((name) => JSON.parse(sourceOf(name)) as IndexPart),
  );
  const contactIndex = openContactIndex(index);
  /** Those of the last page. */
  let shards = new Map<string, TextShard>();
  let last: { readonly shards: string; readonly library: Library } | undefined;

  async function fetchShard(name: string): Promise<TextShard> {
    const shard = shards.get(name) ?? (JSON.parse(sourceOf(name)) as TextShard);
    shards.set(name, shard);
    return shard;
  }

  /** Drops all but those of the next page: that of a person may need one for each contact, and the next one's are mostly others. */
  function open(own: readonly number[]): Library {
    const names = new Set(own.map((number) => index.shards[number]));
    shards = new Map([...shards].filter(([name]) => names.has(name)));
    return openLibrary(index, fetchShard, contactIndex);
  }

  return {
    index,
    contactIndex,
    base: baseOf(index),
    library: openLibrary(index, fetchShard, contactIndex),
    libraryFor: async ({ state, shards: numbers }) => {
      const own = numbers.join(' ');
      // Pages come by their shards, so that the next one needs mostly the same.
      if (last?.shards !== own) last = { shards: own, library: open(numbers) };
      const { library } = last;
      if (state.text !== undefined) await library.fetchText(state.text);
      for (const contact of contactsNeeded(state, library)) await library.fetchContact(contact);
      return library;
    },
    // Shards are named by their content.
    hashOfShard: (number) => index.shards[number] ?? '',
  };
}

function baseOf(index: CorpusIndex): string {
  const rest: Record<string, unknown> = { ...index };
  for (const key of TRACED) delete rest[key];
  // In which shard a text is does not show on a page.
  rest.texts = { ...index.texts, shard: undefined };
  return sha256(JSON.stringify([rest, index.words]));
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
