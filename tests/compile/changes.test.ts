/** The change log: newest first, each entry with the kind of its subject; the registry is optional. */

import { expect, it } from 'vitest';
import { corpusSchema } from '../../src/compile/emit/corpus-schema.ts';
import { compileOver, textFile } from './seed-files.ts';

const log = (yaml: string) => compileOver(textFile('changes.yaml', yaml)).corpus?.changes;

it('stands newest first; of one day, the last entry of the file is the newest', () => {
  const changes = log(`
- { on: 2022-03-04, what: { en: first, fr: a } }
- { on: 2022-03-05, what: { en: third, fr: c } }
- { on: 2022-03-04, what: { en: second, fr: b } }
`);
  expect(changes?.map(({ on, what }) => [on, what.en])).toEqual([
    ['2022-03-05', 'third'],
    ['2022-03-04', 'second'],
    ['2022-03-04', 'first'],
  ]);
});

it('knows of each id what it is, and follows aliases', () => {
  const changes = log(`
- on: 2022-03-04
  what: { en: All kinds, fr: De tout }
  concerns: [ex-spoke, june-meeting, exemple-2021-05-05]
`);
  expect(changes?.[0]?.concerns).toEqual([
    { kind: 'statement', id: 'ex-spoke' },
    { kind: 'contact', id: '2021-06-meeting' },
    { kind: 'text', id: 'exemple-2021-05-05' },
  ]);
});

it.each([
  ['without the file', undefined],
  ['with nothing in it but a comment', '# Nothing yet.\n'],
])('is empty %s, and the corpus is sound', (_, yaml) => {
  const { corpus, problems } =
    yaml === undefined ? compileOver() : compileOver(textFile('changes.yaml', yaml));
  expect(problems).toEqual([]);
  expect(corpus?.changes).toEqual([]);
  expect(corpusSchema.safeParse(corpus).error).toBeUndefined();
});

it('changes the hash: what readers are told is part of the corpus', () => {
  const bare = compileOver().corpus?.hash;
  const logged = compileOver(textFile('changes.yaml', '- { on: 2022-03-04, what: { en: a, fr: a } }')).corpus
    ?.hash;
  expect(logged).toBeDefined();
  expect(logged).not.toBe(bare);
});
