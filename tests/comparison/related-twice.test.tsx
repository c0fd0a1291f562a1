/** Two relations of the same words, and whose own a text is: what a reader of official readouts sees once. */

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { handoutOf } from '../../src/exports/handout/handout.ts';
import { handoutMessages } from '../../src/exports/handout/handout-messages.ts';
import { LEVELS } from '../../src/exports/handout/levels.ts';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { start } from '../app/start-app.tsx';
import { edited, overSound, textFile } from '../compile/seed-files.ts';
import { libraryFrom, libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

/** A second account of Russia, on the same point. */
const SECOND = [
  textFile('ministry-2021-05-03.txt', 'The ministers spoke of lamps.'),
  textFile(
    'ministry-2021-05-03.yaml',
    `text: { kind: readout, teller: { office: ru-ministry }, title: A readout, language: en, date: 2021-05-03, contact: 2021-05-03-call }
statements: [{ id: ro-lamps, words: The ministers spoke of lamps., points: [subject] }]
`,
  ),
];

async function rowOf(...relations: readonly (readonly [kind: string, reason: string, of: string])[]) {
  const { corpus, problems } = compile(
    overSound([
      edited('contacts.yaml', [
        `    - point: subject
      relation: emphasis
      by: Tests
      on: 2022-03-04
      reason: { en: The US adds buoys., fr: Les États-Unis ajoutent les bouées. }
`,
        relations
          .map(
            ([kind, reason, of]) =>
              `    - { point: subject, relation: ${kind}, of: [${of}], by: Tests, on: 2022-03-04, reason: { en: ${reason}, fr: ${reason} } }\n`,
          )
          .join(''),
      ]),
      ...SECOND,
    ]),
  );
  if (!corpus) throw new Error(problems.map(({ what }) => what).join('\n'));
  const library = libraryFrom(corpus);
  const { container } = start('/contacts/2021-05-03-call', library);
  await screen.findByRole('heading', { name: 'Call of the ministers', level: 2 });
  return { library, row: container.querySelector('section:has(> header #point-subject)') as HTMLElement };
}

it('words that agree in one way and differ in another stand once, below both signs', async () => {
  const both = 'ex-ru-lights, ex-us-buoys';
  const { row } = await rowOf(['agree', 'Lights.', both], ['emphasis', 'Buoys.', both]);
  expect(within(row).getAllByText(/harbour lights and buoys/)).toHaveLength(1);
  for (const words of [en.panel.relations.agree, en.panel.relations.emphasis, 'Lights.', 'Buoys.'])
    expect(within(row).getAllByText(words)).toHaveLength(1);
});
describe('words in one of two relations that share others', () => {
  const relations = [
    ['agree', 'Lights.', 'ex-ru-lights, ex-us-buoys'],
    ['conflict', 'Lamps.', 'ro-lamps, ex-us-buoys'],
  ] as const;
  const kinds = [en.panel.relations.conflict, en.panel.relations.agree];

  it('stand once, below both signs, the gravest first, and say in which they are', async () => {
    const { row } = await rowOf(...relations);
    expect([...row.querySelectorAll('.pair-head .relation')].map((sign) => sign.textContent.trim())).toEqual(
      kinds,
    );
    for (const words of [/harbour lights and buoys/, /the call concerned/, /spoke of lamps/])
      expect(within(row).getAllByText(words, { selector: '.words *, .words' })).toHaveLength(1);
    const signsOf = (id: string) =>
      [...(document.getElementById(id)?.parentElement?.querySelectorAll('.relation') ?? [])].map((sign) =>
        sign.textContent.trim(),
      );
    expect(signsOf('ex-us-buoys')).toEqual([]);
    expect(signsOf('ex-ru-lights')).toEqual([en.panel.relations.agree]);
    expect(signsOf('ro-lamps')).toEqual([en.panel.relations.conflict]);
  });

  it('are so in what is copied and on the hand-out', async () => {
    const { library } = await rowOf(...relations);
    const contact = library.contact('2021-05-03-call');
    if (!contact) throw new Error('no contact');
    const row = pairAccounts(library, contact).rows.find(({ point }) => point === 'subject');
    const [pair] = row?.pairs ?? [];
    expect(row?.pairs).toHaveLength(1);
    expect(row?.state).toMatchObject({ kind: 'related', relation: { relation: 'conflict' } });
    expect(pair?.relations.map(({ relation }) => relation)).toEqual(['conflict', 'agree']);
    const [whole] = LEVELS;
    if (!whole) throw new Error('there are no levels');
    const own = handoutMessages.of('en');
    const sheet = handoutOf({ library, contact, i18n: ENGLISH, judged: true, own }, whole);
    const [group, ...others] = sheet.points.find(({ id }) => id === 'subject')?.groups ?? [];
    expect(others).toEqual([]);
    expect(group?.cells.left?.quotes.map(({ id, by: [first] }) => [id, first])).toEqual([
      ['ex-ru-lights', en.panel.relations.agree],
      ['ro-lamps', en.panel.relations.conflict],
    ]);
  });
});

it('the title of a text that is part of its name is not said again below it', async () => {
  start('/texts', await libraryOf('tests/fixture/readouts'));
  const name = /5 March 2024 \(Readout of President Sample’s Call with President Primerov\)/;
  const entry = await screen.findByRole('article', { name });
  expect(within(entry).getAllByText(/Readout of President Sample’s Call/)).toHaveLength(1);
});

it('an interview, which a newspaper may publish, is not called a side’s own; a post of a third party is', () => {
  expect(en.panel.ownText('interview', 'ru', 'ru')).toBe('the Russian side’s interview, in Russian');
  expect(fr.panel.ownText('interview', 'ru', 'ru')).toBe('interview de la partie russe, en russe');
  expect(fr.panel.ownText('post', 'uk', undefined)).toBe('sa propre publication en ligne, en ukrainien');
  expect(fr.panel.ownText('readout', 'uk', undefined)).toBe('son propre compte rendu officiel, en ukrainien');
});
