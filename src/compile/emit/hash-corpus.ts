/** Gives a corpus its hash, and writes documents of any size as JSON: in pieces, as no string may be that long. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Corpus } from '../../model/corpus.ts';

/** How many records are written as one piece. */
const TOGETHER = 500;

/** SHA-256 over the JSON of the document, its keys in this order, the hash left out. */
export function hashCorpus(document: Omit<Corpus, 'hash'>): Corpus {
  const digest = sha256.create();
  for (const piece of jsonPieces(document)) digest.update(utf8ToBytes(piece));
  const { format, ...rest } = document;
  return { format, hash: bytesToHex(digest.digest()).slice(0, 16), ...rest };
}

/** Joined, they are what JSON.stringify gives for the whole. */
export function* jsonPieces(document: object): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(document) as [string, unknown][]) {
    if (value === undefined) continue;
    if (!Array.isArray(value) || value.length <= TOGETHER) {
      yield `${before}${JSON.stringify(key)}:${JSON.stringify(value)}`;
    } else {
      yield `${before}${JSON.stringify(key)}:[`;
      for (let from = 0; from < value.length; from += TOGETHER) {
        const some = JSON.stringify(value.slice(from, from + TOGETHER));
        yield (from > 0 ? ',' : '') + some.slice(1, -1);
      }
      yield ']';
    }
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}
