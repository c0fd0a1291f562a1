/** Gives a corpus its hash, and writes documents of any size as JSON: in pieces, as no string may be that long. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Corpus } from '../../model/corpus.ts';
import { once } from '../once.ts';

/** How many records, with what parts them, are written as one piece. */
const TOGETHER = 1000;
/** After so many pieces, the state of the hash is kept. */
const KEPT_EVERY = 64;

interface Piece {
  readonly json: string;
  bytes?: Uint8Array;
}

/** What parts most records: the very same piece each time. */
const COMMA: Piece = { json: ',' };

/** JSON.stringify, or what remembers what it has written. */
export type WriteRecord = (record: object) => string;

/** A SHA-256 under way. */
export interface Digest {
  readonly update: (bytes: Uint8Array) => unknown;
  /** Another with the same state. */
  readonly copy: () => Digest;
  readonly digest: () => Uint8Array;
}

/** The same in Node and in browsers. */
function portableDigest(state = sha256.create()): Digest {
  return {
    update: (bytes) => state.update(bytes),
    copy: () => portableDigest(state.clone()),
    digest: () => state.digest(),
  };
}

/** What one hash leaves to the next: records that are the same objects are not written again, nor is what comes before the first change hashed again. */
export class HashBefore {
  private readonly written = new WeakMap<object, Piece>();
  private pieces: readonly Piece[] = [];
  /** After each `KEPT_EVERY` pieces. */
  private states: Digest[] = [];

  /** `begin`: what Node has of its own is many times as fast. */
  constructor(private readonly begin: () => Digest = portableDigest) {}

  /** SHA-256 over the JSON of the document. */
  hash(document: object): Uint8Array {
    const pieces = Array.from(partsOf(document), (part) => this.pieceOf(part));
    const changed = pieces.findIndex(
      (piece, at) => piece !== this.pieces[at] && piece.json !== this.pieces[at]?.json,
    );
    const kept = Math.floor((changed < 0 ? pieces.length : changed) / KEPT_EVERY);
    this.states = this.states.slice(0, kept);
    const digest = this.states.at(-1)?.copy() ?? this.begin();
    for (let at = this.states.length * KEPT_EVERY; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece) continue;
      piece.bytes ??= utf8ToBytes(piece.json);
      digest.update(piece.bytes);
      if ((at + 1) % KEPT_EVERY === 0) this.states.push(digest.copy());
    }
    this.pieces = pieces;
    return digest.digest();
  }

  /** The JSON of a record, as it was written for the hash. */
  readonly json: WriteRecord = (record) => this.pieceOf(record).json;

  private pieceOf(part: string | object): Piece {
    if (part === COMMA.json) return COMMA;
    if (typeof part === 'string') return { json: part };
    return once(this.written, part, () => ({ json: JSON.stringify(part) }));
  }
}

/** SHA-256 over the JSON of the document, its keys in this order, the hash left out. */
export function hashCorpus(document: Omit<Corpus, 'hash'>, before?: HashBefore): Corpus {
  const { format, ...rest } = document;
  return {
    format,
    hash: bytesToHex(before ? before.hash(document) : hashOnce(document)).slice(0, 16),
    ...rest,
  };
}

function hashOnce(document: object): Uint8Array {
  const digest = sha256.create();
  for (const piece of jsonPieces(document)) digest.update(utf8ToBytes(piece));
  return digest.digest();
}

/** Its JSON, with each record of its lists as the object that it is. */
function* partsOf(document: object): Generator<string | object> {
  let before = '{';
  for (const [key, value] of Object.entries(document) as [string, unknown][]) {
    if (value === undefined) continue;
    const name = `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'object' && one !== null)) {
      yield `${name}${JSON.stringify(value)}`;
      continue;
    }
    yield `${name}[`;
    let parted = false;
    for (const record of value as object[]) {
      if (parted) yield ',';
      parted = true;
      yield record;
    }
    yield ']';
  }
  yield before === '{' ? '{}' : '}';
}

/** Joined, they are what JSON.stringify gives for the whole. `json`: what writes each record of its lists. */
export function* jsonPieces(document: object, json: WriteRecord = JSON.stringify): Generator<string> {
  let piece = '';
  let parts = 0;
  for (const part of partsOf(document)) {
    piece += typeof part === 'string' ? part : json(part);
    parts += 1;
    if (parts % TOGETHER > 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
