/** Compiling again with what is kept from the last time: the same as compiling everything anew, after whatever edits. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Before } from '../../../src/compile/before.ts';
import { compile } from '../../../src/compile/compile.ts';
import { indexWhole } from '../../../src/compile/emit/index-corpus.ts';
import type { SeedFile } from '../../../src/compile/read/files.ts';
import { SeedBytes } from '../../../src/workbench/files/files.ts';
import { inventSeeds } from '../../bench/invent/corpus.ts';
import { runs } from '../../runs.ts';

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

const first = 't000001.yaml';
const second = 't000002.yaml';
/** With somebody of the other side whose words are relayed, and whom nothing else names. */
const seeds = edited(
  edited(
    inventSeeds(6, 1),
    'people.yaml',
    /$/,
    '\n- { id: john-sample, side: nato, name: John Sample, office: an official, spellings: [ Sample ] }\n',
  ),
  first,
  /(- id: t000001-s2\n)/,
  '$1    voice: [ john-sample ]\n',
);
const outcome = compile(seeds);

const EDITS: readonly (readonly [string, (files: readonly SeedFile[]) => readonly SeedFile[]])[] = [
  ['a translation', (files) => edited(files, second, /(translation:\s+en: )/, '$1Thus ')],
  [
    'words that are not in the text',
    (files) => edited(files, first, /words: (?=\p{L})/u, 'words: Never said '),
  ],
  ['an id that another text has', (files) => edited(files, second, /t000002-s1\b/, 't000001-s1')],
  ['a contact that does not exist', (files) => edited(files, first, /contact: /, 'contact: no-')],
  ['the id of a text', (files) => edited(files, first, /^( {2}id: .*)$/m, '$1-b')],
  [
    'the side of somebody whose words are relayed',
    (files) => edited(files, 'people.yaml', 'side: nato, name: John', 'side: ru, name: John'),
  ],
  [
    'a point that nothing else is about',
    (files) => edited(files, second, /points:\n {10}- \w+/, 'points:\n          - ceasefire'),
  ],
  ['the side of an institution', (files) => edited(files, 'bodies.yaml', 'side: ru', 'side: us')],
  ['a registry that cannot be read', (files) => edited(files, 'people.yaml', /^- id:/, '- [id:')],
  ['an annotation that cannot be read', (files) => edited(files, first, /^text:/, 'text: [')],
  ['a text', (files) => edited(files, 't000003.txt', /\n/, ' Another sentence.\n')],
  ['a text that is gone', (files) => files.filter(({ path }) => !path.startsWith('t000004'))],
  [
    'the sides of a contact',
    (files) => edited(files, 'contacts/0000.yaml', /parties:\n {4}- ru\n/, 'parties:\n'),
  ],
  [
    'the spellings of somebody',
    (files) => edited(files, 'people.yaml', /spellings:\n {4}- .*/, 'spellings:\n    - Nobody'),
  ],
  [
    'somebody more',
    (files) =>
      edited(
        files,
        'people.yaml',
        /$/,
        '\n- { id: jane-sample, side: us, name: Jane Sample, office: an official, spellings: [ Sample ] }\n',
      ),
  ],
  ['a statement that is gone', (files) => edited(files, second, /^ {2}- id: t000002-s1\n(?: {4}.*\n)+/m, '')],
  ['a text that is a draft', (files) => edited(files, first, /^( {2}id: .*)$/m, '$1\n  status: draft')],
];

it.each(EDITS)('after an edit of %s, and after it is undone', (_, edit) => {
  const before = new Before();
  const changed = edit(seeds);
  const anew = new Map([
    [seeds, outcome],
    [changed, compile(changed)],
  ]);
  for (const files of [seeds, changed, seeds, ...(process.env.FULL ? [changed] : [])]) {
    const result = compile(files, { before });
    expect(result).toEqual(anew.get(files));
    const { corpus } = result;
    if (corpus) expect(indexWhole(corpus, before.rows)).toEqual(indexWhole(corpus));
  }
});

it('after any edits, one upon another and undone in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(EDITS.length - 1), { minLength: 3, maxLength: 8 }), (toggled) => {
      const before = new Before();
      const bytes = new SeedBytes();
      const made = new Set<number>();
      compile(bytes.of(textOf(seeds)), { before, unfinished: true, maxPerCode: 5 });
      for (const number of toggled) {
        if (!made.delete(number)) made.add(number);
        let files: readonly SeedFile[] = seeds;
        for (const one of made) files = tried(EDITS[one]?.[1], files);
        const again = bytes.of(textOf(files));
        const options = { unfinished: true, maxPerCode: 5 };
        const result = compile(again, { ...options, before });
        expect(result).toEqual(compile(files, options));
        const { corpus } = result;
        if (corpus) expect(indexWhole(corpus, before.rows)).toEqual(indexWhole(corpus));
      }
    }),
    { ...runs(40, 1 / 10), seed: Number(process.env.SEED ?? 16) },
  );
});

/** An edit for which another has left no place changes nothing. */
function tried(edit: (typeof EDITS)[number][1] | undefined, files: readonly SeedFile[]): readonly SeedFile[] {
  try {
    return edit?.(files) ?? files;
  } catch {
    return files;
  }
}

function textOf(files: readonly SeedFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}
