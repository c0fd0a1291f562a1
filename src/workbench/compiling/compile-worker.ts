/** Compiles the files of a reader's corpus in a worker, with the compiler that a site is built with. */

import { Before } from '../../compile/before.ts';
import { compile } from '../../compile/compile.ts';
import { indexCorpus } from '../../compile/emit/index-corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { CorpusIndex } from '../../model/corpus-index.ts';
import { SeedBytes } from '../files/files.ts';
import type { CompileAnswer, CompileOrder } from './compile-messages.ts';

/** A screen lists no more of one kind. */
const TOLD = 50;

/** What has not changed since the last order is neither read nor compiled again. */
const before = new Before();
const bytes = new SeedBytes();
const files = new Map<string, string>();

/** In one piece, however large: nothing is fetched. */
function wholeIndex(corpus: Corpus): CorpusIndex {
  const { index, shards } = indexCorpus(corpus, Number.POSITIVE_INFINITY);
  const [words] = shards;
  return words ? { ...index, words, shards: [] } : index;
}

function answer({ number, fresh, changes }: CompileOrder): CompileAnswer {
  if (fresh) files.clear();
  for (const [path, content] of changes) {
    if (content === undefined) files.delete(path);
    else files.set(path, content);
  }
  const { corpus, problems, coverage, drafts } = compile(bytes.of(files), { tell: TOLD, before });
  return { number, index: corpus && wholeIndex(corpus), problems, coverage, drafts };
}

self.addEventListener('message', ({ data }: MessageEvent<CompileOrder>) => self.postMessage(answer(data)));
