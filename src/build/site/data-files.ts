/** The files of `data/`: the corpus with its schema, the index, and the shards of texts; each in pieces, as it may be large. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { corpusSchema } from '../../compile/emit/corpus-schema.ts';
import { jsonPieces } from '../../compile/emit/hash-corpus.ts';
import { type IndexedCorpus, indexCorpus, shardJson } from '../../compile/emit/index-corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { CorpusIndex } from '../../model/corpus-index.ts';
import { splitIndex } from '../../model/index-parts.ts';
import { partName } from '../../model/shard-name.ts';
import { MANY_CONTACTS } from './many-contacts.ts';

/** Pairs of a name and the strings that make up the content. */
export function* dataFiles(
  corpus: Corpus,
  { index, shards }: IndexedCorpus = indexedCorpus(corpus),
): Generator<readonly [string, Iterable<string>]> {
  yield ['corpus.json', jsonPieces(corpus)];
  yield ['corpus.schema.json', [JSON.stringify(z.toJSONSchema(corpusSchema))]];
  yield* indexFiles(index);
  for (const [number, shard] of shards.entries()) yield [index.shards[number] ?? '', [shardJson(shard)]];
}

function* indexFiles(index: CorpusIndex): Generator<readonly [string, Iterable<string>]> {
  if (index.contacts.ids.length <= MANY_CONTACTS) {
    yield ['index.json', jsonPieces(index)];
    return;
  }
  const { head, parts } = splitIndex(index, MANY_CONTACTS);
  const names: string[] = [];
  for (const part of parts) {
    const json = JSON.stringify(part);
    const name = partName(createHash('sha256').update(json).digest());
    names.push(name);
    yield [name, [json]];
  }
  yield ['index.json', jsonPieces({ ...head, parts: names })];
}

/** `SHARD_SIZE`, in characters, is for tests: few invented texts are to come in shards, as many real ones do. */
export function indexedCorpus(corpus: Corpus): IndexedCorpus {
  const { SHARD_SIZE } = process.env;
  return indexCorpus(corpus, SHARD_SIZE ? Number(SHARD_SIZE) : undefined);
}
