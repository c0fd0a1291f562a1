/** The service worker keeps the newest shards that fit into its room. */

import { expect, it } from 'vitest';
import { fitting } from '../../src/offline/room.ts';

it('keeps the newest that fit, and older ones beside one that is too large', () => {
  const shards = [
    ['d', 400],
    ['c', 900],
    ['b', 500],
    ['a', 200],
  ] as const;
  expect([...fitting(shards, 2000)]).toEqual(['d', 'c', 'b', 'a']);
  expect([...fitting(shards, 1000)]).toEqual(['d', 'b']);
  expect([...fitting(shards, 0)]).toEqual([]);
  expect([...fitting(shards, -1)]).toEqual([]);
});
