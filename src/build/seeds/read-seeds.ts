/** The only reader of a seeds folder: its files as bytes, for the compiler. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { REGISTRIES, type SeedFile } from '../../compile/read/files.ts';

/** The folder of texts to build: `SEEDS`, or `seeds/`. */
export function seedsFolder(): string {
  return resolve(process.env.SEEDS || 'seeds');
}

/** As it is printed: from here where it is below, so that it can be pasted into a command. */
export function shownFolder(folder: string): string {
  const below = relative('.', folder);
  return below.startsWith('..') ? folder : below || '.';
}

/** Throws a readable Error if the path is not a folder. */
export async function findFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    const missing = found.code === 'ENOENT' || found.code === 'ENOTDIR';
    throw new Error(
      missing
        ? `The folder “${folder}” does not exist: is SEEDS right?`
        : `The folder “${folder}” cannot be read (${found.code ?? found.message}).`,
    );
  }
  if (!found.isDirectory()) throw new Error(`“${folder}” is no folder: set SEEDS to the folder of the texts.`);
}

const SEED_EXTENSIONS = /\.(?:txt|ya?ml)$/i;

/** Operating systems limit how many files a program may open at a time, often to a thousand or fewer. */
const MAX_OPEN_FILES = 100;

/**
 * All files of the folder and of the folders of its registries (`contacts/`), by path; hidden files are left out.
 * Of other folders, the texts and annotations, so that the compiler can report that they are not read.
 */
export async function readSeeds(folder: string): Promise<SeedFile[]> {
  await findFolder(folder);
  const registries: readonly string[] = REGISTRIES.map((name) => `${name}/`);
  const names: string[] = [];
  const below: string[] = [];
  for (const { path, isFolder } of await entriesOf(folder, '')) (isFolder ? below : names).push(path);
  for (const inner of below) {
    const isRegistry = registries.includes(inner);
    // An unrelated folder may not be readable.
    const found = await entriesOf(folder, inner).catch((error: unknown) => {
      if (isRegistry) throw error;
      return [];
    });
    const files = found.filter(({ isFolder }) => !isFolder);
    names.push(
      ...files.map(({ path }) => path).filter((path) => isRegistry || SEED_EXTENSIONS.test(path)),
    );
  }
  const files: SeedFile[] = [];
  const sorted = names.toSorted();
  for (let from = 0; from < sorted.length; from += MAX_OPEN_FILES) {
    const some = sorted.slice(from, from + MAX_OPEN_FILES);
    files.push(
      ...(await Promise.all(
        some.map(async (path) => ({ path, bytes: new Uint8Array(await readFile(join(folder, path))) })),
      )),
    );
  }
  return files;
}

/** What is directly in a folder, with links followed: a text may be kept elsewhere. */
async function entriesOf(folder: string, below: string): Promise<{ path: string; isFolder: boolean }[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.'))
      .map(async (entry) => ({
        path: below + entry.name,
        // A link that leads nowhere is neither a file nor a folder.
        is: entry.isSymbolicLink()
          ? await stat(join(folder, below, entry.name)).catch(() => entry)
          : entry,
      })),
  );
  return found
    .filter(({ is }) => is.isFile() || is.isDirectory())
    .map(({ path, is }) => (is.isFile() ? { path, isFolder: false } : { path: `${path}/`, isFolder: true }));
}
