/** The names of the caches of data, which say what they hold and for which folder; Workbox names that of the code. */

import { INDEX_FORMAT } from '../model/corpus-index.ts';

export const PREFIX = 'readouts';

export interface DataCaches {
  /** The index alone. */
  readonly index: string;
  /** Its parts, where there are many contacts. */
  readonly parts: string;
  /** The shards of the texts that were read last. */
  readonly shards: string;
}

/** One host may serve several of these apps in several folders, and code must never find an index of another format. */
export function dataCaches(scope: string): DataCaches {
  const named = (what: string) => `${PREFIX}-${what}-${INDEX_FORMAT}-${scope}`;
  return { index: named('index'), parts: named('parts'), shards: named('shards') };
}

/** The caches that an earlier version has left for this folder. */
export function outdated(names: readonly string[], scope: string): readonly string[] {
  const current = Object.values(dataCaches(scope));
  return names.filter(
    (name) =>
      /^readouts-(?:index|parts|words|shards)-\d+-/.test(name) &&
      name.endsWith(`-${scope}`) &&
      !current.includes(name),
  );
}
