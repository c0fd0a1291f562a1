/** Two relations of the same words, and whose own a text is: what a reader of official readouts sees once. */

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { start } from '../app/start-app.tsx';
import { edited, overSound } from '../compile/seed-files.ts';
import { libraryFrom, libraryOf } from '../corpus-for-tests.ts';

it('words that agree in one way and differ in another stand once, below both signs', async () => {
  const relation = (kind: string, reason: string) =>
    `    - { point: subject, relation: ${kind}, of: [ex-ru-lights, ex-us-buoys], by: Tests, on: 2022-03-04, reason: { en: ${reason}, fr: ${reason} } }\n`;
  const { corpus } = compile(
    overSound([
      edited('contacts.yaml', [
        `    - point: subject
      relation: emphasis
      by: Tests
      on: 2022-03-04
      reason: { en: The US adds buoys., fr: Les États-Unis ajoutent les bouées. }
`,
        relation('agree', 'Lights.') + relation('emphasis', 'Buoys.'),
      ]),
    ]),
  );
  if (!corpus) throw new Error('no corpus');
  const { container } = start('/contacts/2021-05-03-call', libraryFrom(corpus));
  await screen.findByRole('heading', { name: 'Call of the ministers', level: 2 });
  const row = container.querySelector('section:has(> header #point-subject)') as HTMLElement;
  expect(within(row).getAllByText(/harbour lights and buoys/)).toHaveLength(1);
  for (const words of [en.panel.relations.agree, en.panel.relations.emphasis, 'Lights.', 'Buoys.'])
    expect(within(row).getByText(words)).toBeVisible();
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
