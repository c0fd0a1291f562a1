/** In forced colours, dark and light, every word can be read: its contrast is measured, word by word. */

import { ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { hardToRead } from './contrast.ts';

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
/** All of these with FULL; each time every second. A reader’s own texts: own.spec.ts. */
const SHOWN = PAGES.filter((_, index) => process.env.FULL || index % 2 === 0);
/** Each page in one of them each time, in both with FULL. */
const SCHEMES = ['dark', 'light'] as const;

test.use({ viewport: { width: 1440, height: 900 } });

test('every word can be read in forced colours, dark and light', async ({ page, appUrl }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(appUrl);
  for (const [index, path] of SHOWN.entries()) {
    await visit(page, `/${path}`);
    await ready(page);
    if (path.includes(TEXT)) await page.locator('.reader-key input').check();
    for (const colorScheme of SCHEMES.filter((_, turn) => process.env.FULL || turn === index % 2)) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await hardToRead(page), `${path}, ${colorScheme}`).toEqual([]);
    }
  }
});
