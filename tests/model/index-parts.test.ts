/** An index in parts is the same index. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { joinIndex, splitIndex } from '../../src/model/index-parts.ts';
import { inventCorpus } from '../bench/invent/corpus.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const { index } = indexCorpus((await libraryOf('tests/fixture/seeds')).corpus);
const invented = indexCorpus(inventCorpus(300, 1)).index;

describe('an index in parts', () => {
  it.each([
    ['the fixture', index],
    ['300 invented contacts', invented],
  ])('is the whole again: %s', (_, whole) =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.contacts.ids.length + 1 }), (size) => {
        const { head, parts } = splitIndex(whole, size);
        expect(joinIndex({ ...head, parts: parts.map(String) }, parts)).toEqual(whole);
        for (const { contacts } of parts) expect(contacts.ids.length).toBeLessThanOrEqual(size);
        expect([head.contacts.ids, head.texts.ids]).toEqual([[], []]);
      }),
    ),
  );

  it('begins as every index does, by which the service worker knows it', () => {
    const { head } = splitIndex(index, 5);
    expect(JSON.stringify(head).slice(0, 40)).toBe(JSON.stringify(index).slice(0, 40));
  });
});
