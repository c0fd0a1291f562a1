/** The one door by which compiled data enter the app: the index first, the texts when they are needed. */

import type { CorpusIndex, TextShard } from '../model/corpus-index.ts';
import { integrityOf, UNHASHED_LIST } from '../model/shard-name.ts';
import type { FetchShard, Library } from './library.ts';

/**
 * Opens the library; `data` is the URL of the folder, ending with a slash, and `corpus` the hash of the data that the page was
 * made from, if it was. Rejects where the index is missing or unfit.
 */
export async function loadLibrary(data: string, corpus?: string): Promise<Library> {
  // The page as it was sent needs neither the data nor the code that reads them.
  const [index, { openChecked }] = await Promise.all([fetchIndex(data, corpus), import('./open-checked.ts')]);
  return openChecked(index, (part) => fetchNamed(data, part, index.hash), shardFetcher(data, index.hash));
}

/**
 * Rejects where the index does not arrive. A cache on the way may have an older one than that of the corpus asked for: then
 * the host itself is asked, and what it has now is right.
 */
export async function fetchIndex(data: string, corpus?: string): Promise<CorpusIndex> {
  const url = `${data}index.json`;
  let index = await fetchJson<CorpusIndex>(url);
  if (corpus !== undefined && index.hash !== corpus) index = await fetchJson(url, { cache: 'reload' });
  return index;
}

/** Why a shard did not arrive: the host has other texts by now. */
export class NewerVersion extends Error {}

/** Fetches shards by name from the folder `data`. */
export function shardFetcher(data: string, corpus: string): FetchShard {
  return (name) => fetchNamed<TextShard>(data, name, corpus);
}

/** A file that is named by its content, below the folder `data`: the browser refuses any other content than that of the name. */
export async function fetchNamed<T>(data: string, name: string, corpus: string): Promise<T> {
  try {
    // The first condition leaves the second out of what is published.
    if (import.meta.env.DEV && name === UNHASHED_LIST) return await fetchJson<T>(data + name);
    return await fetchJson<T>(data + name, { integrity: integrityOf(name) });
  } catch (error) {
    // Past all caches.
    const { hash } = await fetchJson<Partial<CorpusIndex>>(`${data}index.json`, { cache: 'reload' });
    throw hash === undefined || hash === corpus ? error : new NewerVersion(hash);
  }
}

async function fetchJson<T>(url: string, how?: RequestInit): Promise<T> {
  const response = await fetch(url, how);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
