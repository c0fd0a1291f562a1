/** Between screen and paper: nothing dark, and everything where it was afterwards. */

import type { Page } from '@playwright/test';
import { contact } from '../contacts.ts';
import { openContact, ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { settled } from '../timeline/timeline-boxes.ts';
import { paperOf } from './paper.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const AUSTIN = contact('2024-06-25-austin-belousov-call');

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  /** Words that are not black, and grounds that are not white, on paper. */
  const oddColours = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('html, body, #root *')].flatMap((element) => {
        if (!element.checkVisibility() || element instanceof SVGElement) return [];
        const { color, backgroundColor } = getComputedStyle(element);
        const white = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(backgroundColor);
        return color === 'rgb(0, 0, 0)' && white
          ? []
          : [`${element.className}: ${color} on ${backgroundColor}`];
      }),
    );
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const DARK = 'rgb(19, 20, 23)';

  const PRINTED = [
    'contacts/2021-03-31-milley-gerasimov-call',
    'on-record',
    'texts/la-presse-2021-11-23',
    `contacts/${AUSTIN.id}`,
    'list',
    'texts',
    'method',
  ];

  test('every view is black on white', { tag: '@full' }, async ({ page, appUrl }) => {
    await page.goto(appUrl);
    await ready(page);
    for (const path of PRINTED) {
      await visit(page, `/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await ground(page), path).toBe(DARK);
      await page.emulateMedia({ media: 'print' });
      expect.soft(await oddColours(page), path).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      expect.soft(await ground(page), path).toBe(DARK);
    }
  });

  test('black on white where the reader chose the dark, and fills and hatches stay', async ({
    page,
    appUrl,
  }) => {
    await page.addInitScript(() => localStorage.setItem('readouts-theme', 'dark'));
    await openContact(page, appUrl, contact('2021-03-31-milley-gerasimov-call'));
    await page.emulateMedia({ media: 'print' });
    expect(await oddColours(page)).toEqual([]);
    const map = page.getByRole('navigation', { name: 'Points of the comparison' });
    await expect(map.locator('.mark-fill-right').first()).toHaveCSS('fill', 'rgb(174, 118, 13)');
    await expect(page.locator('path.mark-hatch-right')).toHaveCSS('stroke', 'rgb(124, 77, 0)');
    for (const mark of await map.locator('.mark').all())
      await expect(mark).toHaveCSS('print-color-adjust', 'exact');
    // So is a text, with its passages marked.
    await visit(page, '/texts/la-presse-2021-11-23');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await oddColours(page)).toEqual([]);
  });
});

test.describe('back on screen', { tag: '@full' }, () => {
  for (const { width, height } of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test(`everything is where it was: ${width} px`, async ({ page, appUrl }) => {
      await page.setViewportSize({ width, height });
      await openContact(page, `${appUrl}`, AUSTIN);
      await page.evaluate(() => {
        const reason = document.querySelectorAll('details')[1];
        if (reason) reason.open = true;
        const pane = document.querySelector('.panel-scroll');
        if (pane) pane.scrollTop = 400;
        document.querySelector<HTMLElement>('.brand')?.focus({ preventScroll: true });
      });
      const state = () =>
        page.evaluate(() => ({
          folds: [...document.querySelectorAll('details')].map(({ open }) => open),
          scrolled: document.querySelector('.panel-scroll')?.scrollTop,
          page: scrollY,
          focus: document.activeElement?.className,
          markers: [...document.querySelectorAll('.tl [data-contact] svg')].map(
            (marker) => marker.getBoundingClientRect().x,
          ),
          address: location.href,
          paper: document.querySelectorAll('.printed').length,
        }));
      if (width === 1440) await expect(page.locator('.is-folded')).toHaveCount(1);
      await settled(page);
      const before = await state();
      expect(before.scrolled).toBeGreaterThan(200);
      expect(before.folds).toContain(true);
      expect(before.paper).toBe(0);
      await paperOf(page);
      // Long enough for whatever watches its size to have answered.
      await settled(page);
      expect(await state()).toEqual(before);
    });
});
