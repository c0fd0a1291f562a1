/** What reads the data, in a chunk of its own, which comes beside them. */

import type { CorpusIndex } from '../model/corpus-index.ts';
import { checkIndex } from './check-index.ts';
import { type FetchShard, type Library, openLibrary } from './library.ts';

/** Throws an Error where the index does not fit this app. */
export function openChecked(index: CorpusIndex, fetchShard: FetchShard): Library {
  checkIndex(index);
  return openLibrary(index, fetchShard);
}
