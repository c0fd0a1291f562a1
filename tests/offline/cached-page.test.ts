/** Which cached page answers a URL, and which caches belong to an earlier version. */

import { describe, expect, it } from 'vitest';
import { INDEX_FORMAT } from '../../src/model/corpus-index.ts';
import { cachedPage } from '../../src/offline/cached-page.ts';
import { dataCaches, outdated } from '../../src/offline/caches.ts';

describe('the page for an address', () => {
  const pages = new Set(['./', 'fr/', 'list/', 'fr/list/']);

  it.each([
    ['', './'],
    ['index.html', './'],
    ['fr', 'fr/'],
    ['fr/', 'fr/'],
    ['fr/index.html', 'fr/'],
    ['list', 'list/'],
    ['fr/list/', 'fr/list/'],
    ['fr/list/index.html', 'fr/list/'],
    // The empty shell: there are too many contacts to cache, and some URLs have no page.
    ['contacts/2024-06-25-austin-belousov-call', 'offline.html'],
    ['fr/contacts/2024-06-25-austin-belousov-call/index.html', 'offline.html'],
    ['de/', 'offline.html'],
    ['lists', 'offline.html'],
    ['list.html', 'offline.html'],
    ['myindex.html', 'offline.html'],
  ])('“%s” → %s', (path, page) => {
    expect(cachedPage(path, pages)).toBe(page);
  });
});

describe('caches of a former version', () => {
  const SCOPE = 'https://example.org/readouts/';
  const former = (what: string, scope = SCOPE) => `readouts-${what}-${INDEX_FORMAT - 1}-${scope}`;

  it('are told by the format in their names, in this folder alone', () => {
    const own = Object.values(dataCaches(SCOPE));
    const others = [
      ...own,
      // Workbox's own cache.
      `readouts-precache-v2-${SCOPE}`,
      // From another folder on this host, whose URL may begin or end like ours.
      former('index', 'https://example.org/'),
      former('index', 'https://example.org/readouts/readouts/'),
      `other-index-${INDEX_FORMAT - 1}-${SCOPE}`,
    ];
    const old = [former('index'), former('words')];
    expect(outdated([...others, ...old], SCOPE)).toEqual(old);
    expect(outdated(own, SCOPE)).toEqual([]);
  });

  it('at the root of a host are not those of its folders', () => {
    const root = 'https://example.org/';
    expect(outdated([former('words'), former('words', root)], root)).toEqual([former('words', root)]);
  });

  it('the caches of data never share a name, nor do two folders', () => {
    const names = [SCOPE, 'https://example.org/'].flatMap((scope) => Object.values(dataCaches(scope)));
    expect(new Set(names).size).toBe(6);
  });
});
