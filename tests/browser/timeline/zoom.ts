/** Where a contact is across the timeline, and the way to the nearest zoom, where ticks are days. */

import type { Page } from '@playwright/test';
import type { ExpectedContact } from '../contacts.ts';
import { button, item, markerOf, ticksOf } from '../page.ts';
import { expect } from '../test.ts';

export const wide = { width: 1440, height: 900 };

export async function xOf(page: Page, of: ExpectedContact): Promise<number> {
  return (await markerOf(item(page, of)))?.x ?? Number.NaN;
}

/** Whether the ticks are single days: numbers up to 31, one after the other. */
export async function showsDays(page: Page): Promise<boolean> {
  const days = (await ticksOf(page)).map(({ label }) => Number(label));
  return days.some((day, index) => day < 31 && days[index + 1] === day + 1);
}

export async function zoomToDays(page: Page): Promise<void> {
  await expect(async () => {
    await button(page, 'Zoom in').click();
    expect(await showsDays(page)).toBe(true);
  }).toPass({ intervals: [0] });
}
