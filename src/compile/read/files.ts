/** Sorts the files of a seeds folder into texts, annotations and registries, and reads their bytes. */

import type { Problems } from '../problems.ts';
import { LastParsed, readYaml, unreadYaml, type YamlSource } from './yaml-source.ts';

export interface SeedFile {
  /** Relative to the seeds folder, with / as the separator. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const REQUIRED = ['contacts', 'people', 'bodies'] as const;
/** These are optional: the log of changes, what is said of the corpus, and what it adds to the base lists. */
const OPTIONAL = ['changes', 'corpus', 'points', 'kinds', 'levels', 'channels', 'voices'] as const;
export const REGISTRIES = [...REQUIRED, ...OPTIONAL] as const;
export type Registry = (typeof REGISTRIES)[number];

export interface SortedFiles {
  /** Contents by file name; undefined if a text exists but cannot be read, which is reported already. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Read one by one, as they are asked for: nothing here keeps them afterwards. */
  readonly annotations: Iterable<YamlSource>;
  /** The files of each registry by name: `contacts.yaml`, then `contacts/*.yaml`. */
  readonly registries: ReadonlyMap<Registry, readonly YamlSource[]>;
}

/**
 * The maximum size of a file, in bytes. A longer text is not a single one; a longer registry, parsed, would need
 * more memory than the rest of the compilation, and can be split into several files.
 */
const LIMIT = 1024 * 1024;

/**
 * A cache of the annotations and registries that were read without a problem, keyed by their bytes. The development server
 * keeps it and passes the same byte arrays for unchanged files, so that only changed files are parsed again.
 */
export class ReadBefore {
  readonly sources = new WeakMap<Uint8Array, YamlSource>();
  readonly texts = new WeakMap<Uint8Array, string>();
  readonly lastParsed = new LastParsed();
}

/** Ignores files other than .txt and .yaml, such as a README; reports those whose names are nearly so. */
export function sortFiles(
  files: readonly SeedFile[],
  problems: Problems,
  readBefore?: ReadBefore,
): SortedFiles {
  const texts = new Map<string, string | undefined>();
  const annotations: SeedFile[] = [];
  const registries = new Map<Registry, YamlSource[]>();
  const reader = new Reader(problems, readBefore);
  for (const { path: onDisk, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    // Some systems store “é” in a name as two characters; an annotation mostly has one.
    const path = onDisk.normalize('NFC');
    if (!/\.(?:txt|yaml)$/.test(path)) {
      const name = path.replace(/\.(txt|ya?ml)$/i, (ending) =>
        ending.toLowerCase() === '.txt' ? '.txt' : '.yaml',
      );
      if (name !== path) problems.error({ file: path, line: 1, column: 1 }, 'file-not-read', path, name);
      continue;
    }
    const registry = registryOf(path);
    if (registry === undefined && path.includes('/')) {
      problems.error({ file: path, line: 1, column: 1 }, 'file-in-folder', path);
      continue;
    }
    // An unreadable file still exists: it must not be reported as missing as well.
    if (path.endsWith('.txt')) {
      if (texts.has(path)) problems.error({ file: path, line: 1, column: 1 }, 'file-twice', path);
      texts.set(path, reader.readText(path, bytes));
    } else if (registry === undefined) annotations.push({ path, bytes });
    else registries.set(registry, [...(registries.get(registry) ?? []), reader.read(path, bytes, registry)]);
  }
  if (texts.size === 0 && annotations.length === 0 && registries.size === 0) {
    problems.error({ file: '.', line: 1, column: 1 }, 'folder-empty');
    return { texts, annotations: [], registries };
  }
  const [first] = texts.keys();
  if (first !== undefined && annotations.length === 0 && registries.size === 0) {
    problems.error({ file: '.', line: 1, column: 1 }, 'folder-unannotated', first);
    return { texts: new Map(), annotations: [], registries };
  }
  for (const name of REQUIRED) {
    const file = `${name}.yaml`;
    if (!registries.has(name)) problems.error({ file, line: 1, column: 1 }, 'registry-missing', file);
  }
  return { texts, annotations: readEach(annotations, reader), registries };
}

/** The annotations of ten thousand texts are 200 MB as data: each is compiled and freed before all are compiled. */
function* readEach(files: readonly SeedFile[], reader: Reader): Generator<YamlSource> {
  for (const { path, bytes } of files) yield reader.read(path, bytes, undefined);
}

class Reader {
  private readonly lastParsed: LastParsed;

  constructor(
    private readonly problems: Problems,
    private readonly before: ReadBefore | undefined,
  ) {
    this.lastParsed = before?.lastParsed ?? new LastParsed();
  }

  readText(path: string, bytes: Uint8Array): string | undefined {
    const { problems, before } = this;
    const content = before?.texts.get(bytes) ?? decode(path, bytes, undefined, problems);
    if (content !== undefined) before?.texts.set(bytes, content);
    return content;
  }

  read(path: string, bytes: Uint8Array, registry: Registry | undefined): YamlSource {
    const { problems, before } = this;
    const known = before?.sources.get(bytes);
    if (known?.file === path) return known;
    const found = problems.codes.length;
    const content = decode(path, bytes, registry, problems);
    if (content === undefined) return unreadYaml(path);
    // Decoded again when a position in it is needed: the bytes are in memory anyway.
    const source = readYaml(path, content, problems, () => decoded(bytes), this.lastParsed);
    if (problems.codes.length === found) before?.sources.set(bytes, source);
    return source;
  }
}

/** The registry that a file belongs to: `contacts.yaml` and `contacts/2021.yaml` are both of `contacts`. */
function registryOf(path: string): Registry | undefined {
  return REGISTRIES.find(
    (name) =>
      path === `${name}.yaml` || (name !== 'corpus' && path.startsWith(`${name}/`) && path.endsWith('.yaml')),
  );
}

function decode(
  path: string,
  bytes: Uint8Array,
  registry: Registry | undefined,
  problems: Problems,
): string | undefined {
  const top = { file: path, line: 1, column: 1 };
  if (bytes.length > LIMIT) {
    if (registry === undefined) problems.error(top, 'file-too-large', path, bytes.length);
    else problems.error(top, 'registry-too-large', path, bytes.length, registry);
    return undefined;
  }
  try {
    return decoded(bytes);
  } catch {
    problems.error(top, 'not-utf8', path);
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string {
  // ignoreBOM keeps a byte order mark as a character, so that the content stays byte for byte the file's.
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
