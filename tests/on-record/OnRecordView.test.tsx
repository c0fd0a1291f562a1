/** The “on record” view as a reader sees it: the table by role and name, a single tab stop, the statements of a cell. */

import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import { type Library, openLibrary } from '../../src/corpus/library.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { FilledCount } from '../../src/on-record/MatrixRow.tsx';
import { OnRecordView } from '../../src/on-record/OnRecordView.tsx';
import type { ContactSet } from '../../src/selection/contact-set.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

const real = await libraryOf('seeds');
const fixture = await libraryOf('tests/fixture/seeds');

beforeAll(() => {
  // The browser tests cover the top layer.
  Object.assign(HTMLElement.prototype, { showPopover: () => {}, hidePopover: () => {} });
});

interface Options {
  readonly library?: Library;
  readonly shown?: ContactSet;
  readonly selected?: string;
}

function view({ library = real, shown = setOf(library), selected }: Options = {}) {
  const navigateTo = vi.fn();
  const element = (
    <LibraryContext value={library}>
      <I18nContext value={ENGLISH}>
        <NavigationContext value={{ base: '', navigateTo, hrefOf: ({ contact }) => `/contacts/${contact}` }}>
          <OnRecordView shown={shown} selected={selected} />
        </NavigationContext>
      </I18nContext>
    </LibraryContext>
  );
  return { navigateTo, element };
}

/** By its whole label, which is found in a hundredth of the time of a role: that it is a link is tested once. */
const cell = (name: string) => screen.getByLabelText(name);
const focus = (name: string) => act(() => cell(name).focus());
const PAVEL = 'Gerasimov–Pavel, Stated subject. Russia: on record; NATO: nothing in these texts';
const OPEN =
  'Belousov–Austin, What is not disclosed. Russia: more, unspecified; the US: nothing in these texts';

describe('who is on record', () => {
  it('heads with what is in view', () => {
    const shown = setOf(
      real,
      real.corpus.contacts.filter(({ parties }) => parties.includes('nato')).map(({ id }) => id),
    );
    render(view({ shown }).element);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^On record: Russia for 2 of 3 contacts and NATO for 0 of 3$/,
    );
  });

  it('is a table of contacts and points, with totals and a foot for each side', () => {
    render(view().element);
    const table = screen.getByRole('table', { name: /^Who is on record/ });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(1 + 12 + 3);
    const row = screen.getByRole('row', { name: /^Gerasimov–Pavel 3 Mar 2017/ });
    const totals = within(row).getAllByRole('cell').slice(12);
    expect(totals.map(({ textContent }) => textContent)).toEqual(['7', '–not a party', '0']);
    const foot = screen.getByRole('row', { name: /^Points with an account United States/ });
    expect(within(foot).getAllByRole('cell')[2]).toHaveTextContent(/^4$/);
  });

  it('writes gaps between contacts in words', () => {
    render(view().element);
    expect(
      screen.getByRole('cell', { name: 'No contact in these texts for 3 years 11 months' }),
    ).toBeVisible();
    expect(screen.getByRole('cell', { name: 'No contact in these texts for 14 months' })).toBeVisible();
  });

  it('names each cell by contact, point and what each side has', () => {
    render(view().element);
    const links = screen.getAllByRole('link');
    for (const name of [PAVEL, OPEN, 'Gerasimov–Dunford, Baku, The contact itself. Only mentioned']) {
      expect(links).toContain(cell(name));
      expect(cell(name)).toHaveAccessibleName(name);
      expect(cell(name)).toBeVisible();
    }
  });

  it('is one stop of the Tab key, at the open contact, and moves on by arrows', async () => {
    render(view({ selected: '2017-03-03-pavel-gerasimov-call' }).element);
    const people = screen.getByRole('link', { name: 'All people by side and office' });
    await userEvent.tab();
    expect(people).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('link', { name: /^Gerasimov–Pavel 3 Mar 2017/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(cell(PAVEL)).toHaveFocus();
    expect(screen.getAllByRole('link').filter(({ tabIndex }) => tabIndex === 0)).toEqual([
      people,
      cell(PAVEL),
    ]);
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('describes the cell that has the focus by its words, and lets go of it by Escape alone', async () => {
    render(view().element);
    focus(OPEN);
    expect(cell(OPEN)).toHaveAccessibleDescription(/Russia more, unspecified « D’autres questions/);
    expect(cell(OPEN)).toHaveAccessibleDescription(
      /Nothing on this from the American side in these texts\.$/,
    );
    expect(screen.getByText(/^« D’autres/).closest('[lang]')).toHaveAttribute('lang', 'fr');
    const first = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    fireEvent(cell(OPEN), first);
    expect(first.defaultPrevented).toBe(true);
    expect(cell(OPEN)).not.toHaveAccessibleDescription();
    expect(cell(OPEN)).toHaveFocus();
    const second = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    fireEvent(cell(OPEN), second);
    expect(second.defaultPrevented).toBe(false);
  });

  it('goes to the point by Enter and by the mouse', async () => {
    const { navigateTo, element } = view();
    render(element);
    focus(PAVEL);
    await userEvent.keyboard('{Enter}');
    const destination = { contact: '2017-03-03-pavel-gerasimov-call', point: 'subject' };
    expect(navigateTo).toHaveBeenLastCalledWith(destination);
    expect(cell(PAVEL)).not.toHaveAccessibleDescription();
    await userEvent.click(cell(OPEN));
    expect(navigateTo).toHaveBeenLastCalledWith({
      contact: '2024-06-25-austin-belousov-call',
      point: 'withheld',
    });
  });

  it('shows the words by the first tap, and goes by the link in them', async () => {
    const { navigateTo, element } = view();
    render(element);
    const user = userEvent.setup();
    await user.pointer({ keys: '[TouchA]', target: cell(PAVEL) });
    expect(navigateTo).not.toHaveBeenCalled();
    expect(cell(PAVEL)).toHaveAccessibleDescription(/problèmes de sécurité/);
    await user.click(screen.getByText('Compare both accounts'));
    expect(navigateTo).toHaveBeenCalledWith({ contact: '2017-03-03-pavel-gerasimov-call', point: 'subject' });
  });

  it('keeps two sides of one half apart', () => {
    render(view({ library: fixture }).element);
    focus('Buoy conference, How it went. Russia: nothing in these texts; the US: on record; NATO: on record');
    expect(screen.getAllByText('on record', { selector: '.cell-side-state' })).toHaveLength(2);
    const row = screen.getByRole('row', { name: /^Buoy conference/ });
    const totals = within(row).getAllByRole('cell').slice(12);
    expect(totals.map(({ textContent }) => textContent)).toEqual(['1', '2', '2']);
  });

  it('is rendered without a page, and with no style of its own in the markup', () => {
    expect(renderToStaticMarkup(view().element)).not.toContain('style=');
  });

  it('has no table where filters leave nothing', () => {
    render(view({ shown: setOf(real, []) }).element);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('groups the digits of a total from a thousand up', () => {
  render(
    <I18nContext value={ENGLISH}>
      <FilledCount count={1234} />
    </I18nContext>,
  );
  expect(screen.getByText('1,234')).toBeVisible();
});

it('offers to try again where the statements of a cell could not be loaded', async () => {
  const { index } = indexCorpus(fixture.corpus, { shardSize: 20_000 });
  const library = openLibrary(index, () => Promise.reject(new Error('no connection')));
  render(view({ library }).element);
  const [first] = within(screen.getByRole('table'))
    .getAllByRole('link')
    .filter((link) => !link.hasAttribute('data-contact'));
  act(() => first?.focus());
  expect(await screen.findByText(ENGLISH.messages.views.wordsFailed)).toBeInTheDocument();
  expect(
    screen.getByRole('button', { name: ENGLISH.messages.views.retry, hidden: true }),
  ).toBeInTheDocument();
});
