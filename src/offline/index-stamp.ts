/** Reads the format and hash of an index from its beginning, without parsing the rest. */

import { INDEX_FORMAT } from '../model/corpus-index.ts';

/** The hash of an index that this version can read; undefined for any other response, such as a hotel's login page. */
export function stampOf(json: string): string | undefined {
  const [, format, hash] = /^\{"format":(\d+),"hash":"([^"]+)"/.exec(json) ?? [];
  return Number(format) === INDEX_FORMAT ? hash : undefined;
}
