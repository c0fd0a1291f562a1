/** Measures what a search fetches before its first answer, by the app's own code over the parts that it wrote. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CorpusIndex, IndexPart, TextShard } from '../../src/model/corpus-index.ts';
import { joinIndex } from '../../src/model/index-parts.ts';
import { searchName } from '../../src/model/shard-name.ts';
import type { Part, PartList } from '../../src/search/parts/part-list.ts';
import { PartSearch } from '../../src/search/parts/part-search.ts';
import { Postings } from '../../src/search/parts/postings.ts';
import { writeParts } from '../../src/search/parts/write-parts.ts';
import { registryOf } from '../../src/search/searched-strings.ts';
import { chanceOf } from './invent/random.ts';
import { manyWords } from './many-words.ts';

/** Of one sort of query, the brotli kilobytes that it takes to know which contacts it finds. */
export interface Fetched {
  readonly what: string;
  readonly queries: number;
  readonly median: number;
  readonly most: number;
}

export interface Searched {
  readonly contacts: number;
  /** How many different forms can be found. */
  readonly forms: number;
  readonly files: number;
  /** As they are on disk. */
  readonly megabytes: number;
  /** Seconds of processor to write them. */
  readonly cpu: number;
  readonly mebibytes: number;
  readonly fetched: readonly Fetched[];
  /** The same and the words of the first contact found, which are in a shard or two. */
  readonly withWords: Fetched;
}

const QUERIES = 60;

/** `folder`: a `data/` of invented contacts. `many`: their statements get the vocabulary of real texts. */
export async function searchAtSize(folder: string, many: boolean): Promise<Searched> {
  const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const head = read<CorpusIndex>('index.json');
  const index = head.parts
    ? joinIndex(
        head,
        head.parts.map((name) => read<IndexPart>(name)),
      )
    : head;
  const wordsOf = many ? manyWords() : (shard: TextShard) => shard;
  const before = process.cpuUsage();
  const postings = new Postings(registryOf(index.people, index.bodies));
  /** Some statements, which queries are taken from. */
  const said: string[] = [];
  for (const name of index.shards) {
    const shard = wordsOf(read<TextShard>(name));
    postings.add(shard);
    said.push(...shard.statements.slice(0, 1).map(({ passages }) => passages[0]?.words ?? ''));
  }
  const rows = new Map(index.contacts.ids.map((id, row) => [id, row]));
  const files = new Map<string, string>();
  const writing = writeParts(postings, {
    rowOf: (id) => rows.get(id),
    nameOf: (content) => searchName(createHash('sha256').update(content).digest()),
  });
  let next = writing.next();
  for (; next.done !== true; next = writing.next()) files.set(...next.value);
  const { user, system } = process.cpuUsage(before);
  const mebibytes = process.resourceUsage().maxRSS / 1024;

  const list = JSON.parse(files.get(next.value) ?? '') as PartList;
  const weigh = weights((name) => files.get(name) ?? readFileSync(join(folder, name)));
  /** By a reader who has searched nothing before. */
  async function search(query: string) {
    let bytes = weigh(next.value as string);
    const parts = new PartSearch(list, async (name) => {
      bytes += weigh(name);
      return JSON.parse(files.get(name) ?? '') as Part;
    });
    const [first] = [...((await parts.search(query)) ?? [])].toSorted((a, b) => a - b);
    return { bytes, first };
  }
  const shardsOf = shardsByContact(index);
  const chance = chanceOf(1);
  const queries = (words: (own: readonly string[]) => string) =>
    Array.from({ length: QUERIES }, () =>
      words(
        chance
          .pick(said)
          .split(/[\s,.«»’]+/)
          .filter((w) => w.length > 3),
      ),
    );
  const take = async (what: string, asked: readonly string[], more = (_row: number) => 0) => {
    const bytes: number[] = [];
    for (const query of asked) {
      const own = await search(query);
      bytes.push(own.bytes + (own.first === undefined ? 0 : more(own.first)));
    }
    return summary(what, bytes);
  };
  const phrases = queries((own) => chance.some(own, 3).join(' '));
  return {
    contacts: index.contacts.ids.length,
    forms: new Set([...files.values()].flatMap((file) => formsIn(file))).size,
    files: files.size,
    megabytes: [...files.values()].reduce((sum, file) => sum + Buffer.byteLength(file), 0) / 1e6,
    cpu: (user + system) / 1e6,
    mebibytes,
    fetched: [
      await take(
        'a word',
        queries((own) => chance.pick(own)),
      ),
      await take(
        'three letters',
        queries((own) => chance.pick(own).slice(0, 3)),
      ),
      await take('three words', phrases),
      await take(
        'eight words',
        queries((own) => chance.some(own, 8).join(' ')),
      ),
    ],
    withWords: await take('three words', phrases, (row) =>
      shardsOf(row).reduce((sum, shard) => sum + weigh(shard), 0),
    ),
  };
}

function formsIn(file: string): string[] {
  const part = JSON.parse(file) as Part | PartList;
  return Array.isArray(part) ? (part as Part).map(([form]) => form) : [];
}

/** Brotli bytes of a file, which is compressed once. */
function weights(read: (name: string) => string | Uint8Array): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const bytes = known.get(name) ?? brotliCompressSync(read(name)).length;
    known.set(name, bytes);
    return bytes;
  };
}

function shardsByContact({ contacts, texts, shards }: CorpusIndex) {
  const starts: number[] = [];
  let start = 0;
  for (const count of contacts.texts.counts) {
    starts.push(start);
    start += count;
  }
  return (row: number) => {
    const from = starts[row] ?? 0;
    const own = contacts.texts.values.slice(from, from + (contacts.texts.counts[row] ?? 0));
    return [...new Set(own.map((text) => shards[texts.shard[text] ?? 0] ?? ''))];
  };
}

function summary(what: string, bytes: readonly number[]): Fetched {
  const sorted = bytes.toSorted((a, b) => a - b);
  const kilobytes = (at: number) => (sorted[at] ?? Number.NaN) / 1000;
  return {
    what,
    queries: sorted.length,
    median: kilobytes(sorted.length >> 1),
    most: kilobytes(sorted.length - 1),
  };
}
