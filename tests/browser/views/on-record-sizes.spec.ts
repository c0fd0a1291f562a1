/** Who is on record from 1440 to 320 px: one way to scroll, every point named, nothing hidden or too small. */

import { expectNoBarrier } from '../barriers.ts';
import { visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { AUSTIN, cell, matrix, openView, popover } from './matrix.ts';

test('the head hides nothing that has the focus', { tag: '@full' }, async ({ page, appUrl }) => {
  for (const viewport of [
    { width: 1440, height: 400 },
    { width: 1024, height: 400 },
    { width: 390, height: 500 },
  ]) {
    await page.setViewportSize(viewport);
    await openView(page, appUrl);
    await cell(page, AUSTIN, 'itself').focus();
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Escape');
      const hit = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        if (!box) return false;
        const on = document.elementFromPoint(box.x + box.width / 2, box.y + 3);
        return document.activeElement?.contains(on) ?? false;
      });
      expect(hit, `${viewport.width} px, step ${step}`).toBe(true);
    }
  }
});

const SIZES = [
  { width: 1440, height: 900, path: 'on-record' },
  { width: 1440, height: 900, path: `contacts/${AUSTIN}?view=on-record` },
  { width: 1024, height: 768, path: `contacts/${AUSTIN}?view=on-record` },
  { width: 320, height: 800, path: 'on-record' },
  ...(process.env.FULL
    ? [
        { width: 1200, height: 800, path: `contacts/${AUSTIN}?view=on-record` },
        { width: 1024, height: 768, path: 'on-record' },
        { width: 720, height: 900, path: 'on-record' },
        { width: 390, height: 844, path: 'on-record' },
      ]
    : []),
];

test('scrolls one way only, names its points and has no barrier, alone and with a contact open', {
  tag: '@full',
}, async ({ page, appUrl }) => {
  test.setTimeout(300_000);
  for (const [index, { width, height, path }] of SIZES.entries()) {
    const where = `${path}, ${width} px`;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: width % 100 === 40 ? 'light' : 'dark' });
    if (index === 0 || process.env.FULL) await openView(page, appUrl, path);
    else {
      await visit(page, `/${path}`);
      await expect(matrix(page)).toBeVisible();
    }
    const wider = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.left, .on-record, .matrix')]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => `${element.className}: ${element.scrollWidth} > ${element.clientWidth}`),
    );
    expect(wider, where).toEqual([]);
    // Each point is named where its cells are, by a head that stays.
    const link = cell(page, AUSTIN, 'warnings');
    await link.scrollIntoViewIfNeeded();
    const named = await link.evaluate((element) => {
      const middle = element.getBoundingClientRect();
      const head = [...document.querySelectorAll('.matrix thead th')].find((th) => {
        const { left, right } = th.getBoundingClientRect();
        return left <= middle.x + 8 && middle.x + 8 < right;
      });
      const box = head?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= innerHeight ? head?.textContent : undefined;
    });
    expect(named, where).toBe('Warnings and accusations');
    const small = await matrix(page)
      .getByRole('link')
      .evaluateAll((links) =>
        links
          .map((one) => one.getBoundingClientRect())
          .filter((box) => box.width < 24 || box.height < 24)
          .map((box) => `${box.width} × ${box.height}`),
      );
    expect(small, where).toEqual([]);
    await link.focus();
    await expect(popover(page)).toBeVisible();
    const box = await popover(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    // Beside its cell, never over it.
    const { y = 0, height: cellHeight = 0 } = (await link.boundingBox()) ?? {};
    const isAbove = (box?.y ?? 0) + (box?.height ?? 0) <= y;
    expect(isAbove || (box?.y ?? 0) >= y + cellHeight).toBe(true);
    // At 1440 px with nothing open, and on a phone: states.spec.ts.
    if (process.env.FULL || path.startsWith('contacts')) await expectNoBarrier(page, where);
    // Its words show as it gets the focus again.
    await link.blur();
    await expect(popover(page)).toHaveCount(0);
  }
});
