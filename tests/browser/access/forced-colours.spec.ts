/** In forced colours, dark and light, every word can be read: its contrast is measured, word by word. */

import type { Page } from '@playwright/test';
import { ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';

const CONTACT = 'contacts/2024-06-25-austin-belousov-call';
const TEXT = 'vietnam-vn-2024-06-26';
const PAGES = [
  '?q=missile',
  'list?q=austin',
  'on-record',
  'texts?q=vietnam',
  'method',
  'people',
  'data',
  `texts/${TEXT}?q=missile#vn-austin-initiated`,
  `${CONTACT}?q=austin#vn-austin-initiated`,
  `${CONTACT}?q=austin&read=${TEXT}#vn-austin-initiated`,
  `${CONTACT}?view=list`,
  `${CONTACT}?view=on-record`,
];
/** Each page in one of them each time, in both with FULL. */
const SCHEMES = ['dark', 'light'] as const;
/** WCAG 1.4.3, for text of any size. */
const LEAST = 4.5;

test.use({ viewport: { width: 1440, height: 900 } });

/** The words on screen with too little contrast to their background, each with its element. */
function hardToRead(page: Page, least: number): Promise<string[]> {
  return page.evaluate((min) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const parse = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const canvas = (() => {
      const probe = document.createElement('div');
      document.body.append(probe);
      probe.style.color = 'Canvas';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return parse(color);
    })();
    const groundOf = (element: Element | null): Colour => {
      if (!element) return canvas;
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    };
    const light = ([red, green, blue]: Colour) => {
      const linear = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const poor = new Set<string>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = (node.textContent ?? '').trim();
      if (words === '' || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      if (element.closest('.sr-only, svg, script, style')) continue;
      const ground = groundOf(element);
      const [one, other] = [light(over(parse(getComputedStyle(element).color), ground)), light(ground)];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < min)
        poor.add(`${element.tagName}.${element.className} ${contrast.toFixed(1)}: ${words.slice(0, 40)}`);
    }
    return [...poor];
  }, least);
}

test('every word can be read in forced colours, dark and light', async ({ page, appUrl }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(appUrl);
  for (const [index, path] of PAGES.entries()) {
    await visit(page, `/${path}`);
    await ready(page);
    if (path.includes(TEXT)) await page.locator('.reader-key input').check();
    for (const colorScheme of SCHEMES.filter((_, turn) => process.env.FULL || turn === index % 2)) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await hardToRead(page, LEAST), `${path}, ${colorScheme}`).toEqual([]);
    }
  }
  await page.goto(`${appUrl}own/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect.soft(await hardToRead(page, LEAST), 'a reader’s own texts').toEqual([]);
});
