/** Pictures as readers download them: SVG drawn by resvg, PNG decoded by it, and both the same picture. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pictures } from '../../src/messages/en/exports/pictures.ts';
import { share } from '../../src/messages/en/link.ts';
import { drawn, sizeOfPng } from '../exports/drawn.ts';
import { expectNoBarrier } from './barriers.ts';
import { contact } from './contacts.ts';
import { panel, ready } from './page.ts';
import { expect, test } from './test.ts';

const KINDS = ['comparison', 'timeline', 'onRecord'] as const;
const AUSTIN = contact('2024-06-25-austin-belousov-call');

test.use({ viewport: { width: 1440, height: 900 } });

const dialog = (page: Page) => page.getByRole('dialog');

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name }).click(),
  ]);
  return readFile(await download.path());
}

/** Mean lightness of each field of a grid, from 0 to 255. */
function fields({ width, height, pixels }: Awaited<ReturnType<typeof drawn>>): number[] {
  const [across, down] = [30, 15];
  const sums = Array.from({ length: across * down }, () => ({ sum: 0, count: 0 }));
  for (let at = 0; at < width * height; at += 1) {
    const column = Math.floor(((at % width) / width) * across);
    const row = Math.floor((Math.floor(at / width) / height) * down);
    const field = sums[row * across + column];
    if (!field) continue;
    field.sum += pixels[at * 4 + 1] ?? 0;
    field.count += 1;
  }
  return sums.map(({ sum, count }) => sum / count);
}

test('a picture of a contact, of the timeline and of who is on record, in both forms', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
  await ready(page);

  await test.step('is found in one click from the contact', async () => {
    await panel(page).getByRole('button', { name: share.tools.moreLong, exact: true }).click();
    await expect(dialog(page).getByRole('img', { name: new RegExp(AUSTIN.title) })).toBeVisible();
    // Another form of the dialog each time: take-away.spec.ts.
    if (process.env.FULL) await expectNoBarrier(page, 'the dialog', 'dialog');
  });

  // The one with most words each time, all with FULL: tests/exports draws the others without a browser.
  for (const kind of process.env.FULL ? KINDS : KINDS.slice(0, 1))
    await test.step(`${kind}: SVG and PNG are one picture, of the size that was chosen`, async () => {
      await dialog(page).getByLabel(pictures.kind).selectOption(kind);
      const svg = (await downloaded(page, pictures.svg)).toString('utf8');
      const png = await downloaded(page, pictures.png);
      await expect(dialog(page).getByText(pictures.made)).toBeVisible();
      expect(svg).toContain('data:font/woff2;base64,');
      expect(await sizeOfPng(png)).toEqual({ width: 1200, height: 675 });
      // Drawing both again takes seconds: with FULL.
      if (!process.env.FULL) return;
      const [one, other] = await Promise.all([
        drawn(svg),
        drawn(
          `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><image width="1200" height="675" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
        ),
      ]);
      const apart = fields(one).map((value, index) => Math.abs(value - (fields(other)[index] ?? 0)));
      // One program sets variable type in its first weight alone.
      expect(Math.max(...apart)).toBeLessThan(45);
      expect(apart.reduce((sum, value) => sum + value, 0) / apart.length).toBeLessThan(4);
    });
});
