/** `npm run generate`: writes an invented corpus, its index and its words as a `data/` folder. */

import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFiles } from '../../src/build/site/data-files.ts';
import { inventCorpus } from './invent/corpus.ts';

export interface GenerateOptions {
  readonly contacts: number;
  /** Made if missing; the words of an earlier corpus in it are removed. */
  readonly out: string;
  readonly seed: number;
}

/** Returns what was written, in a line. */
export async function generate({ contacts, out, seed }: GenerateOptions): Promise<string> {
  const corpus = inventCorpus(contacts, seed);
  await mkdir(out, { recursive: true });
  for (const name of await readdir(out)) if (/^words-\d+\.json$/.test(name)) await rm(join(out, name));
  let bytes = 0;
  let files = 0;
  for (const [name, pieces] of dataFiles(corpus)) {
    const file = await open(join(out, name), 'w');
    try {
      // Piece by piece: whole, a large corpus is longer than any string may be.
      for (const piece of pieces) bytes += (await file.write(piece)).bytesWritten;
    } finally {
      await file.close();
    }
    files += 1;
  }
  return `${corpus.contacts.length} contacts in ${corpus.texts.length} texts, ${corpus.statements.length} statements; ${files} files, ${Math.round(bytes / 1e5) / 10} MB, corpus ${corpus.hash}`;
}
