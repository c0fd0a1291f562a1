/** Compiling again where a record has changed that another depends on: the same as compiling everything anew. */

import { expect, it } from 'vitest';
import { Before } from '../../../src/compile/before.ts';
import { compile } from '../../../src/compile/compile.ts';
import type { ProblemCode } from '../../../src/compile/problems.ts';
import { edited, overSound, textFile } from '../seed-files.ts';

type Seeds = ReturnType<typeof overSound>;

/** The problem is that of the first alone, also where one is compiled after the other. */
function expectAlone(wrong: Seeds, sound: Seeds, problem: ProblemCode): void {
  const codesOf = (files: Seeds) => compile(files).problems.map(({ code }) => code);
  expect(codesOf(sound)).not.toContain(problem);
  expect(codesOf(wrong)).toContain(problem);
  const before = new Before();
  for (const files of [sound, wrong, sound]) expect(compile(files, { before })).toEqual(compile(files));
}

/** The American account of the meeting on this point, in a text that is not published yet. */
const draft = (point: string) =>
  textFile(
    'c.yaml',
    `text: { id: news-2021-05-06, status: draft, publisher: { name: News }, title: News, language: en, date: { edtf: 2021-05-06, basis: outside } }
statements:
  - { id: ne-buoys, words: Buoys were the subject, sides: [us], office: pentagon, bearings: [{ contact: 2021-06-meeting, points: [${point}] }] }
`,
  );

it('a comparison waits for an account in a draft only while it is on its point', () => {
  const contacts = edited('contacts.yaml', [
    'dating: { edtf: 2021-06,',
    'relations: [{ point: subject, relation: agree, by: Tests, on: 2022-03-04, reason: { en: Both, fr: Les deux } }]\n  dating: { edtf: 2021-06,',
  ]);
  const [waiting, elsewhere] = ['subject', 'outcome'].map((point) =>
    overSound([contacts, textFile('c.txt', 'Buoys were the subject.'), draft(point)]),
  ) as [Seeds, Seeds];
  expectAlone(elsewhere, waiting, 'relation-without-accounts');
});

it('words that are told again are somebody else’s once the registry knows him', () => {
  const text = [
    textFile('c.txt', 'Buoys were the subject. “Buoys it was,” said Samuel Keeper.'),
    textFile(
      'c.yaml',
      `text: { id: news-2021-05-06, publisher: { name: News }, title: News, language: en, date: { edtf: 2021-05-06, basis: outside } }
statements:
  - { id: ne-buoys, words: Buoys were the subject, sides: [us], office: pentagon, bearings: [{ contact: 2021-06-meeting, points: [subject] }],
      again: [{ words: "“Buoys it was,”" }] }
`,
    ),
  ];
  const keeper = edited('people.yaml', [
    '- id: john-example',
    '- { id: samuel-keeper, side: ru, name: Samuel Keeper, office: keeper, spellings: [Samuel Keeper] }\n- id: john-example',
  ]);
  const unknown = overSound(text);
  const known = overSound([...text, keeper]);
  expectAlone(known, unknown, 'again-of-other');
});

it('an older name of a contact counts only while the contact has it', () => {
  const text = [
    textFile('c.txt', 'Buoys were the subject.'),
    textFile(
      'c.yaml',
      `text: { id: news-2021-05-06, publisher: { name: News }, title: News, language: en, date: { edtf: 2021-05-06, basis: outside } }
statements:
  - { id: ne-buoys, words: Buoys were the subject, sides: [us], office: pentagon, bearings: [{ contact: june-meeting, points: [subject] }] }
`,
    ),
  ];
  const named = overSound(text);
  const unnamed = overSound([...text, edited('contacts.yaml', ['  aliases: [june-meeting]\n', ''])]);
  expectAlone(unnamed, named, 'reference-unknown');
});
