/** What comes from the folder of data: of this format, of one corpus, and whole. */

import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchIndex, shardFetcher } from '../../src/corpus/load-corpus.ts';
import { INDEX_FORMAT } from '../../src/model/corpus-index.ts';

const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

afterEach(() => vi.unstubAllGlobals());

describe('the index', () => {
  it('is of a format that this app reads', async () => {
    answer(JSON.stringify({ format: INDEX_FORMAT, hash: 'a' }));
    await expect(fetchIndex('data/')).resolves.toMatchObject({ hash: 'a' });
    answer(JSON.stringify({ format: INDEX_FORMAT + 1, hash: 'a' }));
    await expect(fetchIndex('data/')).rejects.toThrow(/reload the page/);
  });
});

describe('a shard', () => {
  const fetchShard = shardFetcher('data/', 'abc');

  it('is of the corpus of the page', async () => {
    answer('{"corpus":"abc","texts":[]}');
    await expect(fetchShard('words-0.json')).resolves.toMatchObject({ texts: [] });
  });

  it.each([
    ['of another corpus, after a new release', '{"corpus":"def","texts":[]}', 200],
    ['of no corpus', '{"texts":[]}', 200],
    ['cut short', '{"corpus":"abc","texts":[', 200],
    ['of a hotel', '<!doctype html>', 200],
    ['of a host in trouble', '{"corpus":"abc","texts":[]}', 503],
  ])('is none %s', async (_, body, status) => {
    answer(body, status);
    await expect(fetchShard('words-0.json')).rejects.toThrow();
  });
});
