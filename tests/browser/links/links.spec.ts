/** Links that must keep their meaning, and links that mean harm. */

import type { Page } from '@playwright/test';
import type { ViewState } from '../../../src/link/view-state.ts';
import { GOLDEN_LINKS } from '../../link/golden-links.ts';
import { openHome, timeline, visit } from '../page.ts';
import { expect, test } from '../test.ts';

/** What a link has opened, by what it is: some of the links are French. */
const opened = (page: Page, statement: string | undefined) =>
  page.evaluate(
    (id) => ({
      headed: document.querySelectorAll('h1').length,
      notices: document.querySelectorAll('.notice').length,
      panels: document.querySelectorAll('#comparison.panel').length,
      searched: document.querySelector<HTMLInputElement>('input[type=search]')?.value,
      targeted: id === undefined || document.getElementById(id)?.classList.contains('is-targeted') === true,
    }),
    statement,
  );

async function expectOpened(page: Page, link: string, state: Partial<ViewState>): Promise<void> {
  /** A class has a page of its own for a contact. */
  const isAsked = state.classMode === true && state.contact !== undefined;
  await expect
    .poll(() => opened(page, state.statement), link)
    .toEqual({
      // In a frame a contact is alone, under its own title.
      headed: state.embed && state.contact !== undefined ? 0 : 1,
      notices: 0,
      panels:
        (state.contact !== undefined && state.compare === undefined && !isAsked) || state.text !== undefined
          ? 1
          : 0,
      // These have no filters.
      searched:
        state.view === 'method' || state.view === 'add' || state.embed || isAsked
          ? undefined
          : (state.filters?.q ?? ''),
      targeted: true,
    });
}

test('golden links open what they mean', async ({ page, appUrl, quiet }) => {
  quiet.allow(/404/);
  // All of them with FULL, and a sixth each time: tests/link reads every one.
  const links = GOLDEN_LINKS.filter((_, index) => process.env.FULL || index % 6 === 0);
  for (const [index, [link, state]] of links.entries()) {
    if (process.env.FULL ? index % 6 === 0 : index === 0) await page.goto(appUrl + link.slice(1));
    else await visit(page, link);
    await expectOpened(page, link, state);
  }
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '..%2f..%2f',
  '%',
  '%%%',
  '%E0%A4%A',
  '%00',
  '%0a%0d',
  '\u202e',
  '\ud83d\ude00',
  'x'.repeat(8000),
  "' OR 1=1 --",
  '$%7B7*7%7D',
  '{{7*7}}',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e999',
  '~',
  '~~~~',
  '&&&',
  '===',
  '#',
  '?',
  '//evil.example',
  'data:text/html,<script>alert(1)</script>',
  '2021-02-30',
  '9999-99-99',
  '0000-00-00',
  'ru~ru~ru',
  'RU',
  'ｒｕ',
  'é',
  'e\u0301',
];
const PLACES = [
  (evil: string) => `/contacts/${evil}`,
  (evil: string) => `/${evil}`,
  (evil: string) => `/texts/${evil}`,
  (evil: string) => `/?side=${evil}`,
  (evil: string) => `/?q=${evil}`,
  (evil: string) => `/?${evil}=${evil}`,
  (evil: string) => `/?from=${evil}&to=${evil}`,
  (evil: string) => `/contacts/2024-06-25-austin-belousov-call?read=${evil}&view=${evil}#${evil}`,
];

/** All of them with FULL; each time every place with a thirtieth of the words: tests/link/hostile-links.test.ts has them all. */
const ADDRESSES = HOSTILE.flatMap((evil, word) =>
  PLACES.filter((_, place) => process.env.FULL || (word + 5 * place) % 30 === 0).map((place) => place(evil)),
);

test('hostile addresses do no harm', async ({ page, appUrl }) => {
  await openHome(page, appUrl);
  page.on('dialog', () => expect(false, 'something ran').toBe(true));
  expect(HOSTILE.length * PLACES.length).toBeGreaterThanOrEqual(300);
  for (const address of ADDRESSES) {
    // What a server would refuse, the history takes; what it refuses too is no address.
    if (!(await visit(page, address))) continue;
    const found = await page.evaluate(() => ({
      title: document.querySelector('h1')?.textContent ?? '',
      said: document.querySelector('.notice') !== null,
      opened: document.querySelector('#comparison.panel') !== null,
      searched: document.querySelector<HTMLInputElement>('input[type=search]')?.value !== '',
      whole: /(^|\D)14 of 14 contacts/.test(document.querySelector('.filter-bar')?.textContent ?? ''),
      ran: document.querySelectorAll('main img, .panel img, main script').length,
    }));
    const where = address.slice(0, 80);
    expect(found.title, where).toMatch(/^Both sides are on record for \d+ of|^No contact |^Five texts: /);
    const { said, opened, searched, whole } = found;
    const texts = found.title.startsWith('Five texts');
    const plain = /^\/[?#/]*(?:[?&]?q=)?[^a-z]*$/i.test(address);
    // A key that is no plain word is somebody else's.
    const foreign = /^\/\?(?![a-z]+=)/.test(address);
    expect(
      said || opened || searched || !whole || plain || foreign || texts,
      `neither notice nor view: ${where}`,
    ).toBe(true);
    expect(found.ran, where).toBe(0);
  }
});

test('golden links are served under a sub-path and mean the same', { tag: '@full' }, async ({
  page,
  underUrl,
  quiet,
}) => {
  quiet.allow(/404/);
  for (const [index, [link, state]] of GOLDEN_LINKS.entries()) {
    if (index % 6 === 0) await page.goto(underUrl + link.slice(1));
    else await visit(page, `/readouts${link}`);
    await expectOpened(page, link, state);
  }
  await page.goto(underUrl);
  await expect(timeline(page).getByRole('link').first()).toHaveAttribute('href', /^\/readouts\/contacts\//);
});
