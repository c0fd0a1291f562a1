/** Two contacts side by side: all words of each under its own name, and what is missing from either. */

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { panelFootMessages } from '../../src/comparison/panel-foot-messages.ts';
import { CompareWith } from '../../src/comparison/two/CompareWith.tsx';
import { namedElsewhere } from '../../src/comparison/two/named-elsewhere.ts';
import { TwoContacts } from '../../src/comparison/two/TwoContacts.tsx';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { twoContacts } from '../../src/messages/en/two-contacts.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import type { Contact } from '../../src/model/contact.ts';
import { NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { ViewStoreContext } from '../../src/navigation/ViewStoreContext.ts';
import { createViewStore } from '../../src/navigation/view-store.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { ENGLISH } from '../i18n-for-tests.ts';
import { real } from './open-panel.tsx';

const MARCH = '2021-03-31-milley-gerasimov-call';
const NOVEMBER = '2021-11-23-milley-gerasimov-call';

beforeAll(() => panelFootMessages.load('en'));

function contactOf(id: string): Contact {
  const contact = real.contact(id);
  if (!contact) throw new Error(`no contact ${id}`);
  return contact;
}

const around = (children: React.ReactNode) => (
  <LibraryContext value={real}>
    <I18nContext value={ENGLISH}>
      <ViewStoreContext value={createViewStore('/', { has: () => true })}>
        <NavigationContext value={{ base: '', hrefOf: (to) => writeLink(to), navigateTo: vi.fn() }}>
          {children}
        </NavigationContext>
      </ViewStoreContext>
    </I18nContext>
  </LibraryContext>
);

const open = (first: string, second: string) =>
  render(
    around(
      <TwoContacts
        contacts={[contactOf(first), contactOf(second)]}
        targeted={undefined}
        translations
        onTranslations={() => {}}
      />,
    ),
  );

/** The cells of the first or of the second contact, from top to bottom. */
const cellsOf = (index: number) => [
  ...document.querySelectorAll<HTMLElement>(`.two-row > .two-cell:nth-child(${index + 1})`),
];

const pairs = real.corpus.contacts.flatMap(({ id }, index) => {
  const next = real.corpus.contacts[(index + 5) % real.corpus.contacts.length];
  return next ? [[id, next.id] as const] : [];
});

describe.each(pairs)('%s beside %s', (first, second) => {
  it('has all words on each, under its own name, and no id twice', () => {
    const { container } = open(first, second);
    for (const [index, id] of [first, second].entries()) {
      const shown = new Set(
        cellsOf(index).flatMap((cell) =>
          [...cell.querySelectorAll<HTMLElement>('[data-statement]')].map(({ dataset }) => dataset.statement),
        ),
      );
      const own = real.statementsOn(id).map(({ statement }) => statement.id);
      expect(shown).toEqual(new Set(own));
    }
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(container.textContent).not.toMatch(/undefined|\[object|NaN/);
  });

  it('names each missing account under its own contact', () => {
    open(first, second);
    for (const [index, id] of [first, second].entries()) {
      const contact = contactOf(id);
      const missing = contact.parties.filter((side) => !contact.onRecord.includes(side));
      const headings = cellsOf(index).flatMap((cell) => [...cell.querySelectorAll('.missing')]);
      // The US and NATO share a half, which is missing only without both.
      const halves = new Set(contact.parties.map((side) => (side === 'ru' ? 'left' : 'right')));
      const present = new Set(contact.onRecord.map((side) => (side === 'ru' ? 'left' : 'right')));
      expect(headings).toHaveLength([...halves].filter((half) => !present.has(half)).length);
      if (missing.length === 0) expect(headings).toEqual([]);
      for (const heading of headings)
        expect(heading.closest('.two-cell')?.querySelector('.two-whose')).not.toBeNull();
    }
  });
});

it('sets the points beside each other, and says where one contact has nothing on one', () => {
  open(MARCH, '2024-06-25-austin-belousov-call');
  const rows = [...document.querySelectorAll<HTMLElement>('.two-row')].filter((row) =>
    row.querySelector('h3[id*="point-"]'),
  );
  for (const row of rows) {
    const names = within(row)
      .getAllByRole('region')
      .map((region) =>
        (region.getAttribute('aria-label') ?? region.querySelector('h3')?.textContent ?? '').replace(
          /^\d+ /,
          '',
        ),
      );
    expect(new Set(names).size, names.join()).toBe(1);
  }
  expect(screen.getAllByText(twoContacts.nothing).length).toBeGreaterThan(0);
});

it('names under which points and in which remarks a contact has what it has as no main point', () => {
  const found = { columns: 0, told: 0, remarks: 0 };
  for (const [first, second] of pairs.slice(0, 5)) {
    const { container, unmount } = open(first, second);
    const sections = [...container.querySelectorAll('.two-unsaid')].map((head) => head.closest('section'));
    for (const section of sections) {
      const index = section?.closest('.two-cell:nth-child(1)') ? 0 : 1;
      const contact = contactOf(index === 0 ? first : second);
      const point = section?.querySelector('h3')?.id.replace(/^(second-)?point-/, '') ?? '';
      const bearing = real.statementsOn(contact.id).filter((one) => one.bearing.points.includes(point));
      const targets = [...(section?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) =>
        container.querySelector(link.hash),
      );
      // Each leads to a part of the same contact.
      for (const target of targets)
        expect(target?.closest(`.two-cell:nth-child(${index + 1})`)).not.toBeNull();
      expect(targets.length > 0, `${contact.id} ${point}`).toBe(bearing.length > 0);
      const elsewhere = namedElsewhere(real, pairAccounts(real, contact), point);
      found.columns += elsewhere.columns.length;
      found.told += elsewhere.told.length;
      found.remarks += elsewhere.remarks.length;
    }
    unmount();
  }
  expect(found.columns).toBeGreaterThan(0);
  expect(found.remarks).toBeGreaterThan(0);
});

it('leads to either contact alone, to the two the other way round, and back', () => {
  open(MARCH, NOVEMBER);
  expect(screen.getByRole('link', { name: twoContacts.swap })).toHaveAttribute(
    'href',
    `/contacts/${NOVEMBER}?compare=${MARCH}`,
  );
  const titles = screen.getAllByRole('link', { name: contactOf(MARCH).title.en });
  expect(titles.map((link) => link.getAttribute('href'))).toEqual([
    `/contacts/${MARCH}`,
    `/contacts/${NOVEMBER}`,
  ]);
  expect(screen.getByRole('link', { name: twoContacts.close })).toBeVisible();
});

it('offers the nearest contacts, and others by their name or year', async () => {
  const user = userEvent.setup();
  render(around(<CompareWith contact={contactOf(MARCH)} />));
  await user.click(screen.getByText(twoContacts.short));
  const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links()[0]).toBe(`/contacts/${MARCH}?compare=${NOVEMBER}`);
  await user.type(screen.getByRole('searchbox', { name: twoContacts.find }), 'belousov 2024');
  expect(links()).toEqual([`/contacts/${MARCH}?compare=2024-06-25-austin-belousov-call`]);
  await user.type(screen.getByRole('searchbox'), 'x');
  expect(links()).toEqual([]);
  expect(screen.getByRole('status')).toHaveTextContent(twoContacts.none);
});
