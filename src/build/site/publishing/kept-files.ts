/** Pages and pictures kept from earlier builds: each file with what it was rendered from, as one hash. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../data/site-data.ts';
import type { Fact } from './trace-library.ts';

/** The first line of a kept file; the content follows. */
interface Head {
  /** The hash of everything that the content was rendered from. */
  readonly key: string;
  /** What of the library is in that hash. */
  readonly facts: readonly Fact[];
  /** The hash of the content: a build that is stopped may leave half a file. */
  readonly sum: string;
}

/** The content of a file, if it would be rendered from the same again; `keyOf` hashes what it would be rendered from. */
export function readKept(
  folder: string,
  name: string,
  keyOf: (facts: readonly Fact[]) => string,
): Uint8Array | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
  const end = kept.indexOf('\n');
  const head = parseHead(kept.toString('utf8', 0, Math.max(end, 0)));
  if (!head || head.key !== keyOf(head.facts)) return undefined;
  const content = kept.subarray(end + 1);
  return sha256(content) === head.sum ? content : undefined;
}

export function writeKept(
  folder: string,
  name: string,
  { key, facts, content }: Omit<Head, 'sum'> & { readonly content: Uint8Array },
): void {
  const head: Head = { key, facts, sum: sha256(content) };
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), content]));
}

/** Removes the files that a site no longer has; `has` is asked for each name. */
export function dropOthers(folder: string, has: (name: string) => boolean): void {
  for (const name of namesIn(folder)) if (!has(name)) rmSync(join(folder, name), { force: true });
}

function* namesIn(folder: string, below = ''): Generator<string> {
  let entries: ReturnType<typeof readNames>;
  try {
    entries = readNames(join(folder, below));
  } catch {
    return;
  }
  for (const entry of entries) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* namesIn(folder, name);
    else yield name;
  }
}

const readNames = (folder: string) => readdirSync(folder, { withFileTypes: true });

function parseHead(line: string): Head | undefined {
  try {
    const head = JSON.parse(line) as Head;
    return Array.isArray(head.facts) ? head : undefined;
  } catch {
    return undefined;
  }
}
