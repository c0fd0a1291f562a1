/** The files of a corpus, as they are in a seeds folder: all that is kept of it. Pure. */

import type { Registry, SeedFile } from '../../compile/read/files.ts';
import { REGISTRIES } from '../../compile/read/files.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Contents by path: NFC, with / as the separator, relative to the folder. Contents are well-formed strings. */
export type Files = ReadonlyMap<string, string>;

/** In bytes, the same limit as in `compile/`. */
export const LARGEST_FILE = 1024 * 1024;
/** All files together, in bytes. */
export const LARGEST_CORPUS = 64 * 1024 * 1024;
export const MAX_FILES = 5000;
/** In bytes, as most disks have it. */
const LONGEST_NAME = 255;
/** A statement adds its number to the id of its text, which may have 100 characters. */
const LONGEST_STEM = 80;

/** A new corpus: the registries that the compiler asks for, with nothing in them. */
export function emptyCorpus(): Files {
  return new Map([
    ['bodies.yaml', ''],
    ['contacts.yaml', ''],
    ['people.yaml', ''],
  ]);
}

/** The files with some of them replaced; undefined removes one. The same object where nothing differs. */
export function withFiles(files: Files, changes: Iterable<readonly [string, string | undefined]>): Files {
  const next = new Map(files);
  let [differs, more] = [false, false];
  for (const [path, content] of changes) {
    if (next.get(path) === content) continue;
    differs = true;
    more ||= !next.has(path);
    if (content === undefined) next.delete(path);
    else next.set(path, content);
  }
  if (!differs) return files;
  return more ? inOrder(next) : next;
}

/** By path, so that two corpora with the same files are written alike. */
export function inOrder(files: Files): Files {
  const paths = [...files.keys()];
  const sorted = paths.toSorted();
  if (sorted.every((path, index) => path === paths[index])) return files;
  return new Map(sorted.map((path) => [path, files.get(path) ?? '']));
}

/** The bytes of files for the compiler: the same for what has not changed, by which it knows what it has read before. */
export class SeedBytes {
  private last = new Map<string, { readonly content: string; readonly file: SeedFile }>();

  of(files: Files): readonly SeedFile[] {
    const encoder = new TextEncoder();
    const next: typeof this.last = new Map();
    for (const [path, content] of files) {
      const before = this.last.get(path);
      const known = before?.content === content ? before : undefined;
      next.set(path, known ?? { content, file: { path, bytes: encoder.encode(content) } });
    }
    this.last = next;
    return [...next.values()].map(({ file }) => file);
  }
}

/** Whether the compiler reads a file, or says that its name is nearly one that it reads. */
export function isSeed(path: string): boolean {
  return /\.(?:txt|ya?ml)$/i.test(path);
}

/** `contacts.yaml`, then `contacts/*.yaml`. */
export function registryPaths(files: Files, registry: Registry): readonly string[] {
  const more = [...files.keys()].filter((path) => path.startsWith(`${registry}/`) && path.endsWith('.yaml'));
  return files.has(`${registry}.yaml`) ? [`${registry}.yaml`, ...more] : more;
}

/** Those that are beside a text. */
export function annotationPaths(files: Files): readonly string[] {
  return [...files.keys()].filter(
    (path) => path.endsWith('.yaml') && !path.includes('/') && !isRegistryName(path.slice(0, -5)),
  );
}

export function isRegistryName(name: string): boolean {
  return (REGISTRIES as readonly string[]).includes(name);
}

/** A path as it is kept, or why it cannot be: it may lead nowhere but into the folder, on any system. */
export function checkPath(written: string): { readonly path: string } | Refusal {
  const path = written.normalize('NFC');
  const segments = path.split('/');
  if (/^[/\\]|^[a-z]:|\\/i.test(path) || segments.includes('..')) return refuse('name-outside', written);
  const malformed =
    /[\p{Cc}\p{Cs}\u2028\u2029:*?"<>|]/u.test(path) ||
    segments.some((one) => one === '' || one === '.' || /^\s|[\s.]$/.test(one)) ||
    new TextEncoder().encode(path).length > LONGEST_NAME;
  return malformed ? refuse('name-malformed', written) : { path };
}

/** A string that survives as UTF-8: halves of characters, which it cannot hold, are replaced. */
export function wellFormed(content: string): string {
  return /\p{Cs}/u.test(content) ? content.replace(/\p{Cs}/gu, '\ufffd') : content;
}

export interface Received {
  readonly files: Files;
  /** Names of what no corpus is made of: pictures, a README, what systems add. */
  readonly ignored: readonly string[];
}

/** Files from outside under checked names, without the folder that all of them are in; or why not. */
export function receive(written: Iterable<readonly [string, string]>): Received | Refusal {
  const found: [string, string][] = [];
  const ignored: string[] = [];
  let total = 0;
  for (const [name, content] of written) {
    const checked = checkPath(name);
    if (isIgnored(name, checked)) {
      ignored.push(name);
      continue;
    }
    if ('refused' in checked) return checked;
    const size = sizeOf(content);
    total += size;
    if (size > LARGEST_FILE) return refuse('file-too-large', name);
    if (found.length >= MAX_FILES) return refuse('files-too-many', MAX_FILES);
    if (total > LARGEST_CORPUS) return refuse('files-too-large', LARGEST_CORPUS);
    found.push([checked.path, wellFormed(content)]);
  }
  if (found.length === 0) return refuse('files-none');
  const shared = sharedFolder(found.map(([path]) => path));
  const files = new Map(found.map(([path, content]) => [path.slice(shared.length), content]));
  if (files.size < found.length) return refuse('name-twice', twiceIn(found.map(([path]) => path)));
  return { files: inOrder(files), ignored };
}

/** What is no file of a corpus, and what systems put beside them: `.DS_Store`, `__MACOSX/`. Where it leads is checked first. */
export function isIgnored(name: string, checked: ReturnType<typeof checkPath>): boolean {
  if ('refused' in checked && checked.refused === 'name-outside') return false;
  return !isSeed(name) || name.split('/').some((segment) => /^(?:\.|__MACOSX$)/.test(segment));
}

/** With its slash; `contacts/`, in which a registry goes on, is no such folder. */
function sharedFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let shared = '';
  for (const segment of first.split('/').slice(0, -1)) {
    const longer = `${shared}${segment}/`;
    if (isRegistryName(segment) || !paths.every((path) => path.startsWith(longer))) return shared;
    shared = longer;
  }
  return shared;
}

function twiceIn(paths: readonly string[]): string {
  return paths.find((path, index) => paths.indexOf(path) < index) ?? '';
}

/** In bytes of UTF-8. */
export function sizeOf(content: string): number {
  let size = content.length;
  for (let at = 0; at < content.length; at += 1) {
    const unit = content.charCodeAt(at);
    // Each half of a pair takes two of its four bytes.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) size += 2;
    else if (unit >= 0x80) size += 1;
  }
  return size;
}

/**
 * An id for a new text, which is the name of its files too: who publishes it and when, and a number where another has that.
 * Of a-z, 0-9 and single hyphens.
 */
export function freeTextId(files: Files, who: string, day: string): string {
  const stem = slugOf([who, day].filter((part) => part !== '').join('-')) || 'text';
  const wanted = isRegistryName(stem) ? `text-${stem}` : stem;
  const taken = (id: string) => files.has(`${id}.txt`) || files.has(`${id}.yaml`) || namesText(files, id);
  return freeId(wanted, taken);
}

/** The id itself, or with the first number from 2 that makes it free. */
export function freeId(wanted: string, taken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken(id)) return id;
  }
}

/** Whether an annotation gives that id to a text whose file is called otherwise. */
function namesText(files: Files, id: string): boolean {
  const line = new RegExp(`\\bid:\\s*["']?${id}["']?\\s*(?:[,}#\\n\\r]|$)`);
  return annotationPaths(files).some((path) => line.test(files.get(path) ?? ''));
}

/** What is left of words in an id. */
export function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => LATIN.get(letter) ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_STEM)
    .replace(/^-+|-+$/g, '');
}

/** A Cyrillic name needs some id: it is never read aloud. */
const LATIN: ReadonlyMap<string, string> = new Map(
  'аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ыy эe юyu яya'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Whether a record may have it. */
export function isId(id: string): boolean {
  return id.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}
