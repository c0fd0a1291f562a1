/** Compiles a folder of texts and writes the files of `data/`, each piece by piece. */

import { closeSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkIndex } from '../../../corpus/check-index.ts';
import type { Site } from '../../../previews/addresses.ts';
import { loadStemmers } from '../../../search/further-stemmers.ts';
import { compileFolder } from '../../seeds/compile-folder.ts';
import { dataFiles, indexedCorpus } from './data-files.ts';
import { writeTables } from './tables.ts';

export interface DataRequest {
  /** The folder of texts. */
  readonly seeds: string;
  /** Whether to mask what the annotations do not quote. */
  readonly withhold: boolean;
  /** The email address for reports of mistakes. */
  readonly reportsTo: string | undefined;
  /** The folder of the site, and its address. */
  readonly out: string;
  readonly site: Site;
}

export async function writeData({ seeds, withhold, reportsTo, out, site }: DataRequest): Promise<void> {
  const corpus = await compileFolder(seeds, { withhold, reportsTo });
  const indexed = indexedCorpus(corpus);
  // The page checks the same: what it would refuse must not be published.
  checkIndex(indexed.index);
  await loadStemmers(indexed.index.languages);
  mkdirSync(join(out, 'data'), { recursive: true });
  const tables = (await writeTables(indexed, site, out)).map(
    (name) => [name, statSync(join(out, 'data', name)).size] as const,
  );
  for (const [name, pieces] of dataFiles(corpus, indexed, { tables })) {
    const path = join(out, 'data', name);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      for (const piece of pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  }
}
