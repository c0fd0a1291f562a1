/** What comes from the folder of data: of this format, of one corpus, and whole. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import {
  fetchIndex,
  fetchNamed,
  loadLibrary,
  NewerVersion,
  shardFetcher,
} from '../../src/corpus/load-corpus.ts';
import { INDEX_FORMAT } from '../../src/model/corpus-index.ts';
import { splitIndex } from '../../src/model/index-parts.ts';
import { partName, shardName, UNHASHED_LIST } from '../../src/model/shard-name.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const SHARD = '{"texts":[],"contacts":[],"statements":[],"notes":[]}';
const NAME = shardName(sha256(utf8ToBytes(SHARD)));

/** What the host has; a body by path. An answer from a cache on the way is what the first of several requests gets. */
const host = new Map<string, { readonly body: string; readonly status?: number; readonly cached?: string }>();
const server = createServer(({ url = '', headers }, response) => {
  const { body, status = 200, cached } = host.get(url.replace('/data/', '')) ?? { body: '', status: 404 };
  const past = headers['cache-control'] !== undefined || headers.pragma !== undefined;
  response.writeHead(status).end(past ? body : (cached ?? body));
});
let data = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  data = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`;
});
afterAll(() => void server.close());
beforeEach(() => host.clear());

const indexOf = (hash: string, format = INDEX_FORMAT) => JSON.stringify({ format, hash });

describe('the index', () => {
  it('is of a format that this app reads', async () => {
    host.set('index.json', { body: indexOf('a') });
    await expect(fetchIndex(data)).resolves.toMatchObject({ hash: 'a' });
    host.set('index.json', { body: indexOf('a', (INDEX_FORMAT + 1) as typeof INDEX_FORMAT) });
    await expect(loadLibrary(data)).rejects.toThrow(/reload the page/);
  });

  it('is asked of the host itself where a cache has that of another corpus than the page', async () => {
    host.set('index.json', { body: indexOf('new'), cached: indexOf('old') });
    await expect(fetchIndex(data, 'old')).resolves.toMatchObject({ hash: 'old' });
    await expect(fetchIndex(data, 'new')).resolves.toMatchObject({ hash: 'new' });
    await expect(fetchIndex(data, 'newer')).resolves.toMatchObject({ hash: 'new' });
  });
});

const { corpus } = await libraryOf('tests/fixture/seeds');

describe('an index in parts', () => {
  const { head, parts } = splitIndex(indexCorpus(corpus).index, 5);
  const files = parts.map((part) => {
    const body = JSON.stringify(part);
    return { body, name: partName(sha256(utf8ToBytes(body))) };
  });
  const publish = () => {
    const names = files.map(({ name }) => name);
    host.set('index.json', { body: JSON.stringify({ ...head, parts: names }) });
    for (const { name, body } of files) host.set(name, { body });
    return names;
  };

  it('is opened as a whole', async () => {
    publish();
    const { contactIndex, hash } = await loadLibrary(data);
    expect(contactIndex.ids).toEqual(corpus.contacts.map(({ id }) => id));
    expect(contactIndex.textIds).toEqual(corpus.texts.map(({ id }) => id));
    expect(contactIndex.at(contactIndex.rowOf(corpus.contacts[7]?.id ?? '') ?? 0)).toMatchObject({
      id: corpus.contacts[7]?.id,
      texts: corpus.contacts[7]?.texts,
    });
    expect(hash).toBe(corpus.hash);
  });

  it('is refused where a part is another than its name says, or gone', async () => {
    const [first = '', second = ''] = publish();
    host.set(second, host.get(first) ?? { body: '' });
    await expect(loadLibrary(data)).rejects.toThrow();
    host.delete(second);
    await expect(loadLibrary(data)).rejects.not.toBeInstanceOf(NewerVersion);
  });

  it('is gone where the host has another corpus by now', async () => {
    const [first = ''] = publish();
    host.delete(first);
    const body = JSON.stringify({ ...head, hash: 'fedcba9876543210' });
    host.set('index.json', { body, cached: host.get('index.json')?.body ?? '' });
    await expect(loadLibrary(data)).rejects.toBeInstanceOf(NewerVersion);
  });
});

it('the list that the development server makes when it is asked for is taken as it comes', async () => {
  host.set(UNHASHED_LIST, { body: '{}' });
  await expect(fetchNamed(data, UNHASHED_LIST, 'abc')).resolves.toEqual({});
});

describe('a shard', () => {
  it('is what its name says', async () => {
    host.set(NAME, { body: SHARD });
    await expect(shardFetcher(data, 'abc')(NAME)).resolves.toMatchObject({ texts: [] });
  });

  it.each([
    ['of another corpus', SHARD.replace('"notes":[]', '"notes":[1]'), 200],
    ['of nothing', '{}', 200],
    ['cut short', SHARD.slice(0, 12), 200],
    ['of a hotel', '<!doctype html>', 200],
    ['of a host in trouble', SHARD, 503],
    ['that is gone', '', 404],
  ])('is none %s', async (_, body, status) => {
    host.set(NAME, { body, status });
    host.set('index.json', { body: indexOf('abc') });
    const refused = await shardFetcher(data, 'abc')(NAME).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Error);
    expect(refused).not.toBeInstanceOf(NewerVersion);
    // Even where nothing at all can be had.
    host.delete('index.json');
    await expect(shardFetcher(data, 'abc')(NAME)).rejects.not.toBeInstanceOf(NewerVersion);
  });

  it('is gone where the host has another corpus by now, whatever a cache still says', async () => {
    host.set('index.json', { body: indexOf('def'), cached: indexOf('abc') });
    await expect(shardFetcher(data, 'abc')(NAME)).rejects.toBeInstanceOf(NewerVersion);
  });
});
