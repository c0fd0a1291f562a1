/** The one door by which compiled data enters the app: the index first, the words of each text when they are asked for. */

import type { CorpusIndex, TextShard } from '../model/corpus-index.ts';
import { INDEX_FORMAT } from '../model/corpus-index.ts';
import { type FetchShard, type Library, openLibrary } from './library.ts';

/** `data`: address of the folder, ending with a slash. */
export async function loadLibrary(data: string): Promise<Library> {
  return openLibrary(await fetchIndex(data), shardFetcher(data));
}

export async function fetchIndex(data: string): Promise<CorpusIndex> {
  const index = await fetchJson<CorpusIndex>(`${data}index.json`);
  if (index.format !== INDEX_FORMAT)
    throw new Error(
      `data/index.json has format ${String(index.format)}, and this app reads ${String(INDEX_FORMAT)}`,
    );
  return index;
}

export function shardFetcher(data: string): FetchShard {
  return (name) => fetchJson<TextShard>(`${data}${name}`);
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
