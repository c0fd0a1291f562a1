/** What is shown of a contact found in a large corpus, whose shards the page has fetched, is what all words would show. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromShards } from '../../src/app/search/read-contacts.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { openLibrary } from '../../src/corpus/library.ts';
import type { TextShard } from '../../src/model/corpus-index.ts';
import { termsOf } from '../../src/search/terms.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { runs } from '../runs.ts';
import { searchOf } from './invented-words.ts';

describe.each(['seeds', 'tests/fixture/seeds'] as const)('in %s', (folder) => {
  it('each contact has the same statements, with the same sides and words', async () => {
    const { corpus } = await libraryOf(folder);
    const whole = searchOf(corpus);
    const { index, shards } = indexCorpus(corpus, { shardSize: 4000 });
    expect(shards.length).toBeGreaterThan(4);
    const library = () =>
      openLibrary(index, (name) => Promise.resolve(shards[index.shards.indexOf(name)] as TextShard));
    const words = corpus.statements.flatMap(({ passages, translation }) =>
      [...passages.map((passage) => passage.words), translation?.en ?? ''].flatMap((text) =>
        termsOf(text).map(({ start, end }) => text.slice(start, end)),
      ),
    );
    const query = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
    const contacts = fc.shuffledSubarray(
      corpus.contacts.map(({ id }) => id),
      { minLength: 1, maxLength: 3 },
    );
    const language = fc.constantFrom('en' as const, 'fr' as const);
    await fc.assert(
      fc.asyncProperty(query, contacts, language, async (own, ids, shown) => {
        const q = own.join(' ');
        // Fetched in any order, as readers come by them.
        const opened = library();
        for (const id of ids) {
          await opened.fetchContact(id);
          expect([readFromShards(q, id, shown, opened)]).toEqual(whole.read(q, [id], shown));
        }
      }),
      runs(20),
    );
  });
});
