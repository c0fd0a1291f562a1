/** What moves: nothing where the reader wants it reduced, and else the zoom, for the eye to follow. */

import type { Page } from '@playwright/test';
import { CONTACTS, contact } from '../contacts.ts';
import { openContact, openHome, panel, ready, timeline } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('motion', () => {
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

  const framesOf = (page: Page, selector: string) =>
    page.evaluate(
      (of) =>
        new Promise<number>((resolve) => {
          const places = new Set<number>();
          let frames = 0;
          const look = () => {
            places.add(Math.round(document.querySelector(of)?.getBoundingClientRect().x ?? 0));
            frames += 1;
            if (frames < 12) requestAnimationFrame(look);
            else resolve(places.size);
          };
          document.querySelector<HTMLButtonElement>('[aria-label="Zoom in"]')?.click();
          look();
        }),
      selector,
    );
  const marker = `[data-contact="${CONTACTS[0]?.id}"] svg`;

  test('reduced: zooming jumps, and nothing else moves', async ({ page, appUrl }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openHome(page, appUrl);
    await ready(page);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect(await framesOf(page, marker), 'before and after, and nothing between').toBeLessThanOrEqual(2);
    await openContact(page, appUrl, AUSTIN);
    await page.getByRole('button', { name: /comparison$/ }).click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('not reduced: zooming is followed by the eye', async ({ browser, appUrl }) => {
    const context = await browser.newContext({
      reducedMotion: 'no-preference',
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await openHome(page, appUrl);
    await ready(page);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect(await framesOf(page, marker)).toBeGreaterThan(2);
    await context.close();
  });
});
