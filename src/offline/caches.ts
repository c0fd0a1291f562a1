/** The names of the caches beside the one of the code: they say which data they hold, and for which folder. */

import { INDEX_FORMAT } from '../model/corpus-index.ts';

export const PREFIX = 'readouts';

export interface DataCaches {
  /** The index alone. */
  readonly index: string;
  /** Words that come in parts. */
  readonly words: string;
}

/** One host may serve several of these apps in several folders; and code never finds an index of another format. */
export function dataCaches(scope: string): DataCaches {
  const named = (what: string) => `${PREFIX}-${what}-${INDEX_FORMAT}-${scope}`;
  return { index: named('index'), words: named('words') };
}

/** Those that a former version has left in this folder. */
export function outdated(names: readonly string[], scope: string): readonly string[] {
  const current = Object.values(dataCaches(scope));
  return names.filter(
    (name) =>
      /^readouts-(?:index|words)-\d+-/.test(name) && name.endsWith(`-${scope}`) && !current.includes(name),
  );
}
