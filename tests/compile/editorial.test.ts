/** What the editors have decided of the five texts, where a careless edit would undo it: seeds/DECISIONS.md says why. */

import { expect, it } from 'vitest';
import {
  contactOf,
  contacts,
  notes,
  people,
  problems,
  statementOf,
  statements,
  texts,
  wordsOf,
} from './editors-corpus.ts';

/** All remarks on texts, statements, contacts and their dates. */
const NOTES = [
  ...notes,
  ...[
    ...statements,
    ...statements.flatMap(({ again, said }) => [...again, ...(said ? [said] : [])]),
    ...contacts,
    ...contacts.map(({ dating }) => dating),
    ...texts.map(({ date }) => date),
  ].flatMap(({ note }) => note ?? []),
].flatMap(({ en, fr }) => [en, fr]);

/** All that is in our own voice. */
const OWN = [
  ...NOTES,
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

it('knows nothing barely from outside: notes name other sources as the pages do', () => {
  const bare = /\(outside\)|known outside|\(hors des textes\)|connu hors des textes/;
  expect(NOTES.filter((words) => bare.test(words))).toEqual([]);
  expect(NOTES.length).toBeGreaterThan(150);
});

it('files what is said of a conference as a whole under no side', () => {
  expect(contactOf('2017-04-26-moscow-security-conference').outside.map(({ side }) => side)).toEqual([
    undefined,
    undefined,
  ]);
});

it('counts no date from another that is counted from it', () => {
  const all = (basis: string) => ({ year: basis, month: basis, day: basis });
  expect(contactOf('2017-03-03-pavel-gerasimov-call').dating.basis).toEqual(all('outside'));
  const communique = statements.filter(
    ({ text, channel }) => text === 'l-expression-2017-03-04' && channel === 'communique',
  );
  expect(communique.length).toBeGreaterThan(5);
  for (const { id, said } of [...communique, statementOf('le-first-contacts')])
    expect(said?.basis, id).toEqual(all('outside'));
});

it('dates the call and the outreach of March 2021 by all words that do', () => {
  for (const id of ['2021-03-31-milley-gerasimov-call', '2021-03-31-us-outreach-to-russia'])
    expect(contactOf(id).dating.evidence.map(wordsOf), id).toContain('juillet 2020');
});

it('has speak for both only what does, and revised only what is', () => {
  const forOthers = statements.filter(({ onBehalfOf }) => onBehalfOf.length > 0);
  expect(forOthers.map(({ id }) => id).toSorted()).toEqual([
    'ea-dates-not-synchronised',
    'ea-video-conference',
    'le-reciprocal-measures',
    'mn-details-private',
  ]);
  const [lead] = statementOf('ea-video-conference').passages;
  expect(lead && wordsOf(lead)).toMatch(/^La Russie et les Etats-Unis œuvrent/);
  expect(statements.filter(({ revises }) => revises.length > 0)).toEqual([]);
});

it('notes loaded terms of whichever side', () => {
  const loaded = notes
    .filter(({ kind }) => kind === 'loaded')
    .flatMap(({ passages }) => passages.map(wordsOf));
  expect(loaded).toEqual(
    expect.arrayContaining(['agression russe', 'l’agression continue de la Russie', 'nouvelle agression']),
  );
  expect(loaded).toEqual(expect.arrayContaining(['crise ukrainienne', 'forces de Kiev', 'a annexé']));
  expect(loaded).toEqual(
    expect.arrayContaining([
      '« opération militaire spéciale »',
      'retour de la Crimée dans la Fédération de Russie',
      '31 avions-espions étrangers',
    ]),
  );
});
