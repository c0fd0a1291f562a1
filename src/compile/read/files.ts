/** Sorts the files of a seeds folder into texts, annotations and registries, and reads their bytes. */

import type { Problems } from '../problems.ts';
import { readYaml, unreadYaml, type YamlSource } from './yaml-source.ts';

export interface SeedFile {
  /** Relative to the seeds folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const REGISTRIES = ['contacts.yaml', 'people.yaml', 'bodies.yaml', 'points.yaml'] as const;
/** A folder may do without these. */
const OPTIONAL = ['changes.yaml'] as const;
export type RegistryFile = (typeof REGISTRIES)[number] | (typeof OPTIONAL)[number];

export interface SortedFiles {
  /** Contents by file name; undefined where a text is there but cannot be read, which is told. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  readonly annotations: readonly YamlSource[];
  readonly registries: ReadonlyMap<RegistryFile, YamlSource>;
}

/** Of one text or annotation; registries grow with the number of texts. */
const LIMIT = 1024 * 1024;

/** Anything that is neither .txt nor .yaml (a README, say) is none of the compiler's business. */
export function sortFiles(files: readonly SeedFile[], problems: Problems): SortedFiles {
  const texts = new Map<string, string | undefined>();
  const annotations: YamlSource[] = [];
  const registries = new Map<RegistryFile, YamlSource>();
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!/\.(?:txt|yaml)$/.test(path)) continue;
    const content = decode(path, bytes, problems);
    // An unreadable file is still there: nobody must be told that it is missing as well.
    if (path.endsWith('.txt')) texts.set(path, content);
    else {
      // Decoded again where a place in it is wanted: the bytes are there anyway.
      const again = () => decoded(bytes);
      const source = content === undefined ? unreadYaml(path) : readYaml(path, content, problems, again);
      if (([...REGISTRIES, ...OPTIONAL] as readonly string[]).includes(path))
        registries.set(path as RegistryFile, source);
      else annotations.push(source);
    }
  }
  for (const name of REGISTRIES) {
    if (!registries.has(name)) problems.error({ file: name, line: 1, column: 1 }, 'registry-missing', name);
  }
  return { texts, annotations, registries };
}

function decode(path: string, bytes: Uint8Array, problems: Problems): string | undefined {
  const top = { file: path, line: 1, column: 1 };
  if (bytes.length > LIMIT && !(REGISTRIES as readonly string[]).includes(path)) {
    problems.error(top, 'file-too-large', path, bytes.length);
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
