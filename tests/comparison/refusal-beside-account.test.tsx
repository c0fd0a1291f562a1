/** A refusal beside an account, as readers see it: in the panel, on its map, and in the table of who is on record. */

import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import { onRecord as enOnRecord } from '../../src/messages/en/on-record.ts';
import { en } from '../../src/messages/en.ts';
import { onRecord as frOnRecord } from '../../src/messages/fr/on-record.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { sentence } from '../../src/messages/sentence.ts';
import { NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { OnRecordView } from '../../src/on-record/OnRecordView.tsx';
import { libraryOf, setOf } from '../corpus-for-tests.ts';
import { ENGLISH, FRENCH } from '../i18n-for-tests.ts';
import { CALL, library, POINT, REFUSAL } from './beside-account.ts';
import { open } from './open-panel.tsx';

const without = await libraryOf('tests/fixture/readouts');

it('the panel says it at the words that decline, and on the map', () => {
  open(CALL, { library });
  const map = screen.getByRole('navigation', { name: en.panel.map });
  const link = within(map).getByRole('link', {
    name: /United States: on record, declines to give some details/,
  });
  expect(link).toHaveAttribute('href', `#point-${POINT}`);
  expect(link).toHaveAccessibleName(new RegExp(`${en.panel.relations.agree}|${en.panel.relations.emphasis}`));
  expect(within(map).getByText(sentence(en.panel.declinesSome))).toBeInTheDocument();
  const tag = en.panel.declinesOf(['us']);
  const tagged = [...document.querySelectorAll('[data-statement]')].filter((one) =>
    one.textContent.includes(tag),
  );
  expect(tagged.map((one) => one.getAttribute('data-statement'))).toEqual([REFUSAL]);
});

it('the summary of a narrow panel has a line for it, with the point', () => {
  open(CALL, { library });
  const summary = document.querySelector<HTMLElement>('.point-summary');
  const lines = within(summary as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toContainEqual(
    expect.stringMatching(/^\s*United States: on record, declines to give some details: Outcome$/),
  );
});

it('the panel of other contacts explains no mark that it has not', () => {
  open(CALL, { library: without });
  expect(screen.queryByText(sentence(en.panel.declinesSome))).not.toBeInTheDocument();
});

it.each([
  ['English', ENGLISH, enOnRecord, /the US: on record, declines to give some details/],
  ['French', FRENCH, frOnRecord, /États-Unis : cités, ne souhaitent pas donner tous les détails/],
] as const)(
  'the table names the cell, and its key explains the mark where it occurs: %s',
  (_, i18n, words, name) => {
    const view = (from: typeof library) => (
      <LibraryContext value={from}>
        <I18nContext value={i18n}>
          <NavigationContext
            value={{ base: '', navigateTo: () => {}, hrefOf: ({ contact, point }) => `/${contact}/${point}` }}
          >
            <OnRecordView shown={setOf(from)} selected={undefined} />
          </NavigationContext>
        </I18nContext>
      </LibraryContext>
    );
    const { rerender } = render(view(library));
    expect(screen.getByLabelText(name)).toHaveAttribute('href', `/${CALL}/${POINT}`);
    const key = screen.getByRole('list', { name: words.key.label });
    expect(within(key).getByText(words.key['account-declines'])).toBeInTheDocument();
    rerender(view(without));
    expect(within(key).queryByText(words.key['account-declines'])).not.toBeInTheDocument();
  },
);
