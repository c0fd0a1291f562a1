/** The only reader of a seeds folder: its files as bytes, for the compiler. */

import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SeedFile } from '../../compile/read/files.ts';

/** The folder of texts to build: `SEEDS`, or `seeds/`. */
export function seedsFolder(): string {
  return resolve(process.env.SEEDS ?? 'seeds');
}

/** Operating systems limit how many files a program may open at a time, often to a thousand or fewer. */
const AT_ONCE = 100;

/** Ignores subfolders and hidden files. */
export async function readSeeds(folder: string): Promise<SeedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
  const files: SeedFile[] = [];
  const sorted = names.toSorted();
  for (let from = 0; from < sorted.length; from += AT_ONCE) {
    const some = sorted.slice(from, from + AT_ONCE);
    files.push(
      ...(await Promise.all(
        some.map(async (path) => ({ path, bytes: new Uint8Array(await readFile(join(folder, path))) })),
      )),
    );
  }
  return files;
}
