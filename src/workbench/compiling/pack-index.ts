/** An index on its way from the worker to the page: of its words, only what the page does not have yet is sent. */

import type { CorpusIndex, TextShard } from '../../model/corpus-index.ts';

interface PackedList<T> {
  /** For each record its index in the list that was sent before, or -1 for the next of the new ones. */
  readonly indices: readonly number[];
  readonly fresh: readonly T[];
}

type PackedShard = { readonly [K in keyof TextShard]: PackedList<TextShard[K][number]> };

export interface PackedIndex extends Omit<CorpusIndex, 'words'> {
  readonly packed: PackedShard;
}

const NONE: TextShard = { texts: [], contacts: [], statements: [], notes: [] };

/** At the worker: a record is the same while it is the same object. */
export class IndexPacker {
  private sent: TextShard = NONE;

  pack({ words = NONE, ...index }: CorpusIndex): PackedIndex {
    const { sent } = this;
    this.sent = words;
    const packed = {
      texts: packList(words.texts, sent.texts),
      contacts: packList(words.contacts, sent.contacts),
      statements: packList(words.statements, sent.statements),
      notes: packList(words.notes, sent.notes),
    };
    return { ...index, packed };
  }
}

/** At the page: records that have not changed stay the same objects here too. To be given every answer of a worker, in order. */
export class IndexUnpacker {
  private received: TextShard = NONE;

  unpack({ packed, ...index }: PackedIndex): CorpusIndex {
    const { received } = this;
    const words = {
      texts: unpackList(packed.texts, received.texts),
      contacts: unpackList(packed.contacts, received.contacts),
      statements: unpackList(packed.statements, received.statements),
      notes: unpackList(packed.notes, received.notes),
    };
    this.received = words;
    return { ...index, words };
  }
}

function packList<T>(list: readonly T[], sent: readonly T[]): PackedList<T> {
  const known = new Map(sent.map((one, index) => [one, index]));
  const indices = list.map((one) => known.get(one) ?? -1);
  return { indices, fresh: list.filter((_, at) => indices[at] === -1) };
}

function unpackList<T>({ indices, fresh }: PackedList<T>, received: readonly T[]): readonly T[] {
  const next = fresh.values();
  return indices.flatMap((index) => {
    const record = index < 0 ? next.next().value : received[index];
    return record === undefined ? [] : [record];
  });
}
