/** Searches in a worker: in all words where they come with the index, else in the parts of the search index that a query needs. */

import { fetchIndex, fetchNamed, NewerVersion } from '../../corpus/load-corpus.ts';
import type { CorpusIndex } from '../../model/corpus-index.ts';
import { loadStemmers } from '../../search/further-stemmers.ts';
import type { Part, PartList } from '../../search/parts/part-list.ts';
import { PartSearch } from '../../search/parts/part-search.ts';
import { SearchIndex } from '../../search/search-index.ts';
import type { SearchAnswer, SearchOrder } from './search-messages.ts';

const post = (answer: SearchAnswer, transferred: Transferable[] = []) =>
  self.postMessage(answer, { transfer: transferred });

/** One for each page, which has one corpus. */
let whole: Promise<SearchIndex> | undefined;
let inParts: Promise<PartSearch> | undefined;

async function readWhole({ data, corpus, local }: SearchOrder): Promise<SearchIndex> {
  const { hash, people, bodies, words }: Partial<CorpusIndex> = local ?? (await fetchIndex(data, corpus));
  if (hash !== undefined && hash !== corpus) throw new NewerVersion(hash);
  if (!(people && bodies && words)) throw new Error('the index has no words');
  const search = new SearchIndex(people, bodies);
  search.add(words);
  return search;
}

async function openParts({ data, corpus }: SearchOrder, list: string): Promise<PartSearch> {
  const fetchPart = withProgress(<T>(name: string) => fetchNamed<T>(data, name, corpus));
  return new PartSearch((await fetchPart(list)) as PartList, async (name) => (await fetchPart(name)) as Part);
}

/** Reports how many of the files that were asked for have arrived. */
function withProgress(fetchFile: (name: string) => Promise<unknown>) {
  let asked = 0;
  let arrived = 0;
  return async (name: string) => {
    asked += 1;
    const file = await fetchFile(name).finally(() => {
      arrived += 1;
    });
    post({ kind: 'progress', share: arrived / asked });
    if (arrived === asked) asked = arrived = 0;
    return file;
  };
}

async function answer(order: SearchOrder): Promise<void> {
  const { number, query, parts, languages } = order;
  await loadStemmers(languages);
  if (parts !== undefined) {
    inParts ??= openParts(order, parts);
    const found = await (await inParts).search(query);
    const rows = found && Uint32Array.from(found);
    post({ kind: 'rows', number, rows }, rows && [rows.buffer]);
    return;
  }
  // One of the reader's own changes as it is worked on.
  if (order.local) whole = undefined;
  whole ??= readWhole(order);
  const search = await whole;
  if (order.kind === 'search') {
    const found = search.search(query);
    post({ kind: 'found', number, ids: found && [...found] });
  } else post({ kind: 'read', number, contacts: search.read(query, order.contacts, order.language) });
}

self.addEventListener('message', ({ data: order }: MessageEvent<SearchOrder>) => {
  answer(order).catch((error: unknown) => {
    // What has not arrived is asked for again by the next question.
    whole = undefined;
    inParts = undefined;
    post({ kind: 'failed', number: order.number, outdated: error instanceof NewerVersion });
  });
});
