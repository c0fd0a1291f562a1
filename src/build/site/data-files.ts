/** What stands in `data/`: the corpus with its schema, the index, and the words by shards; each file in pieces. */

import { z } from 'zod';
import { corpusSchema } from '../../compile/emit/corpus-schema.ts';
import { jsonPieces } from '../../compile/emit/hash-corpus.ts';
import { indexCorpus } from '../../compile/emit/index-corpus.ts';
import type { Corpus } from '../../model/corpus.ts';

/** Name → the strings that make up its content. */
export function* dataFiles(corpus: Corpus): Generator<readonly [string, Iterable<string>]> {
  const { index, shards } = indexCorpus(corpus);
  yield ['corpus.json', jsonPieces(corpus)];
  yield ['corpus.schema.json', [JSON.stringify(z.toJSONSchema(corpusSchema))]];
  yield ['index.json', jsonPieces(index)];
  for (const [number, words] of shards.entries()) yield [index.shards[number] ?? '', [JSON.stringify(words)]];
}
