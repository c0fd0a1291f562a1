/** Searches in a worker: fetches the shards one by one, reports progress, and answers when it has them all. */

import { fetchIndex, NewerVersion, shardFetcher } from '../../corpus/load-corpus.ts';
import { SearchIndex } from '../../search/search-index.ts';
import type { SearchAnswer, SearchOrder } from './search-messages.ts';

const post = (answer: SearchAnswer) => self.postMessage(answer);

async function read({ data, corpus }: SearchOrder): Promise<SearchIndex> {
  const { hash, people, bodies, shards, words } = await fetchIndex(data, corpus);
  if (hash !== corpus) throw new NewerVersion(hash);
  const search = new SearchIndex(people, bodies);
  if (words) search.add(words);
  const fetchShard = shardFetcher(data, hash);
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

self.addEventListener('message', ({ data: order }: MessageEvent<SearchOrder>) => {
  reading ??= read(order);
  reading.then(
    (search) => answer(search, order),
    (error: unknown) => {
      reading = undefined;
      post({ kind: 'failed', number: order.number, outdated: error instanceof NewerVersion });
    },
  );
});

function answer(search: SearchIndex, order: SearchOrder): void {
  const { number, query } = order;
  if (order.kind === 'search') {
    const found = search.search(query);
    post({ kind: 'found', number, ids: found && [...found] });
  } else post({ kind: 'read', number, contacts: search.read(query, order.contacts, order.language) });
}
