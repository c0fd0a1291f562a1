/** What reads the data, in a chunk of its own, which comes beside them. */

import { type CorpusIndex, INDEX_FORMAT, type IndexPart } from '../model/corpus-index.ts';
import { joinIndex } from '../model/index-parts.ts';
import { checksOf } from './check-index.ts';
import { openContactIndex } from './contact-index.ts';
import { type FetchShard, type Library, openLibrary } from './library.ts';

/** Throws an Error where the index does not fit this app. */
export async function openChecked(
  index: CorpusIndex,
  fetchPart: (name: string) => Promise<IndexPart>,
  fetchShard: FetchShard,
): Promise<Library> {
  if (index.format !== INDEX_FORMAT)
    throw new Error(
      `data/index.json has format ${String(index.format)}, and this app reads ${String(INDEX_FORMAT)}: reload the page to get both of one version`,
    );
  const { parts } = index;
  // In pieces where there is much of it, between which the page answers: each part is parsed by itself as well.
  const pause = async () => {
    if (parts) await new Promise((resolve) => setTimeout(resolve));
  };
  const whole = parts ? joinIndex(index, await Promise.all(parts.map(fetchPart))) : index;
  for (const _ of checksOf(whole)) await pause();
  const contactIndex = openContactIndex(whole);
  await pause();
  return openLibrary(whole, fetchShard, contactIndex);
}
