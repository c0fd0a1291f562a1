/** No words of the timeline cover others or a marker: measured boxes, at twenty windows and three widths. */

import { timeline, visit, visitHome } from '../page.ts';
import { expect, test } from '../test.ts';
import { collisions, cutLabels, settled } from './timeline-boxes.ts';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2015, 6, 1);
const LAST = Date.UTC(2025, 0, 1);
/** Windows from everything to a fortnight, spread over the years; the same at every run. */
const WINDOWS = Array.from({ length: 20 }, (_, index) => {
  const span = (LAST - FIRST) * 0.72 ** index;
  const start = FIRST + ((index * 7) % 20) * 0.05 * (LAST - FIRST - span);
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return { from: day(start), to: day(start + Math.max(span, 14 * DAY_MS)) };
});
const SHOWN = process.env.FULL ? WINDOWS : WINDOWS.filter((_, index) => index % 6 === 0);

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, { tag: viewport.width === 1440 ? [] : '@full' }, () => {
    test.use({ viewport });

    test('no label covers another, nor a marker, nor is cut; every year of the axis is whole', async ({
      page,
      appUrl,
    }) => {
      await test.step('no label covers another, nor a marker, nor is cut; with a contact open, neither', async () => {
        const expectClear = async (where: string) => {
          await page.evaluate(() => document.fonts.ready);
          await settled(page);
          expect.soft(await collisions(page), where).toEqual([]);
          expect.soft(await cutLabels(page), where).toEqual([]);
        };
        // The first as a link is opened, the others as a reader comes back to them.
        const addresses = SHOWN.map(({ from, to }) => `?from=${from}&to=${to}`);
        await page.goto(`${appUrl}contacts/2021-11-23-milley-gerasimov-call`);
        await expect(timeline(page).getByRole('link').first()).toBeVisible();
        await expectClear('with a contact open');
        for (const address of addresses) {
          await visit(page, `/${address}`);
          await expectClear(address);
        }
      });
      await test.step('every year of the axis is whole', async () => {
        await visitHome(page);
        await settled(page);
        const labels = await timeline(page)
          .locator('.vis-time-axis .vis-text.vis-minor:not(.vis-measure):not(.is-cut)')
          .evaluateAll((texts) => {
            const clip = document.querySelector('.tl .vis-panel.vis-center')?.getBoundingClientRect();
            return texts.flatMap((text) => {
              const { x } = text.getBoundingClientRect();
              const inView = clip && x > clip.left - 40 && x < clip.right;
              return inView ? [{ label: text.textContent, whole: x >= clip.left - 2 }] : [];
            });
          });
        expect(labels.filter(({ whole }) => !whole)).toEqual([]);
        expect(labels.map(({ label }) => label?.slice(-2))).toEqual(
          expect.arrayContaining(['16', '17', '18', '19', '20', '21', '22', '23']),
        );
      });
    });
  });
}
