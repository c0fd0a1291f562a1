/** What the editors have decided of the five texts, where a careless edit would undo it: seeds/DECISIONS.md says why. */

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';

const { corpus, problems } = compile(await readSeeds(join(import.meta.dirname, '../../seeds')));
if (!corpus) throw new Error('seeds/ does not compile');
const { contacts, statements, texts, notes, people } = corpus;

/** All that is in our own voice. */
const OWN = [
  ...notes.flatMap(({ en, fr }) => [en, fr]),
  ...[...statements, ...contacts.map(({ dating }) => dating), ...texts.map(({ date }) => date)].flatMap(
    ({ note }) => (note ? [note.en, note.fr] : []),
  ),
  ...contacts.flatMap(({ outside }) => outside.flatMap(({ what }) => [what.en, what.fr])),
  ...texts.flatMap(({ title }) => [title.en, title.fr]),
];

it('dates texts by what is known of them, and no note gives a day that the text does not have', () => {
  expect(Object.fromEntries(texts.map(({ id, date }) => [id, date.edtf]))).toEqual({
    'la-presse-2021-11-23': '2021-11-23',
    'vietnam-vn-2024-06-26': '2024-06-26~',
    'marseillenews-2021-04-01': '2021-04-01/2021-04-02',
    'echo-d-algerie-2021-12-04': '2021-12-03/2021-12-05',
    'l-expression-2017-03-04': '2017-03-04',
  });
  const withDay = /(?:marseillenews\.net|Écho d’Algérie),? (?:of|du) \d/;
  expect(OWN.filter((words) => withDay.test(words))).toEqual([]);
});

it('takes as a remark on a silence only what says how little a side says', () => {
  const remarks = statements.filter(({ remarkOn }) => remarkOn.length > 0);
  expect(Object.fromEntries(remarks.map(({ id, remarkOn }) => [id, remarkOn]))).toEqual({
    'lp-no-more-details': ['ru'],
    'lp-shoigu-no-date': ['ru'],
    'mn-no-answer-on-who-knew': ['us'],
    'mn-butler-no-details': ['us'],
    'mn-milley-silent': ['us'],
    'ea-no-more-precision': ['ru'],
  });
});

it('has nobody take part in a conference that is only announced', () => {
  expect(contacts.find(({ id }) => id === '2017-04-26-moscow-security-conference')?.people).toEqual([]);
});

it('names the Russian side first in titles of contacts and texts', () => {
  const pairs = [
    ['Gerasimov', 'Milley|Dunford|Pavel|head of NATO'],
    ['Lavrov', 'Blinken'],
    ['Putin', 'Biden'],
    ['Belousov|Shoigu', 'Austin'],
    ['Russian', 'American'],
  ] as const;
  const titles = [...contacts, ...texts].map(({ title }) => title.en);
  for (const [russian, other] of pairs)
    expect(titles.filter((title) => new RegExp(`(?:${other}).*(?:${russian})`).test(title))).toEqual([]);
});

it('says what an account held that only other sources have, with publisher and date', () => {
  for (const { outside } of contacts)
    for (const { what, where } of outside) {
      expect(what.en).not.toMatch(
        /(?:published a (?:statement|comment)|held a press conference|without details)$/,
      );
      expect(where.en).toMatch(/\b20\d\d$/);
      expect(where.fr).toMatch(/\b20\d\d$/);
    }
});

it('joins no quotation of pieces with nothing between them', () => {
  expect(problems.map(({ code }) => code)).not.toContain('pieces-adjacent');
});

it('spells names in one way in our own voice', () => {
  const spellings = /\bSergey\b|\bValeriy\b|\bAndrey\b|\bGuérassimov\b|\bGerassimov\b/;
  expect(OWN.filter((words) => spellings.test(words))).toEqual([]);
  expect(people.filter(({ name }) => spellings.test(name.en) || spellings.test(name.fr))).toEqual([]);
});
