/** The one door by which compiled data enters the app: the index first, the texts when they are needed. */

import type { CorpusIndex, ShardFile } from '../model/corpus-index.ts';
import { INDEX_FORMAT } from '../model/corpus-index.ts';
import { type FetchShard, type Library, openLibrary } from './library.ts';

/** Opens the library; `data` is the URL of the folder, ending with a slash. Rejects where the index is missing or unfit. */
export async function loadLibrary(data: string): Promise<Library> {
  // The page as it was sent needs neither the data nor their check.
  const [index, { checkIndex }] = await Promise.all([fetchIndex(data), import('./check-index.ts')]);
  checkIndex(index);
  return openLibrary(index, shardFetcher(data, index.hash));
}

/** Rejects where the index does not arrive, or is of a format that this app cannot read. */
export async function fetchIndex(data: string): Promise<CorpusIndex> {
  const index = await fetchJson<CorpusIndex>(`${data}index.json`);
  if (index.format !== INDEX_FORMAT)
    throw new Error(
      `data/index.json has format ${String(index.format)}, and this app reads ${String(INDEX_FORMAT)}: reload the page to get both of one version`,
    );
  return index;
}

/** Fetches shards by name from the folder `data`; rejects those of another corpus, which the host may have by now. */
export function shardFetcher(data: string, hash: string): FetchShard {
  return async (name) => {
    const shard = await fetchJson<ShardFile>(data + name);
    if (shard.corpus !== hash) throw new Error(`${name} is not of corpus ${hash}`);
    return shard;
  };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
