/** What readers ask of their system: 400 % of zoom, no motion, colours of their own, in every view and language. */

import type { Page } from '@playwright/test';
import { AUSTIN, LANGUAGES, reach, STATES, type State, TEXT } from './axe-states.ts';
import { expectNoBarrier } from './barriers.ts';
import { panel, timeline } from './page.ts';
import { expect, test } from './test.ts';

const VIEWS = STATES.filter(({ path, act }) => !act && /^(|list|on-record|texts|method)$/.test(path));
const PAGES: readonly State[] = [
  ...VIEWS,
  ...STATES.filter(
    ({ path, act }) => !act && [`texts/${TEXT}`, `${AUSTIN}?read=${TEXT}`, AUSTIN].includes(path),
  ),
];

test('every view is among them', () => {
  expect(VIEWS).toHaveLength(5);
  expect(PAGES).toHaveLength(8);
});

test.describe('at 400 % of 1280 × 1024', () => {
  test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } });

  /** Controls that no scrolling of the page can bring whole into view, or that something covers there. */
  const outOfReach = (page: Page) =>
    page.evaluate(() => {
      const found: string[] = [];
      const all = document.querySelectorAll<HTMLElement>('a[href], button, input, summary, textarea');
      for (const own of all) {
        if (!own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        // Shown by its focus alone, or spoken only.
        if (own.closest('.skip, .sr-only') || own.matches('[tabindex="-1"], :disabled')) continue;
        own.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const [box] = own.getClientRects();
        if (!box || box.width === 0 || box.height === 0) continue;
        const name = `${own.tagName} “${(own.getAttribute('aria-label') ?? own.textContent ?? '').trim().slice(0, 40)}”`;
        const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 40) / 2];
        const top = document.elementFromPoint(x, y);
        if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) found.push(`${name}: at ${x}, ${y}`);
        else if (!top || !(own.contains(top) || own.closest('label')?.contains(top)))
          found.push(`${name}: under ${top?.tagName}.${top?.className}`);
      }
      return found;
    });

  for (const state of PAGES)
    for (const language of LANGUAGES)
      test(`one way to scroll, and every control within reach: ${state.name}, ${language}`, async ({
        page,
        appUrl,
      }) => {
        await reach(page, appUrl, state, language);
        const { scrollWidth, width } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          width: innerWidth,
        }));
        expect(scrollWidth).toBeLessThanOrEqual(width);
        await expect.poll(() => outOfReach(page)).toEqual([]);
      });
});

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  /** What moves, or would: running animations, and transitions that take time. */
  const moving = (page: Page) =>
    page.evaluate(() => {
      const running = document.getAnimations().map((one) => `runs: ${one.constructor.name}`);
      const timed = [...document.querySelectorAll('*')].flatMap((element) =>
        ['', '::before', '::after'].flatMap((pseudo) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, pseudo);
          const takesTime = (list: string) => list.split(', ').some((one) => Number.parseFloat(one) > 0);
          return takesTime(transitionDuration) || (animationName !== 'none' && takesTime(animationDuration))
            ? [
                `${element.tagName}.${element.getAttribute('class')}${pseudo}: ${transitionDuration}, ${animationName}`,
              ]
            : [];
        }),
      );
      return [...running, ...new Set(timed)];
    });

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test(`nothing moves at ${viewport.width} px: opening, closing, filtering`, async ({ page, appUrl }) => {
      await page.setViewportSize(viewport);
      await page.goto(appUrl);
      const links = timeline(page).getByRole('link');
      await expect(links.first()).toBeVisible();
      expect.soft(await moving(page), 'at first').toEqual([]);
      await links.first().click();
      await expect(page.locator('#comparison h2').first()).toBeVisible();
      expect.soft(await moving(page), 'opened').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
      expect.soft(await moving(page), 'closed').toEqual([]);
      await page.getByRole('searchbox').fill('Ukraine');
      await expect(page).toHaveURL(/q=Ukraine/);
      expect.soft(await moving(page), 'filtered').toEqual([]);
    });
});

test.describe('in forced colours', () => {
  test.use({
    viewport: { width: 1440, height: 900 },
    contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
  });

  for (const state of PAGES.filter(({ path }) => path !== '' && path !== AUSTIN))
    test(`the focus is outlined, and axe finds nothing: ${state.name}`, async ({ page, appUrl }) => {
      await reach(page, appUrl, state, 'en');
      await page.waitForLoadState('networkidle');
      await expectNoBarrier(page);
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const own = document.activeElement;
          // A field draws it around its label.
          const framed = own?.matches('input[type="search"]') ? own.closest('label') : own;
          const { outlineStyle, outlineWidth } = getComputedStyle(framed ?? document.body);
          return `${own?.tagName}: ${outlineStyle} ${Number.parseFloat(outlineWidth) > 0 ? 'drawn' : 'not drawn'}`;
        });
        expect(outline).toMatch(/^(?!BODY).*(solid|auto) drawn$/);
      }
    });
});
