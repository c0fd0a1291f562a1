/** What moves: nothing where the reader wants it reduced, and else the zoom, for the eye to follow. */

import type { Page } from '@playwright/test';
import { CONTACTS, contact } from '../contacts.ts';
import { openContact, openHome, panel, timeline, visit } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');

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

  test('nothing moves, wide and narrow: opening, closing, filtering', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.goto(appUrl);
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await visit(page, '/');
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
    }
  });

  /** Where a marker is while the timeline zooms in, each 40 ms of the page's clock. */
  async function positions(page: Page, appUrl: string): Promise<Set<number>> {
    await openHome(page, appUrl);
    const marker = page.locator(`[data-contact="${CONTACTS[0]?.id}"] svg`);
    const seen = new Set<number>();
    const look = async () => seen.add(Math.round((await marker.boundingBox())?.x ?? Number.NaN));
    await page.getByRole('button', { name: 'Zoom out' }).click();
    // The clock goes on by itself until then, so that the page has loaded and come to rest.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2000));
    await look();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    for (let step = 0; step < 25; step += 1) {
      await page.clock.runFor(40);
      await look();
    }
    await page.clock.resume();
    return seen;
  }

  test.describe('zooming', () => {
    // Its clock is stopped.
    test.use({ ownContext: true });

    test('reduced jumps, and nothing else moves; and else is followed by the eye', { tag: '@full' }, async ({
      page,
      appUrl,
    }) => {
      await page.clock.install();
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await positions(page, appUrl), 'before and after, and nothing between').toHaveProperty(
        'size',
        2,
      );
      await openContact(page, appUrl, AUSTIN);
      await page.getByRole('button', { name: /comparison$/ }).click();
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);

      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.setViewportSize({ width: 1440, height: 900 });
      expect((await positions(page, appUrl)).size).toBeGreaterThan(4);
    });
  });
});
