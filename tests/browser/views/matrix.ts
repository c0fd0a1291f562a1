/** Who is on record, by its parts: the table, its cells, and the popover with the words of one. */

import type { Page } from '@playwright/test';
import { onRecord } from '../../../src/messages/en/on-record.ts';
import { ready } from '../page.ts';
import { expect } from '../test.ts';

export const AUSTIN = '2024-06-25-austin-belousov-call';
export const PAVEL = '2017-03-03-pavel-gerasimov-call';
export const MARCH = '2021-03-31-milley-gerasimov-call';

export const matrix = (page: Page) => page.getByRole('table', { name: onRecord.label });
export const popover = (page: Page) => page.locator('.cell-popover:popover-open');
export const cell = (page: Page, contact: string, point: string) =>
  matrix(page).locator(`[data-at="${contact} ${point}"]`);

export async function openView(page: Page, url: string, path = 'on-record'): Promise<void> {
  await page.goto(url + path);
  await expect(matrix(page)).toBeVisible();
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
}
