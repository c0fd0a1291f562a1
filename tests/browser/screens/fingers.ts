/** Fingers on a phone or a tablet: real touches, and where they leave the page and the sheet. */

import type { CDPSession, Locator, Page } from '@playwright/test';
import { panel, ready } from '../page.ts';
import { expect } from '../test.ts';

export const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
] as const;

/** A phone, with the sheet at rest at once. */
export const PHONE = {
  hasTouch: true,
  isMobile: true,
  viewport: SIZES[0],
} as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Real touches, as the browser gets them from a screen: it decides itself what scrolls. */
export async function fingers(page: Page) {
  // What follows fingers is fetched after the page.
  await ready(page);
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  /** Lays a finger down and slides it along; `lift` takes it away. */
  const slide = async (from: Point, by: Partial<Point>, steps = 6) => {
    await send('touchStart', from);
    for (let step = 1; step <= steps; step += 1)
      await send('touchMove', {
        x: from.x + ((by.x ?? 0) * step) / steps,
        y: from.y + ((by.y ?? 0) * step) / steps,
      });
  };
  const lift = () => send('touchEnd');
  const drag = async (from: Point, by: Partial<Point>) => {
    await slide(from, by);
    await lift();
  };
  return { send, slide, lift, drag };
}

export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`no box: ${locator.toString()}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export const handle = (page: Page) =>
  page.getByRole('button', { name: /^Show (more|less) of the comparison$/ });
export const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
/** How far the page, or what is in the sheet, is scrolled once it has come to rest. */
export async function atRest(page: Page, where = scrolled): Promise<number> {
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      last = await where(page);
      return last === before;
    })
    .toBe(true);
  return last;
}

/** Which of its three snap points the sheet is at, by how much of the screen it covers. */
export async function snapPoint(page: Page): Promise<string> {
  const height = page.viewportSize()?.height ?? 0;
  const box = await panel(page).boundingBox();
  const seen = Math.round(height - (box?.y ?? height));
  if (seen === 96) return 'peek';
  if (Math.abs(seen / height - 0.53) < 0.01) return 'half';
  return seen === height - 24 ? 'full' : `${seen} px`;
}

/** Brings the sheet to the snap point that it opens at, by its keys. */
export async function toHalf(page: Page): Promise<void> {
  for (let at = await snapPoint(page); at !== 'half'; at = await snapPoint(page)) {
    await handle(page).press(at === 'full' ? 'ArrowDown' : 'ArrowUp');
    await expect.poll(() => snapPoint(page)).not.toBe(at);
  }
}
