/** The only reader of a seeds folder: its files as bytes, for the compiler. */

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { REGISTRIES, type SeedFile } from '../../compile/read/files.ts';

/** The folder of texts to build: `SEEDS`, or `seeds/`. */
export function seedsFolder(): string {
  return resolve(process.env.SEEDS ?? 'seeds');
}

/** Operating systems limit how many files a program may open at a time, often to a thousand or fewer. */
const AT_ONCE = 100;

/** All files of the folder and of the folders of its registries (`contacts/`), by path; hidden files are left out. */
export async function readSeeds(folder: string): Promise<SeedFile[]> {
  const folders = ['', ...REGISTRIES.map((name) => `${name}/`)];
  const names = (await Promise.all(folders.map((below) => filesIn(folder, below)))).flat();
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

async function filesIn(folder: string, below: string): Promise<string[]> {
  // Few corpora have any of the folders below.
  if (below !== '' && !existsSync(join(folder, below))) return [];
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => below + entry.name);
}
