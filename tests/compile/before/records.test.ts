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

interface News {
  readonly content?: string;
  /** Of the text. */
  readonly status?: string;
  readonly contact?: string;
  readonly point?: string;
  /** Further keys of its only statement. */
  readonly more?: string;
}

/** A text with an American account of the meeting. */
function news({
  content = 'Buoys were the subject.',
  status = '',
  contact = '2021-06-meeting',
  point = 'subject',
  more = '',
}: News) {
  const text = `text: { id: news-2021-05-06, ${status} publisher: { name: News }, title: News, language: en, date: { edtf: 2021-05-06, basis: outside } }`;
  const statement = `- { id: ne-buoys, words: Buoys were the subject, sides: [us], office: pentagon, bearings: [{ contact: ${contact}, points: [${point}] }] ${more} }`;
  return [textFile('c.txt', content), textFile('c.yaml', `${text}\nstatements:\n  ${statement}\n`)];
}

it('a comparison waits for an account in a draft only while it is on its point', () => {
  const contacts = edited('contacts.yaml', [
    'dating: { edtf: 2021-06,',
    'relations: [{ point: subject, relation: agree, by: Tests, on: 2022-03-04, reason: { en: Both, fr: Les deux } }]\n  dating: { edtf: 2021-06,',
  ]);
  const onPoint = (point: string) => overSound([contacts, ...news({ status: 'status: draft,', point })]);
  expectAlone(onPoint('outcome'), onPoint('subject'), 'relation-without-accounts');
});

it('words that are told again are somebody else’s once the registry knows him', () => {
  const text = news({
    content: 'Buoys were the subject. “Buoys it was,” said Samuel Keeper.',
    more: ', again: [{ words: "“Buoys it was,”" }]',
  });
  const keeper = edited('people.yaml', [
    '- id: john-example',
    '- { id: samuel-keeper, side: ru, name: Samuel Keeper, office: keeper, spellings: [Samuel Keeper] }\n- id: john-example',
  ]);
  expectAlone(overSound([...text, keeper]), overSound(text), 'again-of-other');
});

it('an older name of a contact counts only while the contact has it', () => {
  const text = news({ contact: 'june-meeting' });
  const without = edited('contacts.yaml', ['  aliases: [june-meeting]\n', '']);
  expectAlone(overSound([...text, without]), overSound(text), 'reference-unknown');
});
