/** Reads the files of the corpus; what it has read it remembers for as long as the page is open. */

import { CorpusReader } from '../queue/corpus-reader.ts';

export const corpusReader = new CorpusReader();

export function useReader(): CorpusReader {
  return corpusReader;
}
