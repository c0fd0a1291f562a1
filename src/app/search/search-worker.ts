/** Searches in a worker: fetches the shards one by one, reports progress, and answers when it has them all. */

import { fetchIndex, shardFetcher } from '../../corpus/load-corpus.ts';
import { SearchIndex } from '../../search/search-index.ts';
import type { SearchAnswer, SearchOrder } from './search-messages.ts';

const post = (answer: SearchAnswer) => self.postMessage(answer);

async function read(data: string): Promise<SearchIndex> {
  const { people, bodies, shards, words } = await fetchIndex(data);
  const search = new SearchIndex(people, bodies);
  if (words) search.add(words);
  const fetchShard = shardFetcher(data);
  let told = 0;
  for (const [number, name] of shards.entries()) {
    search.add(await fetchShard(name));
    // Reports whole percents only: each message re-renders the page, and there may be a thousand shards.
    const share = Math.floor(((number + 1) / shards.length) * 100) / 100;
    if (share > told) post({ kind: 'progress', share });
    told = share;
  }
  return search;
}

let reading: Promise<SearchIndex> | undefined;

self.addEventListener('message', ({ data: { data, query } }: MessageEvent<SearchOrder>) => {
  reading ??= read(data);
  reading.then(
    (search) => {
      const found = search.search(query);
      post({ kind: 'found', query, ids: found && [...found] });
    },
    () => {
      reading = undefined;
      post({ kind: 'failed', query });
    },
  );
});
