/** The texts view as a reader sees it: headline, how each is known, what it contributes, shared routes. */

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import type { Destination } from '../../src/link/view-at.ts';
import { texts as words } from '../../src/messages/en/texts.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { TextsView } from '../../src/texts/TextsView.tsx';
import { libraryOf, setOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

const real = await libraryOf('seeds');
const fixture = await libraryOf('tests/fixture/seeds');

function open(ids?: readonly string[], library = real) {
  const went: Destination[] = [];
  const shown = setOf(library, ids);
  const { container } = render(
    <LibraryContext value={library}>
      <I18nContext value={ENGLISH}>
        <NavigationContext
          value={{ base: '', hrefOf: () => '/somewhere', navigateTo: (to) => went.push(to) }}
        >
          <TextsView shown={shown} />
        </NavigationContext>
      </I18nContext>
    </LibraryContext>,
  );
  return { went, container };
}

const entry = (name: RegExp) => within(screen.getByRole('article', { name }));

describe('the headline', () => {
  it('counts texts by side', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^Five texts: Russia is on record in 4, the US in 3, and NATO in none$/,
    );
  });

  it('counts what the filters leave, in the singular too', () => {
    open(['2017-03-03-pavel-gerasimov-call']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^One text: Russia is on record in 1 and NATO in none$/,
    );
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText('3 contacts in this text are hidden by the filters.')).toBeVisible();
  });

  it('says so when nothing is in view, and shows neither texts nor routes', () => {
    open([]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No text is about a contact in view');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});

describe('a text', () => {
  it('says how its publisher and its day are known, with the words of the text in its language', () => {
    open();
    const text = entry(/vietnam\.vn/);
    expect(text.getByText('Not stated in the text')).toBeVisible();
    expect(text.getByText(/Year and month inferred from the text; day not stated in the text/)).toBeVisible();
    const quoted = text.getByText('en février 2022');
    expect(quoted.closest('q')).toHaveAttribute('lang', 'fr');
    expect(text.getByText(/February 2022 and 28 months make June 2024/)).toBeVisible();
    expect(text.getByRole('link', { name: 'Original publication' })).toHaveAttribute(
      'href',
      real.text('vietnam-vn-2024-06-26')?.publisher.url,
    );
  });

  it('opens, and leaves the contact that stood beside it', async () => {
    const { went } = open();
    await userEvent.click(screen.getByRole('link', { name: /^La Presse/ }));
    expect(went).toEqual([{ text: 'la-presse-2021-11-23', contact: undefined, read: undefined }]);
  });

  it('lists accounts with their sides, words around and mentions apart', async () => {
    const { went } = open();
    const text = entry(/vietnam\.vn/);
    const item = (list: string) => within(text.getByRole('list', { name: list })).getAllByRole('listitem');
    expect(item('Has an account of').map((li) => li.textContent)).toEqual([
      expect.stringMatching(/^Belousov–Austin, 25 June 2024.*RussiaUnited States$/),
    ]);
    expect(item('Related remarks only').map((li) => li.textContent)).toEqual([
      expect.stringMatching(
        /^US ambassador summoned.*Russia, related remarks onlyUnited States, related remarks only$/,
      ),
    ]);
    expect(item('Mentions only').map((li) => li.textContent)).toEqual([
      expect.stringMatching(/^Shoigu–Austin.*only mentioned$/),
    ]);
    await userEvent.click(text.getByRole('link', { name: /^Belousov–Austin/ }));
    expect(went).toEqual([{ contact: '2024-06-25-austin-belousov-call' }]);
  });

  it('keeps its notes folded, and groups them by kind', async () => {
    open();
    const text = entry(/marseillenews\.net/);
    const notes = real.notesIn('marseillenews-2021-04-01');
    const summary = text.getByText(words.notes(notes.length));
    const first = text.getByText('chefs militaires en uniforme');
    expect(first).not.toBeVisible();
    await userEvent.click(summary);
    expect(first).toBeVisible();
    const group = first.closest('div');
    expect(group?.querySelector('dt')).toHaveTextContent('mistranslation');
    for (const note of notes)
      expect(group?.textContent?.includes(note.passages[0]?.words ?? '?')).toBe(
        note.kind === 'mistranslation',
      );
  });
});

describe('accounts that came through the same hands', () => {
  it('names the agency, marks what is inferred, and says plainly when both accounts came through it', () => {
    open();
    const reuters = within(screen.getByRole('region', { name: /^Reuters/ }));
    expect(
      reuters.getByText(/^Both accounts of Belousov–Austin, 25 June 2024 came this way/),
    ).toHaveTextContent(/\(inferred\)$/);
    for (const item of reuters.getAllByRole('listitem'))
      expect(within(item).getByText('inferred', { ignore: '.sr-only' })).toHaveClass('doubted');
    const afp = within(screen.getByRole('region', { name: /^AFP/ }));
    expect(afp.getAllByText(/by AFP Moscow/)).toHaveLength(5);
  });

  it('says that none is shared where one account alone is in view', () => {
    open(['2017-03-03-pavel-gerasimov-call']);
    const part = within(screen.getByRole('region', { name: words.routes.title }));
    expect(part.getByText(/No two accounts in view came through one agency or outlet/)).toBeVisible();
    expect(part.queryByRole('heading', { level: 3 })).toBeNull();
  });
});

it('draws markup in names and titles as text, and no style attribute', () => {
  const { container } = open(undefined, fixture);
  expect(screen.getByText(/A call about <b>lights<\/b>/)).toBeVisible();
  expect(container.querySelector('b b, img, [style]')).toBeNull();
});

it('tells each chain apart by the name of its text', () => {
  open(undefined, fixture);
  const names = screen
    .getAllByRole('region', { name: /^Reporting chain of/ })
    .map((region) => region.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(names.length);
});

describe('a language', () => {
  it.each([
    ['fr', 'French'],
    ['en-GB', 'English (GB)'],
    ['xx', 'xx'],
  ])('%s reads %s', (tag, name) => {
    expect(words.languageName(tag)).toBe(name);
  });
});

describe('the summary of shared routes', () => {
  const summary = (accounts: number, sharing: number, compared: number, comparedSharing: number) =>
    words.routes.summary({ accounts, sharing, compared, comparedSharing }).join(' ');
  it.each([
    [summary(0, 0, 0, 0), /^No side is on record for a contact in view\.$/],
    [summary(11, 11, 2, 2), /^All 11 accounts in view came, .*two contacts, and in each case one agency/],
    [summary(30, 7, 10, 1), /^Of the 30 accounts in view, 7 came.*ten contacts, and in one case one agency/],
    [summary(4, 2, 1, 1), /one contact, and one agency or outlet brought both accounts\.$/],
    [summary(4, 2, 2, 0), /two contacts, and no agency or outlet brought both accounts\.$/],
    [summary(2, 0, 0, 0), /^No two accounts in view/],
  ])('%s', (said, expected) => {
    expect(said).toMatch(expected);
  });
});
