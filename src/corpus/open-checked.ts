/** What reads the data, in a chunk of its own, which comes beside them. */

import { type CorpusIndex, INDEX_FORMAT } from '../model/corpus-index.ts';
import { checkIndex } from './check-index.ts';
import { type FetchShard, type Library, openLibrary } from './library.ts';

/** Throws an Error where the index does not fit this app. */
export function openChecked(index: CorpusIndex, fetchShard: FetchShard): Library {
  if (index.format !== INDEX_FORMAT)
    throw new Error(
      `data/index.json has format ${String(index.format)}, and this app reads ${String(INDEX_FORMAT)}: reload the page to get both of one version`,
    );
  checkIndex(index);
  return openLibrary(index, fetchShard);
}
