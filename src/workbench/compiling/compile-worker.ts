/** Compiles the files of a reader's corpus in a worker, with the compiler that a site is built with. */

import { Before } from '../../compile/before.ts';
import { compile } from '../../compile/compile.ts';
import { indexWhole } from '../../compile/emit/index-corpus.ts';
import { SeedBytes } from '../files/files.ts';
import type { CompileAnswer, CompileOrder } from './compile-messages.ts';
import { IndexPacker } from './pack-index.ts';

/** A screen lists no more of one kind. */
const MAX_PER_CODE = 50;

/** What has not changed since the last order is neither read nor compiled again. */
const before = new Before();
const bytes = new SeedBytes();
const packer = new IndexPacker();
const files = new Map<string, string>();

function answer({ number, fresh, changes }: CompileOrder): CompileAnswer {
  if (fresh) files.clear();
  for (const [path, content] of changes) {
    if (content === undefined) files.delete(path);
    else files.set(path, content);
  }
  const { corpus, problems, coverage, drafts } = compile(bytes.of(files), {
    maxPerCode: MAX_PER_CODE,
    before,
    unfinished: true,
  });
  return {
    number,
    index: corpus && packer.pack(indexWhole(corpus, before.rows)),
    problems,
    coverage,
    drafts,
  };
}

self.addEventListener('message', ({ data }: MessageEvent<CompileOrder>) => self.postMessage(answer(data)));
