/** Every state in which a page can be met: where it is, what is done there, and what must show before it is judged. */

import type { Locator, Page } from '@playwright/test';
import { notice } from '../../../src/messages/en/notice.ts';
import type { Messages } from '../../../src/messages/en.ts';
import { en } from '../../../src/messages/en.ts';
import { notice as avis } from '../../../src/messages/fr/notice.ts';
import { fr } from '../../../src/messages/fr.ts';
import { ready, visit } from '../page.ts';
import { expect } from '../test.ts';

export const WORDS = { en, fr } satisfies Record<string, Messages>;
export type Language = keyof typeof WORDS;
export const LANGUAGES: readonly Language[] = ['en', 'fr'];

export interface State {
  readonly name: string;
  /** Below the folder of its language. */
  readonly path: string;
  /** What the state is about, and must be seen. */
  readonly shows: (page: Page, messages: Messages) => Locator;
  /** What the reader does to get there. */
  readonly act?: (page: Page, messages: Messages) => Promise<unknown>;
  /** Where there is such a state at all. */
  readonly at?: 'narrow' | 'wide';
  /** Answered with 404. */
  readonly missing?: true;
  /** What of it is in no other state: the part that axe judges each time, and all of the page with FULL. */
  readonly part?: string;
}

/** From here on the filters are in a bar and cells have a popover; below, in a drawer and in rows. */
export const WIDE = 1100;
export const TEXT = 'vietnam-vn-2024-06-26';
export const AUSTIN = 'contacts/2024-06-25-austin-belousov-call';

const PERSON = 'people/lavrov';
const TWO = 'contacts/2021-03-31-milley-gerasimov-call?compare=2021-11-23-milley-gerasimov-call';

const main = (page: Page) => page.getByRole('main');
const lanes = (page: Page, messages: Messages) =>
  page.getByRole('region', { name: messages.timeline.label }).getByRole('link').first();
const comparison = (page: Page) => page.locator('#comparison h2').first();
const notices = (page: Page, messages: Messages) =>
  page.getByRole('complementary', { name: (messages === en ? notice : avis).label }).first();
const reader = (page: Page) => page.locator('.reader [data-highlight]').first();

const at = (path: string, name: string): State => ({ name, path, shows: (page) => comparison(page) });

async function openFilters(page: Page, messages: Messages): Promise<void> {
  const drawer = page.locator('.drawer-button');
  if (await drawer.isVisible()) {
    await drawer.click();
    await page.getByRole('dialog').locator('summary').first().click();
  } else {
    const menus = page.locator('.facet-menus').getByRole('button');
    await menus.filter({ hasText: messages.filters.names.kind }).click();
  }
}

const sheetAt = (rest: 'half' | 'full' | 'peek', presses: number): State => ({
  name: `the sheet, ${rest}`,
  path: AUSTIN,
  at: 'narrow',
  part: '#comparison',
  shows: (page) => page.locator(`.panel.is-${rest}`),
  act: async (page) => {
    const handle = page.locator('.panel > button').first();
    for (let press = 0; press < presses; press += 1) await handle.press('Enter');
  },
});

export const STATES: readonly State[] = [
  { name: 'timeline', path: '', shows: lanes },
  { name: 'list', path: 'list', shows: (page) => main(page).getByRole('rowheader').first() },
  { name: 'on record', path: 'on-record', shows: (page) => main(page).locator('.cell-link').first() },
  { name: 'texts', path: 'texts', shows: (page) => main(page).getByRole('article').first() },
  { name: 'method', path: 'method', shows: (page) => main(page).locator('.judgements') },
  {
    name: 'all people',
    path: 'people',
    shows: (page) => main(page).locator('.people-side a').first(),
    part: '.people',
  },
  { name: 'a person', path: PERSON, shows: (page) => main(page).locator('.person .statement').first() },
  { name: 'two contacts', path: TWO, shows: (page) => main(page).locator('.two .missing') },
  { name: 'a text', path: `texts/${TEXT}`, shows: reader },
  { name: 'a text beside a contact', path: `${AUSTIN}?read=${TEXT}`, shows: reader },
  at(AUSTIN, 'a contact: both accounts'),
  at('contacts/2021-03-31-milley-gerasimov-call', 'a contact: one side keeps it private'),
  at('contacts/2017-03-03-pavel-gerasimov-call', 'a contact: NATO'),
  at('contacts/2021-12-02-blinken-lavrov-stockholm', 'a contact: no account of one side'),
  at('contacts/2021-06-16-biden-putin-geneva-summit', 'a contact: nobody on record'),
  { name: 'an unknown contact', path: `${AUSTIN.slice(0, -1)}`, shows: notices, missing: true },
  { name: 'a link that is misread', path: '?kind=telepathy&colour=red', shows: notices },
  { name: 'an address of none', path: 'nothing/here', shows: main, missing: true },
  {
    name: 'no result',
    path: '?q=zzzz',
    shows: (page, words) => page.getByText(words.filters.none).first(),
  },
  {
    name: 'every filter set',
    path: `list?side=ru~us&kind=call&level=alliance&person=austin&point=itself&status=held&relation=agree&both=1`,
    shows: (page, words) => page.getByText(words.filters.none).first(),
  },
  {
    name: 'a link to copy by hand',
    path: AUSTIN,
    part: '.share-refused',
    shows: (page) => page.locator('.share-refused textarea'),
    act: async (page, words) => {
      // A browser that denies access to the clipboard.
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error()) },
        }),
      );
      await page.getByRole('banner').getByRole('button', { name: words.share.button }).click();
    },
  },
  {
    name: 'a citation',
    path: AUSTIN,
    part: '.take-dialog',
    shows: (page) => page.getByRole('dialog').getByRole('combobox'),
    act: (page) => page.locator('.take-tools button').filter({ visible: true }).nth(1).click(),
  },
  {
    name: 'filters open',
    path: 'list?kind=call',
    part: 'search, [role=search], dialog',
    shows: (page) => page.locator('.facet-popover:popover-open, dialog[open]').getByRole('checkbox').first(),
    act: openFilters,
  },
  {
    name: 'the words of a cell',
    path: 'on-record',
    at: 'wide',
    part: '.cell-popover',
    shows: (page) => page.locator('.cell-popover:popover-open'),
    act: (page) => page.locator('.cell-link').first().hover(),
  },
  {
    name: 'a search, marked',
    path: `${AUSTIN}?q=Ukraine`,
    shows: (page) => page.locator('#comparison mark').first(),
  },
  {
    name: 'all that unfolds',
    path: AUSTIN,
    shows: (page) => page.locator('#comparison details[open]').last(),
    act: (page) =>
      page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      }),
  },
  {
    name: 'the keys',
    path: 'list',
    part: 'dialog',
    shows: (page) => page.locator('.keys-page dl').last(),
    act: (page) => page.keyboard.press('?'),
  },
  sheetAt('half', 0),
  sheetAt('full', 1),
  sheetAt('peek', 2),
];

/** The address of a state, loaded or come to within the app, and the page as it is to be judged. */
export async function reach(
  page: Page,
  url: string,
  state: State,
  language: Language,
  how: 'loaded' | 'visited',
): Promise<void> {
  const words = WORDS[language];
  const path = (language === 'en' ? '' : 'fr/') + state.path;
  if (how === 'loaded') await page.goto(url + path);
  else await visit(page, `/${path}`);
  await ready(page);
  await expect(state.path === '' ? lanes(page, words) : main(page)).toBeVisible();
  await state.act?.(page, words);
  await expect(state.shows(page, words)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}
