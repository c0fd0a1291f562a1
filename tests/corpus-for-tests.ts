/** The real texts and the fixture, compiled for tests as the build compiles them. */

import { readSeeds } from '../src/build/seeds/read-seeds.ts';
import { compile } from '../src/compile/compile.ts';
import { indexCorpus } from '../src/compile/emit/index-corpus.ts';
import { type Library, openLibrary } from '../src/corpus/library.ts';
import type { Corpus } from '../src/model/corpus.ts';
import { ContactSet } from '../src/selection/contact-set.ts';

/** The library with all its shards, and the corpus that it was made from. */
export type TestLibrary = Library & { readonly corpus: Corpus };

export async function libraryOf(
  folder:
    | 'seeds'
    | 'tests/fixture/seeds'
    | 'tests/languages/seeds'
    | 'tests/vocabulary/seeds'
    | 'tests/fixture/readouts',
): Promise<TestLibrary> {
  const { corpus, problems } = compile(await readSeeds(folder));
  if (!corpus) throw new Error(problems.map((problem) => problem.what).join('\n'));
  return libraryFrom(corpus);
}

export function libraryFrom(corpus: Corpus): TestLibrary {
  const { index, shards } = indexCorpus(corpus);
  if (shards.length > 0) throw new Error('a corpus for tests comes whole');
  return { ...openLibrary(index, () => Promise.reject(new Error('nothing to fetch'))), corpus };
}

export function setOf(library: Library, ids?: readonly string[]): ContactSet {
  const all = ContactSet.all(library.contactIndex);
  if (!ids) return all;
  const places = ids.flatMap((id) => library.contactIndex.rowOf(id) ?? []).toSorted((a, b) => a - b);
  return new ContactSet(library.contactIndex, Uint32Array.from(places));
}
