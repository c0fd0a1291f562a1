/**
 * The files of `data/`: the corpus with its schema, the index, the shards of texts and what is searched instead of them; each in
 * pieces, as it may be large.
 */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Before } from '../../../compile/before.ts';
import { corpusSchema } from '../../../compile/emit/corpus-schema.ts';
import { jsonPieces } from '../../../compile/emit/hash-corpus.ts';
import { type IndexedCorpus, indexCorpus } from '../../../compile/emit/index-corpus.ts';
import { shardJson } from '../../../compile/emit/shards.ts';
import type { Corpus } from '../../../model/corpus.ts';
import type { CorpusIndex, DataFile, TextShard } from '../../../model/corpus-index.ts';
import { splitIndex } from '../../../model/index-parts.ts';
import { partName, searchName } from '../../../model/shard-name.ts';
import { Postings } from '../../../search/parts/postings.ts';
import { writeParts } from '../../../search/parts/write-parts.ts';
import { registryOf } from '../../../search/searched-strings.ts';
import { MANY_CONTACTS } from '../many-contacts.ts';
import { viewSchema } from '../view-schema.ts';

/** Pairs of a name and the strings that make up the content. */
export function* dataFiles(
  corpus: Corpus,
  indexed: IndexedCorpus = indexedCorpus(corpus),
  {
    tables = [],
    list,
    before,
  }: {
    /** Written beside these, by what writes more than text. */
    readonly tables?: readonly DataFile[];
    /** What the index calls the list of a search index that is not among these files (`searchFiles`). */
    readonly list?: string;
    /** What the compilation left: it has written most of this already. */
    readonly before?: Before;
  } = {},
): Generator<readonly [string, Iterable<string>]> {
  const { index, shards } = indexed;
  const json = before?.hash.json;
  yield ['corpus.json', jsonPieces(corpus, json)];
  const schemas = [
    ['corpus.schema.json', JSON.stringify(z.toJSONSchema(corpusSchema))],
    ['view.schema.json', JSON.stringify(z.toJSONSchema(viewSchema))],
  ] as const;
  for (const [name, schema] of schemas) yield [name, [schema]];
  const files: readonly DataFile[] = [
    ['corpus.json', bytesOf(jsonPieces(corpus, json))],
    ...schemas.map(([name, schema]) => [name, bytesOf([schema])] as const),
    ...tables,
  ];
  const search = list === undefined || shards.length === 0 ? yield* searchFiles(indexed) : list;
  yield* indexFiles({ ...index, ...(search !== undefined && { search }), files });
  for (const [number, shard] of shards.entries()) yield [index.shards[number] ?? '', lateJson(shard)];
}

/** In development most shards are not asked for. */
function* lateJson(shard: TextShard): Generator<string> {
  yield shardJson(shard);
}

function bytesOf(pieces: Iterable<string>): number {
  let bytes = 0;
  for (const piece of pieces) bytes += Buffer.byteLength(piece);
  return bytes;
}

/** Returns the name of their list; a corpus that comes with its index is searched as a whole. */
export function* searchFiles({
  index: { people, bodies, contacts },
  shards,
}: IndexedCorpus): Generator<readonly [string, Iterable<string>], string | undefined> {
  if (shards.length === 0) return undefined;
  const postings = new Postings(registryOf(people, bodies));
  for (const shard of shards) postings.add(shard);
  const rows = new Map(contacts.ids.map((id, row) => [id, row]));
  const files = writeParts(postings, {
    rowOf: (id) => rows.get(id),
    nameOf: (content) => searchName(digest(content)),
    partSize: shardSize(PARTS_IN_SHARD),
  });
  let file = files.next();
  for (; file.done !== true; file = files.next()) yield [file.value[0], [file.value[1]]];
  return file.value;
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
    const name = partName(digest(json));
    names.push(name);
    yield [name, [json]];
  }
  yield ['index.json', jsonPieces({ ...head, parts: names })];
}

/** `SHARD_SIZE`, in characters, is for tests: few invented texts are to come in shards, as many real ones do. */
export function indexedCorpus(corpus: Corpus, before?: Before): IndexedCorpus {
  return indexCorpus(corpus, { shardSize: shardSize(), digest, before });
}

function digest(content: string): Uint8Array {
  return createHash('sha256').update(content).digest();
}

/** A part of the search index is smaller, so that tests have several as well. */
const PARTS_IN_SHARD = 10;

function shardSize(parts = 1): number | undefined {
  const { SHARD_SIZE } = process.env;
  return SHARD_SIZE ? Number(SHARD_SIZE) / parts : undefined;
}
