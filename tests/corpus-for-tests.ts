/** The real texts and the fixture, compiled for tests as the build compiles them. */

import { readSeeds } from '../src/build/read-seeds.ts';
import { compile } from '../src/compile/compile.ts';
import { type Library, openLibrary } from '../src/corpus/library.ts';

export async function libraryOf(folder: 'seeds' | 'tests/fixture/seeds'): Promise<Library> {
  const { corpus, problems } = compile(await readSeeds(folder));
  if (!corpus) throw new Error(problems.map((problem) => problem.what).join('\n'));
  return openLibrary(corpus);
}
