/** Seeds for tests: the valid folder `seeds/` next to this file, with files replaced, added or removed. */

import { join } from 'node:path';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { type CompileResult, compile } from '../../src/compile/compile.ts';
import type { SeedFile } from '../../src/compile/read/files.ts';

export const here = import.meta.dirname;

const sound = await readSeeds(join(here, 'seeds'));

/** The valid folder with the files of `overlay`: one of the same name replaces a file, an empty one removes it. */
export function overSound(overlay: readonly SeedFile[]): SeedFile[] {
  const files = new Map([...sound, ...overlay].map((file) => [file.path, file]));
  return [...files.values()].filter((file) => file.bytes.length > 0);
}

export function textFile(path: string, content: string): SeedFile {
  return { path, bytes: new TextEncoder().encode(content) };
}

/** One file of the valid folder in which `from`, which must occur once, is replaced by `to`. */
export function edited(path: string, ...edits: readonly (readonly [from: string, to: string])[]): SeedFile {
  const file = sound.find((candidate) => candidate.path === path);
  let content = new TextDecoder().decode(file?.bytes);
  for (const [from, to] of edits) {
    if (content.split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${path}`);
    content = content.replace(from, () => to);
  }
  return textFile(path, content);
}

/** Compiles the valid folder with the overlay. */
export function compileOver(...overlay: readonly SeedFile[]): CompileResult {
  return compile(overSound(overlay));
}
