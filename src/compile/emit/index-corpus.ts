/** The corpus → the compact index that the app loads first, and the shards with the texts. Pure. */

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { encodeRemark } from '../../model/cell-code.ts';
import type { Contact } from '../../model/contact.ts';
import type { Corpus, Text } from '../../model/corpus.ts';
import {
  type CorpusIndex,
  type DateColumns,
  INDEX_FORMAT,
  type ManyColumn,
  type TextShard,
} from '../../model/corpus-index.ts';
import { DATE_PARTS, type DateSummary } from '../../model/dating.ts';
import { dayFromIso } from '../../model/day.ts';
import { shardName } from '../../model/shard-name.ts';
import { TEXT_KINDS } from '../../model/summary.ts';
import type { OwnTerms, Vocabulary } from '../../model/vocabulary.ts';
import type { Before } from '../before.ts';
import { basisDigits, type ContactRow, contactRows } from './contact-row.ts';
import { corpusFacts, MAX_CHANGES } from './corpus-facts.ts';
import { quotedColumn } from './quoted-column.ts';
import { shardJson, shardsOf, sizeOf } from './shards.ts';

export interface IndexedCorpus {
  readonly index: CorpusIndex;
  /** In the order of `index.shards`; empty if the index includes the only shard. */
  readonly shards: readonly TextShard[];
}

/** A single shard up to this many characters of JSON is included in the index; the five texts take a tenth of that. */
const LARGEST_INLINE = 1_000_000;
/** Characters of JSON after which a new shard begins. */
const SHARD_SIZE = 400_000;

export interface IndexOptions {
  /** Tests ask for smaller shards. */
  readonly shardSize?: number | undefined;
  /** SHA-256 of a file; what Node has of its own is many times as fast. */
  readonly digest?: (content: string) => Uint8Array;
  /** What the last compilation left: records that are the same are not written again. */
  readonly before?: Pick<Before, 'rows' | 'hash'> | undefined;
}

/** The index and its shards; a small corpus has its only shard in the index. */
export function indexCorpus(
  corpus: Corpus,
  { shardSize = SHARD_SIZE, digest = (content) => sha256(utf8ToBytes(content)), before }: IndexOptions = {},
): IndexedCorpus {
  const json = before?.hash.json;
  const shards = shardsOf(corpus, shardSize, json);
  const inline = shards.length === 1 && sizeOf(shards[0]) <= LARGEST_INLINE;
  const names = inline ? [] : shards.map((shard) => shardName(digest(shardJson(shard, json))));
  const index = { ...columnsOf(corpus, shards, before?.rows), shards: names };
  if (inline) return { index: { ...index, words: shards[0] }, shards: [] };
  const contacts = { ...index.contacts, ...quotedColumn(corpus, index.contacts.people) };
  return { index: { ...index, contacts, changes: changesWithTexts(index.changes, corpus) }, shards };
}

/** The index with all words in it, however many, for callers that fetch nothing. `rows`: those of `Before`. */
export function indexWhole(corpus: Corpus, rows?: WeakMap<Contact, ContactRow>): CorpusIndex {
  const [words] = shardsOf(corpus, Number.POSITIVE_INFINITY);
  return { ...columnsOf(corpus, [words], rows), shards: [], words };
}

/** What a page without any shard needs to link to the statements that the log names. */
function changesWithTexts(changes: CorpusIndex['changes'], { statements }: Corpus): CorpusIndex['changes'] {
  const named = new Set(changes.flatMap(({ concerns }) => concerns.map(({ id }) => id)));
  const textOf = new Map(
    statements.filter(({ id }) => named.has(id)).map(({ id, text }) => [id, text] as const),
  );
  return changes.map((change) => ({
    ...change,
    concerns: change.concerns.map((concern) => {
      const text = concern.kind === 'statement' ? textOf.get(concern.id) : undefined;
      return text === undefined ? concern : { ...concern, text };
    }),
  }));
}

function columnsOf(
  corpus: Corpus,
  shards: readonly TextShard[],
  rows?: WeakMap<Contact, ContactRow>,
): Omit<CorpusIndex, 'shards'> {
  const { contacts, texts, people, bodies, points, hash, withheld, about, reportsTo, changes } = corpus;
  const vocabulary = vocabularyOf(corpus);
  const { kinds, levels, voices } = vocabulary;
  const labels = new Dictionary(({ en, fr }: Contact['label']) => `${en}\n${fr}`);
  const publishers = new Dictionary(
    ({ name, basis, url }: Text['publisher']) => `${name.en}\n${name.fr}\n${basis}\n${url}`,
  );
  const languages = new Dictionary((language: string) => language);
  const dates = new Dictionary((dating: DateSummary) => dating.edtf);
  const textRows = rowsById(texts);
  const personRows = rowsById(people);
  const shardOf = new Map(
    shards.flatMap((words, number) => words.texts.map(({ id }) => [id, number] as const)),
  );
  const rowIn = (rows: ReadonlyMap<string, number>) => (id: string) => rows.get(id) ?? [];
  const packed = contactRows(corpus, vocabulary, rows);
  const column = <K extends keyof ContactRow>(key: K) => packed.map((row): ContactRow[K] => row[key]);
  const relayed = column('relayed');

  return {
    format: INDEX_FORMAT,
    hash,
    withheld,
    about,
    ...(reportsTo !== undefined && { reportsTo }),
    facts: corpusFacts(corpus),
    changes: changes.slice(0, MAX_CHANGES),
    people,
    bodies,
    // What a point is about is for those who annotate: no page says it.
    points: points.map(({ id, name, short }) => ({ id, name, ...(short && { short }) })),
    kinds,
    levels,
    voices,
    own: ownTerms(corpus),
    contacts: {
      ids: contacts.map(({ id }) => id),
      kind: column('kind'),
      status: column('status'),
      level: column('level'),
      label: contacts.map(({ label }) => labels.rowOf(label)),
      date: contacts.map(({ dating }) => dates.rowOf(dating)),
      basis: column('basis'),
      parties: column('parties'),
      onRecord: column('onRecord'),
      points: column('points'),
      relations: column('relations'),
      ...(relayed.some((halves) => halves > 0) && { relayed }),
      silences: column('silences'),
      people: many(packed.map(({ people: named }) => named.flatMap(rowIn(personRows)))),
      texts: many(contacts.map((contact) => contact.texts.flatMap(rowIn(textRows)))),
      cells: many(column('cells')),
      remarks: many(
        contacts.map(({ remarks }) =>
          remarks.flatMap(({ side, text }) =>
            [text].flatMap(rowIn(textRows)).map((row) => encodeRemark({ text: row, side })),
          ),
        ),
      ),
    },
    texts: {
      ids: texts.map(({ id }) => id),
      kind: texts.map(({ kind }) => TEXT_KINDS.indexOf(kind)),
      publisher: texts.map(({ publisher }) => publishers.rowOf(publisher)),
      language: texts.map(({ language }) => languages.rowOf(language)),
      date: texts.map(({ date }) => dates.rowOf(date)),
      basis: texts.map(({ date }) => basisDigits(date)),
      ...(texts.some(({ apart }) => apart) && {
        apart: Object.fromEntries(texts.flatMap(({ apart }, row) => (apart ? [[row, apart]] : []))),
      }),
      shard: texts.map(({ id }) => shardOf.get(id) ?? 0),
    },
    aliases: contacts.flatMap(({ aliases }, number) => aliases.map((alias) => [alias, number] as const)),
    labels: labels.entries,
    publishers: publishers.entries,
    languages: languages.entries,
    dates: dateColumns(dates.entries),
  };
}

function vocabularyOf({ points, terms }: Corpus): Vocabulary {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return {
    points: ids(points),
    kinds: ids(terms.kinds),
    levels: ids(terms.levels),
    voices: ids(terms.voices),
  };
}

/** A list without any is left out. */
function ownTerms({ terms: { kinds, levels, channels, voices } }: Corpus): OwnTerms {
  const own = {
    kinds: kinds.filter((term) => 'name' in term),
    levels: levels.filter((term) => 'name' in term),
    channels: channels.filter((term) => 'name' in term),
    voices: voices.filter((term) => 'name' in term),
  };
  return Object.fromEntries(Object.entries(own).filter(([, list]) => list.length > 0));
}

/** Collects distinct entries: equal ones share a row. */
class Dictionary<T> {
  readonly entries: T[] = [];
  private readonly rows = new Map<string, number>();
  /** `keyOf` returns the same key for equal entries only. */
  constructor(private readonly keyOf: (entry: T) => string) {}

  /** The row of an entry, which is added if it is new. */
  rowOf(entry: T): number {
    const key = this.keyOf(entry);
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    this.rows.set(key, this.entries.length);
    return this.entries.push(entry) - 1;
  }
}

function rowsById(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, row) => [id, row]));
}

function many(lists: readonly (readonly number[])[]): ManyColumn {
  return { counts: lists.map((list) => list.length), values: lists.flat() };
}

function dateColumns(dates: readonly DateSummary[]): DateColumns {
  const day = (iso: string | null) => (iso === null ? null : dayFromIso(iso));
  return {
    edtf: dates.map(({ edtf }) => edtf),
    first: dates.map(({ first }) => day(first)),
    last: dates.map(({ last }) => day(last)),
    precision: dates.map(({ precision }) => DATE_PARTS.indexOf(precision)),
    doubt: dates.map(({ approximate, uncertain }) => (approximate ? 1 : 0) + (uncertain ? 2 : 0)),
  };
}
