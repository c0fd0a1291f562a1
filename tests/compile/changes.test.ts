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

it('names nothing of which only drafts speak: a link to it would lead nowhere', () => {
  const { corpus, problems } = compileOver(
    textFile('d.txt', 'A storm is expected.'),
    textFile(
      'd.yaml',
      'text: { id: d, status: draft, kind: readout, teller: { office: ru-ministry }, title: D, language: en, date: 2021-05-03, contact: 2021-07-call }\nstatements:\n  - { id: d-storm, words: A storm is expected, points: [tone] }\n',
    ),
    textFile(
      'contacts/d.yaml',
      '- { id: 2021-07-call, kind: call, status: held, level: unknown, title: D, label: D, parties: [ru, us], people: [], dating: { edtf: 2021-07, basis: outside } }\n',
    ),
    textFile(
      'changes.yaml',
      '- { on: 2022-03-04, what: { en: a, fr: a }, concerns: [d, d-storm, 2021-07-call, ex-spoke] }\n',
    ),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(corpus?.changes[0]?.concerns).toEqual([{ kind: 'statement', id: 'ex-spoke' }]);
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
