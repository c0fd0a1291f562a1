/** Compiles a folder of texts and writes the files of `data/`, each piece by piece. */

import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexCorpus, type ShardSizes } from '../../compile/emit/index-corpus.ts';
import { checkIndex } from '../../corpus/check-index.ts';
import { compileFolder } from '../seeds/compile-folder.ts';
import { dataFiles } from './data-files.ts';

export interface DataRequest {
  /** The folder of texts. */
  readonly seeds: string;
  /** Whether to mask what the annotations do not quote. */
  readonly withhold: boolean;
  /** The email address for reports of mistakes. */
  readonly reportsTo: string | undefined;
  /** The folder of the site. */
  readonly out: string;
  /** For tests: small enough, they give a few texts several shards. */
  readonly sizes?: ShardSizes | undefined;
}

export async function writeData({ seeds, withhold, reportsTo, out, sizes }: DataRequest): Promise<void> {
  const corpus = await compileFolder(seeds, { withhold, reportsTo });
  const indexed = indexCorpus(corpus, sizes);
  // As the page will: what it would refuse must not be published.
  checkIndex(indexed.index);
  const folder = join(out, 'data');
  mkdirSync(folder, { recursive: true });
  for (const [name, pieces] of dataFiles(corpus, indexed)) {
    const file = openSync(join(folder, name), 'w');
    try {
      for (const piece of pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  }
}
