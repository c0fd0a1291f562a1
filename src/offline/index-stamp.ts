/** Tells what an answer for the index holds, without reading it whole: format and hash stand first in it. */

import { INDEX_FORMAT } from '../model/corpus-index.ts';

/** The hash of an index that this version can read; undefined for any other answer, such as a hotel's page of welcome. */
export function stampOf(json: string): string | undefined {
  const [, format, hash] = /^\{"format":(\d+),"hash":"([^"]+)"/.exec(json) ?? [];
  return Number(format) === INDEX_FORMAT ? hash : undefined;
}
