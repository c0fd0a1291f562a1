/** The box of a part of the page, with its far edges. */

import type { Locator } from '@playwright/test';

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`no box: ${locator.toString()}`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}
