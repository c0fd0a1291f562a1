/** Every state in its languages, themes and widths, each gone to once and looked at in all ways; all combinations with FULL. */

import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../barriers.ts';
import { CONTACTS } from '../contacts.ts';
import { ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { leaksOf } from './leaks.ts';
import { beyondEdge, coveredFilters, outOfReach, unseenFocus } from './reach.ts';
import {
  AUSTIN,
  LANGUAGES,
  type Language,
  PERSON,
  reach,
  STATES,
  type State,
  TEXT,
  TWO,
  WIDE,
} from './states.ts';
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
  /** Whether axe judges it; what is laid out for another screen is much the same to axe. */
  readonly judged: boolean;
  readonly language: Language;
  readonly scheme: (typeof SCHEMES)[number];
  readonly screen: (typeof SCREENS)[number];
}

/** Every combination that there can be. */
const ALL: readonly Case[] = STATES.flatMap((state) =>
  SCREENS.filter(({ width }) => state.at === undefined || (state.at === 'wide') === width >= WIDE).flatMap(
    (screen) =>
      LANGUAGES.flatMap((language) =>
        SCHEMES.map((scheme) => ({ state, language, scheme, screen, judged: true })),
      ),
  ),
);

/** The views, which are laid out for each screen; what is within them is seen on one of the screens each time. */
const VIEWS = [
  '',
  'list',
  'on-record',
  'texts',
  'method',
  `texts/${TEXT}`,
  `${AUSTIN}?read=${TEXT}`,
  AUSTIN,
  PERSON,
  TWO,
];

/** What differs most from screen to screen. */
const ON_EVERY_SCREEN = ['', AUSTIN, `${AUSTIN}?read=${TEXT}`];

/**
 * Each state on one screen, some on every one, with language and theme in turn. Axe judges each on one of the screens. What a reader opens is seen in French, whose
 * words are longer; that all else is in French too: the last test.
 */
const SOME = STATES.flatMap((state, number) => {
  const own = ALL.filter((one) => one.state === state);
  const screens = SCREENS.filter((screen) => own.some((one) => one.screen === screen));
  const everywhere = state.act === undefined && ON_EVERY_SCREEN.includes(state.path);
  return screens
    .filter((_, index) => everywhere || index === number % screens.length)
    .flatMap((screen) => {
      const turn = number + SCREENS.indexOf(screen);
      const language = state.act ? 'fr' : LANGUAGES[turn % 2];
      const scheme = SCHEMES[Math.floor(number / 2 + SCREENS.indexOf(screen)) % 2];
      const judged = screen === screens[number % screens.length];
      return own
        .filter((one) => one.screen === screen && one.language === language && one.scheme === scheme)
        .map((one) => ({ ...one, judged }));
    });
});
const chosen = process.env.FULL === undefined ? SOME : ALL;

/** Where the whole of a view or a text is seen in the colours of the system; contacts: access.spec.ts. */
const IN_FORCED_COLOURS = ['list', 'on-record', 'texts', 'method', `texts/${TEXT}`, `${AUSTIN}?read=${TEXT}`];

async function inspect(page: Page, { state, language, scheme, screen, judged }: Case) {
  const where = `${language}, ${scheme}, ${screen.width} px`;
  if (judged) await expectNoBarrier(page, where, process.env.FULL ? undefined : state.part);
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
  await inspectEnlarged(page, where, VIEWS.includes(state.path));
}

/** 400 % of 1280 × 1024. */
async function inspectEnlarged(page: Page, where: string, isView: boolean) {
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.soft.poll(() => beyondEdge(page), `${where}, enlarged`).toEqual([]);
  // It scrolls to every control. The other states have those of one of the views, and are scrolled through with FULL.
  if (!isView && !process.env.FULL) return;
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

/** In which something is done or focused, or whose address has no page: with a page of its own, and so the next. */
const standsAlone = ({ act, missing, path }: State) =>
  act !== undefined || missing === true || IN_FORCED_COLOURS.includes(path);

const FINGER = 'under a finger';

function testOf(states: readonly State[], cases: readonly Case[], on: string) {
  if (cases.length === 0) return;
  // Under a finger, each time what a finger changes most.
  const tag = on === FINGER && !states.some(({ name }) => name === 'the sheet, full') ? '@full' : [];
  test(`${on}: ${states.map(({ name }) => name).join('; ')}`, { tag }, async ({ page, appUrl, quiet }) => {
    test.setTimeout((process.env.FULL ? 240_000 : 120_000) * states.length);
    if (states.some(({ missing }) => missing)) quiet.allow(/status of 404/);
    let before: State | undefined;
    for (const one of cases) {
      const { state, language, scheme, screen } = one;
      await test.step(`${state.name}, ${language}, ${scheme}, ${screen.width} px`, async () => {
        await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none' });
        await page.setViewportSize(screen);
        // That a page is hydrated as it was sent: hydration.spec.ts. With FULL each is loaded by itself.
        const loads = process.env.FULL || !before || standsAlone(before) || standsAlone(state);
        await reach(page, appUrl, state, language, loads ? 'loaded' : 'visited');
        await inspect(page, one);
        before = state;
      });
    }
  });
}

/** The states that one page can show after another. */
const GROUPS = [
  ...groupsOf(
    STATES.filter((state) => !standsAlone(state)),
    4,
  ),
  ...groupsOf(STATES.filter(standsAlone), 3),
];

function groupsOf(states: readonly State[], most: number): State[][] {
  return Array.from({ length: Math.ceil(states.length / most) }, (_, index) =>
    states.slice(index * most, (index + 1) * most),
  );
}

for (const states of GROUPS) {
  // One language after the other, since each is loaded when it is first shown.
  const own = chosen
    .filter(({ state }) => states.includes(state))
    .toSorted((a, b) => LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language));
  testOf(
    states,
    own.filter(({ screen }) => !screen.finger),
    'under a pointer',
  );
  test.describe('', () => {
    test.use({ hasTouch: true, isMobile: true });
    testOf(
      states,
      own.filter(({ screen }) => screen.finger),
      FINGER,
    );
  });
}

/** What has a page is read there: tests/pages/french.test.ts. All of them with FULL. */
const hasPage = (path: string) => path === '' || !/[?]|nothing/.test(path);

test('every contact, every state and another text are in French', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}fr`);
  await ready(page);
  const opened = [...CONTACTS.map(({ id }) => `contacts/${id}`), 'texts/la-presse-2021-11-23'];
  for (const path of process.env.FULL ? opened : opened.slice(-1)) {
    await visit(page, `/fr/${path}`);
    await expect(page.locator('#comparison h2').first()).toBeVisible();
    expect.soft(await leaksOf(page), path).toEqual([]);
  }
  for (const state of STATES.filter(({ act }) => !act)) {
    if (!process.env.FULL && !state.missing && hasPage(state.path)) continue;
    await reach(page, appUrl, state, 'fr', 'visited');
    expect.soft(await leaksOf(page), state.name).toEqual([]);
  }
});
