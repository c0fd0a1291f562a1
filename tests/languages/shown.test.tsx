/** Texts in Russian and English, as readers of English and of French see them. */

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { copyStatement } from '../../src/exports/copy/copied.ts';
import { i18nOf } from '../../src/messages/catalogs.ts';
import { panelFoot } from '../../src/messages/en/panel-foot.ts';
import { panelFoot as panelFootFr } from '../../src/messages/fr/panel-foot.ts';
import { start } from '../app/start-app.tsx';
import { libraryOf } from '../corpus-for-tests.ts';
import { contextOf } from '../exports/export-context.ts';

const library = await libraryOf('tests/languages/seeds');
const PATH = '/contacts/2022-02-03-call';
const ofStatement = (id: string) => within(document.getElementById(id) as HTMLElement);

it('a reader of English has English under the Russian words alone, with a switch named for it', async () => {
  start(PATH, library);
  expect(await screen.findByRole('checkbox', { name: panelFoot.translation })).toBeChecked();
  expect(ofStatement('ru-talks').getByText(/^The talks on the lighthouses/)).toBeVisible();
  expect(document.getElementById('us-spoke')?.querySelector('.translation')).toBeNull();
  expect(screen.getByText(panelFoot.translationNote(['en']))).toBeInTheDocument();
});

it('a reader of French has French under both, else English that is named as such', async () => {
  start(`/fr${PATH}`, library);
  expect(await screen.findByRole('checkbox', { name: panelFootFr.translation })).toBeChecked();
  expect(
    ofStatement('us-spoke')
      .getByText(/^M\. Smith a parlé/)
      .closest('[lang]'),
  ).toHaveAttribute('lang', 'fr');
  expect(
    ofStatement('ru-spoke')
      .getByText(/^Le 3 février, un entretien/)
      .closest('[lang]'),
  ).toHaveAttribute('lang', 'fr');
  const other = ofStatement('ru-talks').getByText(/^The talks on the lighthouses/);
  expect(other.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(other.closest('.translation')).toHaveTextContent(/^Traduction anglaise\s: The talks/);
  expect(document.getElementById('us-raised')?.querySelector('.translation')).toBeNull();
});

it('a text in the language of the reader has no switch beside its statements', async () => {
  start('/texts/washington', library);
  await screen.findAllByText(/He raised the lighthouses/);
  expect(screen.queryByRole('checkbox', { name: /translation/i })).toBeNull();
});

it('words keep their language, and marks at their ends the colour of the side', async () => {
  start(PATH, library);
  const words = await screen.findByText('Огни зажгут весной');
  const quoted = words.closest('[lang]');
  expect(quoted).toHaveAttribute('lang', 'ru');
  expect([...(quoted?.querySelectorAll('.guillemet') ?? [])].map((mark) => mark.textContent)).toEqual([
    '«',
    '»',
  ]);
  expect(quoted).toHaveTextContent('«Огни зажгут весной»');
});

it('what is copied has no line ends of the text', () => {
  const statement = library.statement('ru-spoke');
  if (!statement) throw new Error('no statement');
  const context = contextOf(library, i18nOf('en', library.own));
  const [words] = copyStatement(statement, 'ru', undefined, context).text.split('\n');
  expect(words).toBe(
    'Третьего февраля состоялся телефонный разговор хранителя огней Ивана Петрова с Джоном Смитом.',
  );
});
