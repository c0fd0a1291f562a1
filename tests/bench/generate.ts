/** `npm run generate`: writes an invented corpus, its index and its shards as a `data/` folder. */

import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFiles } from '../../src/build/site/data/data-files.ts';
import { inventCorpus } from './invent/corpus.ts';

export interface GenerateOptions {
  readonly contacts: number;
  /** Created if missing; the shards and the search index of an earlier corpus in it are removed. */
  readonly out: string;
  readonly seed: number;
}

/** Returns a line that says what was written. */
export async function generate({ contacts, out, seed }: GenerateOptions): Promise<string> {
  const corpus = inventCorpus(contacts, seed);
  await mkdir(out, { recursive: true });
  for (const folder of ['shards', 'search']) await rm(join(out, folder), { recursive: true, force: true });
  let bytes = 0;
  let files = 0;
  for (const [name, pieces] of dataFiles(corpus)) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    const file = await open(join(out, name), 'w');
    try {
      // Piece by piece, because a large corpus exceeds the maximum length of a string.
      for (const piece of pieces) bytes += (await file.write(piece)).bytesWritten;
    } finally {
      await file.close();
    }
    files += 1;
  }
  return `${corpus.contacts.length} contacts in ${corpus.texts.length} texts, ${corpus.statements.length} statements; ${files} files, ${Math.round(bytes / 1e5) / 10} MB, corpus ${corpus.hash}`;
}
