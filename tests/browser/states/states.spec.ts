/** Every state in its languages, themes and widths, each gone to once and looked at in all ways: in pairs, or all with FULL. */

import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../barriers.ts';
import { CONTACTS } from '../contacts.ts';
import { ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { leaksOf } from './leaks.ts';
import { allCases, type Case, pairwise } from './pairwise.ts';
import { beyondEdge, coveredFilters, outOfReach, unseenFocus } from './reach.ts';
import { AUSTIN, LANGUAGES, reach, STATES, type State, TEXT, WIDE } from './states.ts';
import { tooSmall } from './targets.ts';

const SCHEMES = ['light', 'dark'] as const;
/* More come with FULL; each time, every width is still looked at for what it cuts off. */
const SCREENS = [
  { width: 1440, height: 900, finger: false },
  { width: 390, height: 844, finger: true },
  ...(process.env.FULL === undefined
    ? []
    : [768, 320].map((width) => ({ width, height: 900, finger: false }))),
];
const SIZES = [STATES, LANGUAGES, SCHEMES, SCREENS].map(({ length }) => length);

const named = ([state = 0, language = 0, scheme = 0, screen = 0]: Case) => ({
  state: STATES[state],
  language: LANGUAGES[language] ?? 'en',
  scheme: SCHEMES[scheme] ?? 'light',
  screen: SCREENS[screen] ?? { width: 1440, height: 900, finger: false },
});
const can = (one: Case) => {
  const { state, screen } = named(one);
  return state?.at === undefined || (state.at === 'wide') === screen.width >= WIDE;
};
const chosen = (process.env.FULL === undefined ? pairwise(SIZES, can) : allCases(SIZES, can)).map(named);

/** Where the whole of a view or a text is seen in the colours of the system; contacts: access.spec.ts. */
const IN_FORCED_COLOURS = ['list', 'on-record', 'texts', 'method', `texts/${TEXT}`, `${AUSTIN}?read=${TEXT}`];

async function inspect(page: Page, { state, language, scheme, screen }: (typeof chosen)[number]) {
  const where = `${language}, ${scheme}, ${screen.width} px`;
  await expectNoBarrier(page, where);
  const small = screen.finger ? await tooSmall(page, 44, false) : await tooSmall(page, 24, true);
  expect.soft(small, `small targets, ${where}`).toEqual([]);
  expect.soft(await beyondEdge(page), where).toEqual([]);
  if (language === 'fr') expect.soft(await leaksOf(page), `not in French, ${where}`).toEqual([]);
  if (state === undefined || state.act || screen.finger) return;
  if (screen.width < WIDE) return;
  await inspectBetween(page, where);
  if (IN_FORCED_COLOURS.includes(state.path)) {
    await page.setViewportSize(screen);
    // In the dark, axe takes -webkit-text-fill-color for what is drawn, which it is not here.
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectNoBarrier(page, `${where}, forced colours`);
    expect.soft(await unseenFocus(page), `focus, ${where}, forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  }
  await inspectEnlarged(page, where);
}

/** 400 % of 1280 × 1024. */
async function inspectEnlarged(page: Page, where: string) {
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.soft.poll(() => beyondEdge(page), `${where}, enlarged`).toEqual([]);
  await expect.soft.poll(() => outOfReach(page), `out of reach, ${where}, enlarged`).toEqual([]);
}

/** The widths at which the filter bar and the panes are laid out otherwise. */
async function inspectBetween(page: Page, where: string) {
  for (const width of [1600, 1340, 1339, 1260, 1200, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
    await expect.soft.poll(() => beyondEdge(page), `${where}, then ${width} px`).toEqual([]);
    if (width >= WIDE)
      expect.soft(await coveredFilters(page), `filter bar, ${where}, then ${width} px`).toEqual([]);
  }
}

function testOf(state: State, cases: typeof chosen, on: string) {
  if (cases.length === 0) return;
  test(`${state.name}: ${on}`, async ({ page, appUrl, quiet }) => {
    test.slow();
    if (state.missing) quiet.allow(/status of 404/);
    for (const one of cases)
      await test.step(`${one.language}, ${one.scheme}, ${one.screen.width} px`, async () => {
        await page.emulateMedia({ colorScheme: one.scheme, reducedMotion: 'reduce' });
        await page.setViewportSize(one.screen);
        await reach(page, appUrl, state, one.language);
        await inspect(page, one);
      });
  });
}

for (const state of STATES) {
  const own = chosen.filter((one) => one.state === state);
  testOf(
    state,
    own.filter(({ screen }) => !screen.finger),
    'under a pointer',
  );
  test.describe('', () => {
    test.use({ hasTouch: true, isMobile: true });
    testOf(
      state,
      own.filter(({ screen }) => screen.finger),
      'under a finger',
    );
  });
}

test('every contact, and another text, is in French', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}fr`);
  await ready(page);
  for (const path of [...CONTACTS.map(({ id }) => `contacts/${id}`), 'texts/la-presse-2021-11-23']) {
    await visit(page, `/fr/${path}`);
    await expect(page.locator('#comparison h2').first()).toBeVisible();
    expect.soft(await leaksOf(page), path).toEqual([]);
  }
});
