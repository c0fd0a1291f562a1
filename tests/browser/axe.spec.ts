/** Axe in every state, language, theme and width: in pairs by default, every combination with FULL. */

import { LANGUAGES, reach, STATES, WIDE } from './axe-states.ts';
import { expectNoBarrier } from './barriers.ts';
import { allCases, type Case, pairwise } from './pairwise.ts';
import { test } from './test.ts';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1440, 768, 320] as const;
const SIZES = [STATES, LANGUAGES, SCHEMES, WIDTHS].map(({ length }) => length);

const named = ([state = 0, language = 0, scheme = 0, width = 0]: Case) => ({
  state: STATES[state],
  language: LANGUAGES[language] ?? 'en',
  scheme: SCHEMES[scheme] ?? 'light',
  width: WIDTHS[width] ?? 1440,
});
const can = (one: Case) => {
  const { state, width } = named(one);
  return state?.at === undefined || (state.at === 'wide') === width >= WIDE;
};
const chosen = process.env.FULL === undefined ? pairwise(SIZES, can) : allCases(SIZES, can);

for (const [index, state] of STATES.entries())
  test(`axe finds nothing in: ${state.name}`, async ({ page, appUrl, quiet }) => {
    test.slow();
    if (state.missing) quiet.allow(/status of 404/);
    for (const one of chosen.filter(([own]) => own === index)) {
      const { language, scheme, width } = named(one);
      await test.step(`${language}, ${scheme}, ${width} px`, async () => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await reach(page, appUrl, state, language);
        await expectNoBarrier(page, `${language}, ${scheme}, ${width} px`);
      });
    }
  });
