/** Every view in its languages, themes and widths, gone to once and looked at in all ways; every state in all of them with FULL. */

import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../barriers.ts';
import { CONTACTS } from '../contacts.ts';
import { ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { leaksOf } from './leaks.ts';
import { beyondEdge, coveredFilters, outOfReach, unseenFocus } from './reach.ts';
import { AUSTIN, LANGUAGES, type Language, reach, STATES, type State, TEXT, WIDE } from './states.ts';
import { tooSmall, zoomedFields } from './targets.ts';

const SCHEMES = ['light', 'dark'] as const;
/* More come with FULL; each time, every width is still looked at for what it cuts off. */
const SCREENS = [
  { width: 1440, height: 900, finger: false },
  { width: 390, height: 844, finger: true },
  ...(process.env.FULL === undefined
    ? []
    : [768, 320].map((width) => ({ width, height: 900, finger: false }))),
];

interface Case {
  readonly state: State;
  readonly language: Language;
  readonly scheme: (typeof SCHEMES)[number];
  readonly screen: (typeof SCREENS)[number];
}

/** Every combination that there can be. */
const ALL: readonly Case[] = STATES.flatMap((state) =>
  SCREENS.filter(({ width }) => state.at === undefined || (state.at === 'wide') === width >= WIDE).flatMap(
    (screen) =>
      LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ state, language, scheme, screen }))),
  ),
);

/**
 * What is looked at each time: every view, and what lies over one unlike anything else. In two languages one after the
 * other, in light and dark in turn.
 */
const EACH_TIME = {
  en: ['timeline', 'list', 'texts', 'method', 'on record', 'the words of a cell'],
  fr: [
    'all people',
    'a person',
    'two contacts',
    'a contact: both accounts',
    'a search, marked',
    'a text',
    'a text beside a contact',
    'filters open',
    'the sheet, full',
  ],
} satisfies Record<Language, readonly string[]>;

const SOME = LANGUAGES.flatMap((language) =>
  EACH_TIME[language].map((name, turn) => {
    const scheme = SCHEMES[turn % 2];
    const found = ALL.find(
      (one) => one.state.name === name && one.language === language && one.scheme === scheme,
    );
    if (!found) throw new Error(`no such state: ${name}`);
    return found;
  }),
);
const chosen = process.env.FULL === undefined ? SOME : ALL;

/** Where the whole of a view or a text is seen in the colours of the system; contacts: access.spec.ts. */
const IN_FORCED_COLOURS = process.env.FULL
  ? ['list', 'on-record', 'texts', 'method', `texts/${TEXT}`, `${AUSTIN}?read=${TEXT}`]
  : ['list'];

async function inspect(page: Page, { state, language, scheme, screen }: Case) {
  const where = `${language}, ${scheme}, ${screen.width} px`;
  await expectNoBarrier(page, where, process.env.FULL ? undefined : state.part);
  const small = screen.finger ? await tooSmall(page, 44, false) : await tooSmall(page, 24, true);
  expect.soft(small, `small targets, ${where}`).toEqual([]);
  if (screen.finger) expect.soft(await zoomedFields(page), `small fields, ${where}`).toEqual([]);
  expect.soft(await beyondEdge(page), where).toEqual([]);
  if (language === 'fr') expect.soft(await leaksOf(page), `not in French, ${where}`).toEqual([]);
  if (state.act || screen.finger) return;
  if (screen.width < WIDE) return;
  await inspectBetween(page, where, STATES.indexOf(state));
  if (IN_FORCED_COLOURS.includes(state.path)) {
    await page.setViewportSize(screen);
    // What axe would say of contrast here, forced-colours.spec.ts measures for each view, and the rest is said above.
    // In the dark, axe takes -webkit-text-fill-color for what is drawn, which it is not here.
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    if (process.env.FULL) await expectNoBarrier(page, `${where}, forced colours`);
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
const BETWEEN = [1600, 1340, 1339, 1260, 1200, 1024, 768, 390, 320];

/** All of them with FULL; a third each time, in turn, so that each state is seen at some and each width with some. */
async function inspectBetween(page: Page, where: string, turn: number) {
  for (const width of BETWEEN.filter((_, index) => process.env.FULL || (index + turn) % 3 === 0)) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
    await expect.soft.poll(() => beyondEdge(page), `${where}, then ${width} px`).toEqual([]);
    if (width >= WIDE)
      expect.soft(await coveredFilters(page), `filter bar, ${where}, then ${width} px`).toEqual([]);
  }
}

function testOf(cases: readonly Case[], on: string) {
  if (cases.length === 0) return;
  const states = [...new Set(cases.map(({ state }) => state))];
  test(`${on}: ${states.map(({ name }) => name).join('; ')}`, async ({ page, appUrl, quiet }) => {
    test.setTimeout((process.env.FULL ? 240_000 : 120_000) * states.length);
    if (states.some(({ missing }) => missing)) quiet.allow(/status of 404/);
    let before: State | undefined;
    for (const one of cases) {
      const { state, language, scheme, screen } = one;
      await test.step(`${state.name}, ${language}, ${scheme}, ${screen.width} px`, async () => {
        await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none' });
        await page.setViewportSize(screen);
        // That a page is hydrated as it was sent: hydration.spec.ts. With FULL each is loaded by itself.
        const loads = process.env.FULL || !before || before.act;
        await reach(page, appUrl, state, language, loads ? 'loaded' : 'visited');
        await inspect(page, one);
        before = state;
      });
    }
  });
}

/** Those that one test goes through. */
const GROUPS = process.env.FULL
  ? groupsOf(STATES, 3).map((states) => chosen.filter(({ state }) => states.includes(state)))
  : LANGUAGES.map((language) => chosen.filter((one) => one.language === language));

function groupsOf(states: readonly State[], most: number): State[][] {
  return Array.from({ length: Math.ceil(states.length / most) }, (_, index) =>
    states.slice(index * most, (index + 1) * most),
  );
}

for (const cases of GROUPS) {
  // One language after the other, since each is loaded when it is first shown.
  const own = cases.toSorted((a, b) => LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language));
  testOf(
    own.filter(({ screen }) => !screen.finger),
    'under a pointer',
  );
  test.describe('', () => {
    test.use({ hasTouch: true, isMobile: true });
    testOf(
      own.filter(({ screen }) => screen.finger),
      'under a finger',
    );
  });
}

// Each time: what has a page, tests/pages/french.test.ts; what a link asks for in vain, tests/app/language.test.tsx.
test('every contact, every state and another text are in French', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}fr`);
  await ready(page);
  for (const path of [...CONTACTS.map(({ id }) => `contacts/${id}`), 'texts/la-presse-2021-11-23']) {
    await visit(page, `/fr/${path}`);
    await expect(page.locator('#comparison h2').first()).toBeVisible();
    expect.soft(await leaksOf(page), path).toEqual([]);
  }
  for (const state of STATES.filter(({ act }) => !act)) {
    await reach(page, appUrl, state, 'fr', 'visited');
    expect.soft(await leaksOf(page), state.name).toEqual([]);
  }
});
