/** Compiling again with what is kept from the last time: the same as compiling everything anew, after whatever edit. */

import { expect, it } from 'vitest';
import { Before } from '../../src/compile/before.ts';
import { compile } from '../../src/compile/compile.ts';
import type { SeedFile } from '../../src/compile/read/files.ts';
import { inventSeeds } from '../bench/invent/corpus.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Files that an edit does not touch keep their bytes, as in the development server. */
function edited(
  files: readonly SeedFile[],
  name: string,
  from: string | RegExp,
  to: string,
): readonly SeedFile[] {
  return files.map((file) => {
    if (file.path !== name) return file;
    const before = decoder.decode(file.bytes);
    expect(before).toMatch(from);
    return { path: name, bytes: encoder.encode(before.replace(from, to)) };
  });
}

const seeds = inventSeeds(6, 1);
const outcome = compile(seeds);
const first = 't000001.yaml';
const second = 't000002.yaml';

it.each<readonly [string, (files: readonly SeedFile[]) => readonly SeedFile[]]>([
  ['a translation', (files) => edited(files, second, /(translation:\s+en: )/, '$1Thus ')],
  [
    'words that are not in the text',
    (files) => edited(files, first, /words: (?=\p{L})/u, 'words: Never said '),
  ],
  ['an id that another text has', (files) => edited(files, second, /t000002-s1\b/, 't000001-s1')],
  ['a contact that does not exist', (files) => edited(files, first, /contact: /, 'contact: no-')],
  ['the id of a text', (files) => edited(files, first, /^( {2}id: .*)$/m, '$1-b')],
  ['the side of an institution', (files) => edited(files, 'bodies.yaml', 'side: ru', 'side: us')],
  ['a registry that cannot be read', (files) => edited(files, 'people.yaml', /^- id:/, '- [id:')],
  ['an annotation that cannot be read', (files) => edited(files, first, /^text:/, 'text: [')],
  ['a text', (files) => edited(files, 't000003.txt', /\n/, ' Another sentence.\n')],
  ['a text that is gone', (files) => files.filter(({ path }) => !path.startsWith('t000004'))],
])('after an edit of %s, and after it is undone', (_, edit) => {
  const before = new Before();
  const changed = edit(seeds);
  const anew = new Map([
    [seeds, outcome],
    [changed, compile(changed)],
  ]);
  for (const files of [seeds, changed, seeds, ...(process.env.FULL ? [changed] : [])])
    expect(compile(files, { before })).toEqual(anew.get(files));
});
