/** Terms of the corpus' own, and parties that are no sides, as a reader sees them. */

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { structuredData } from '../../src/previews/structured-data.ts';
import { start } from '../app/start-app.tsx';
import { libraryOf } from '../corpus-for-tests.ts';
import { contactOf, previewContextOf } from '../previews/preview-context.ts';

const library = await libraryOf('tests/vocabulary/seeds');
const heading = (name: string) => screen.findByRole('heading', { name });

it('a trilateral contact has two columns, and says who else takes part', async () => {
  const { container } = start('/contacts/2022-02-03-talks', library);
  await heading('Talks of three');
  expect(screen.getByText(/Round of talks, envoys/)).toHaveTextContent('Also taking part: Ukraine');
  const heads = [...container.querySelectorAll('.column-head')].map((head) => head.textContent);
  expect(heads).toEqual([expect.stringMatching(/Russia/), expect.stringMatching(/United States/)]);
  const row = screen.getByRole('region', { name: /Prisoners, families, relief/ });
  expect(within(row).getByText(en.panel.relations.agree)).toBeVisible();
  expect(container.querySelector('.missing')).toBeNull();
});

it('a contact without an American or NATO party has nothing in that column, and claims nothing of it', async () => {
  const { container } = start('/contacts/2022-02-13-call', library);
  await heading('Call of the experts');
  expect(screen.getByText(/Phone call, experts/)).toHaveTextContent('Also taking part: Ukraine');
  const panel = within(container.querySelector('.panel-body') as HTMLElement);
  expect(panel.queryByText(/American|NATO|United States|only, in these texts|Nothing on this/)).toBeNull();
  expect(container.querySelector('.side-stack.in-right')?.textContent).toBe('');
  expect(panel.getByRole('heading', { name: /Manner/ })).toBeVisible();
});

it('kind, level, channel and voice of the corpus’ own are named in French', async () => {
  const { container } = start('/fr/contacts/2022-02-11-regatta', library);
  await heading('La régate des capitaines de port');
  const line = screen.getByText(/Régate prévue, capitaines de port/);
  expect(line).toHaveTextContent(/Autres participants\s: Ligue des ports/);
  expect(container.querySelector('.column-head')).toHaveTextContent('bureau russe, à la corne de brume');
  expect(screen.getByRole('heading', { name: /Marées et vents/ })).toBeVisible();
});

it('the list names them, under a filter of their own', async () => {
  start('/fr/list?party=port-league', library);
  const row = await screen.findByRole('row', { name: /Régate prévue/ });
  expect(within(row).getByText('Capitaines de port')).toBeVisible();
  expect(screen.getAllByRole('row')).toHaveLength(2);
  expect(screen.getByRole('button', { name: `${fr.filters.names.party} 1` })).toBeVisible();
});

it('the list has not a word on an account that nobody could have', async () => {
  start('/list?party=ua', library);
  const call = await screen.findByRole('row', { name: /Phone call/ });
  expect([...call.querySelectorAll('.list-side')].map((cell) => cell.textContent)).toEqual([
    expect.stringMatching(/On record/),
    '',
  ]);
});

it('the legend shows the shapes that occur', async () => {
  start('/', library);
  const legend = await screen.findByRole('region', { name: en.legend.explain });
  expect(legend).toHaveTextContent('letter, exchange of documents, or joint statement');
  expect(legend).toHaveTextContent('regatta, round of talks, or visit');
  expect(legend).not.toHaveTextContent('summit');
});

it('the five texts offer no filter by further parties', async () => {
  start('/list');
  expect(await screen.findByRole('button', { name: en.filters.names.side })).toBeVisible();
  expect(screen.queryByRole('button', { name: en.filters.names.party })).toBeNull();
});

it('structured data name all who take part', () => {
  const graph = structuredData(
    { subject: contactOf(library, '2022-02-11-regatta'), name: 'Name', description: 'Description.' },
    { path: '/', origin: 'https://example.org' },
    previewContextOf(library, 'en'),
  );
  expect(graph['@graph'][0]).toMatchObject({
    about: [
      { '@type': 'Country', name: 'Russia' },
      { '@type': 'Country', name: 'United States' },
      { '@type': 'Thing', name: 'Port League' },
    ],
  });
});
