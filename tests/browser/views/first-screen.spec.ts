/** How much of a comparison a reader sees at once: quotations on the first screen, and the height of the whole. */

import type { Locator, Page } from '@playwright/test';
import { en } from '../../../src/messages/en.ts';
import { fr } from '../../../src/messages/fr.ts';
import { contact } from '../contacts.ts';
import { openContact, panel, title, visit, visitContact } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
/** Each contact with accounts, and how many quotations it has; of several the longest are those of one side alone. */
const TOLD = [
  { of: AUSTIN, sides: 2, all: 7 },
  { of: contact('2021-11-23-milley-gerasimov-call'), sides: 2, all: 4 },
  { of: contact('2021-03-31-milley-gerasimov-call'), sides: 1, all: 3 },
  { of: contact('2017-03-03-pavel-gerasimov-call'), sides: 1, all: 9 },
  { of: contact('2021-09-22-milley-gerasimov-finland'), sides: 1, all: 1 },
];
/** All of them with FULL; each time those that nothing else stands for. */
const SIZES = [
  { width: 1440, height: 900, touch: false, both: 3, one: 2 },
  { width: 1366, height: 768, touch: false, both: 2, one: 2 },
  { width: 1024, height: 768, touch: false, both: 2, one: 2 },
  { width: 390, height: 844, touch: true, both: 1, one: 1 },
  { width: 844, height: 390, touch: true, both: 1, one: 1 },
].filter(({ width }) => process.env.FULL || (width !== 1024 && width !== 844));

/** The quotations that are wholly in sight, in their pane or sheet as on the screen. */
const inSight = (comparison: Locator): Promise<number> =>
  comparison.evaluate((whole) => {
    const scroller = whole.querySelector('[data-scroll-pane]') ?? whole;
    const { top, bottom } = scroller.getBoundingClientRect();
    return [...whole.querySelectorAll('blockquote')].filter((words) => {
      const box = words.getBoundingClientRect();
      return box.height > 0 && box.top >= top && box.bottom <= Math.min(bottom, innerHeight);
    }).length;
  });

/** A phone's first screen has room for one point: lines summarize the others, and say where all of it comes from. */
async function expectWholeAtAGlance(page: Page): Promise<void> {
  const lines = panel(page).locator('.point-summary li');
  await expect(lines).toHaveCount(6);
  for (const line of [...(await lines.all()), panel(page).getByText(en.panel.travelled)])
    await expect(line).toBeInViewport({ ratio: 1 });
  // The buttons beside the title do not lie over it.
  const name = panel(page).getByRole('heading', { name: AUSTIN.title });
  const words = await name.evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    return range.getBoundingClientRect().right;
  });
  const previous = await panel(page).getByRole('button', { name: en.panel.previous }).boundingBox();
  expect(words).toBeLessThanOrEqual(previous?.x ?? 0);
}

for (const touch of [false, true])
  test.describe(touch ? 'by touch' : 'by mouse', () => {
    test.use({ hasTouch: touch });

    test(`quotations are on the first screen${touch ? '' : ', and the whole comparison on one and a half'}`, async ({
      page,
      appUrl,
    }) => {
      const sizes = SIZES.filter((size) => size.touch === touch);
      for (const [turn, { width, height, both, one }] of sizes.entries())
        await test.step(`${width} × ${height}`, async () => {
          await page.setViewportSize({ width, height });
          // The fullest on every screen, the others on every second; all on all with FULL.
          const told = TOLD.filter((_, row) => process.env.FULL || row === 0 || row % 2 === turn % 2);
          for (const [index, { of, sides, all }] of told.entries()) {
            if (turn + index === 0) await openContact(page, appUrl, of);
            // From nothing open, as by a link: a sheet begins at half.
            else if (index === 0) await visit(page, '/');
            await visit(page, `/contacts/${of.id}`);
            await expect(title(page, of.title)).toBeInViewport();
            const least = Math.min(all, sides === 2 ? both : one);
            await expect.poll(() => inSight(panel(page)), { message: of.id }).toBeGreaterThanOrEqual(least);
            if (of === AUSTIN && width < 400) await expectWholeAtAGlance(page);
          }
          // Names are longer in French.
          await visit(page, `/fr/contacts/${AUSTIN.id}`);
          const inFrench = page.getByRole('region', { name: fr.panel.label });
          await expect.poll(() => inSight(inFrench), { message: 'in French' }).toBeGreaterThanOrEqual(both);
        });
      if (!touch) await expectReadSoon(page);
    });
  });

/** The whole comparison is read in one and a half screens, and keeps the missing side in sight. */
async function expectReadSoon(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await test.step('of the Belousov–Austin call is read in one and a half screens, with every reason and translation', async () => {
    await visit(page, '/');
    await visitContact(page, AUSTIN);
    // What a link opens is on the timeline as it is: nothing has to scroll for it.
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    const head = await panel(page).locator('.panel-head').boundingBox();
    expect(head?.height).toBeLessThanOrEqual(140);
    const body = panel(page).locator('.panel-body');
    expect(await body.evaluate((element) => element.scrollHeight)).toBeLessThanOrEqual(1250);
    await expect(body.locator('.reason')).toHaveCount(2);
    for (const part of await body.locator('.reason, .translation:not(details *)').all())
      await expect(part).toBeVisible();
  });
  await test.step('keeps the missing side in sight while the other is read', async () => {
    await visitContact(page, contact('2017-03-03-pavel-gerasimov-call'));
    const missing = panel(page).getByRole('heading', { name: 'No NATO account in these texts' });
    const rows = panel(page).locator('.side-stack .point');
    await rows.nth(3).scrollIntoViewIfNeeded();
    await expect(missing).toBeInViewport({ ratio: 1 });
    await expect(panel(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  });
}
