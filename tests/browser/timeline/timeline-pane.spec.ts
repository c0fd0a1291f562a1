/** Around the lanes: the headline knows window and filters, the buttons have room, the foot is pinned, hints come when needed. */

import type { Page } from '@playwright/test';
import { en } from '../../../src/messages/en.ts';
import { contact } from '../contacts.ts';
import { button, item, openHome, panel, ready, timeline, title, visit, visitHome } from '../page.ts';
import { boxOf } from '../screens/box-of.ts';
import { expect, test } from '../test.ts';
import { settled } from './timeline-boxes.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const overview = (page: Page) => page.getByRole('region', { name: en.timeline.overview.region });
const legend = (page: Page) => page.getByRole('region', { name: en.legend.explain });

test('headline, window and filters of a link; wheel, lines, names, rings and overview of the whole', async ({
  page,
  appUrl,
}) => {
  await test.step('the headline counts what is in the window and names the filters', async () => {
    await page.goto(`${appUrl}?from=2021-11-01&to=2021-12-31`);
    await ready(page);
    await expect(headline(page)).toHaveText(
      'November–December 2021: both sides on record for 1 of 3 contacts',
    );
    await visit(page, '/?from=2021-11-01&to=2021-12-31&kind=call');
    await expect(headline(page)).toHaveText(
      'November–December 2021: both sides on record for 1 contact Kind: Phone call',
    );
    // Lanes blame the filter for what it hides.
    await expect(timeline(page).getByText('1 filtered out', { exact: true })).toHaveCount(2);
  });
  await test.step('an empty window leads to the nearest contacts, and "+" does not lead into one', async () => {
    await visit(page, `/?from=2019-01-01&to=2019-06-30`);
    await ready(page);
    await expect(headline(page)).toHaveText('January–June 2019: no contact in these texts');
    await expect(button(page, 'Previous: 26–27 Apr 2017')).toBeVisible();
    await page.getByRole('button', { name: /^Next: (about )?31 Mar 2021$/i }).click();
    await expect(item(page, contact('2021-03-31-milley-gerasimov-call'))).toBeInViewport();
    await button(page, en.timeline.allLabel).click();
    for (let press = 0; press < 4; press += 1) await button(page, en.timeline.zoomIn).click();
    await expect(headline(page)).toHaveText(/on record for \d of \d contact|no contact of [1-9] has/);
  });
  await test.step('a planned date runs under its label, not through it', async () => {
    await visit(page, `/?from=2021-11-01&to=2021-12-31`);
    const planned = item(page, contact('2021-12-biden-putin-planned-contact'));
    await expect(planned).toHaveClass(/has-whisker/);
    const bar = await boxOf(planned.locator('.tl-whisker'));
    const marker = await boxOf(planned.locator('svg'));
    expect(bar.y).toBeGreaterThanOrEqual((await boxOf(planned.locator('.tl-date'))).bottom - 3);
    expect(bar.y).toBeGreaterThanOrEqual(marker.y + marker.height / 2 + 9);
    // While it is open, no line from the axis states a day that was not set.
    await planned.click();
    await expect(planned).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('.tl-line')).toBeHidden();
  });
  await test.step('a contact that the filters hide keeps its marker, and offers to clear them', async () => {
    const baku = contact('2017-02-16-dunford-gerasimov-baku');
    await visit(page, `/contacts/${baku.id}?both=1`);
    await ready(page);
    await expect(item(page, baku)).toHaveAttribute('aria-current', 'true');
    await expect(headline(page)).toHaveText(/2 of 2 contacts/);
    await expect(panel(page).getByText('2 of 14', { exact: true })).toBeVisible();
    await panel(page).getByRole('button', { name: en.filters.clear }).click();
    await expect(page).not.toHaveURL(/both/);
    await expect(panel(page).getByText(en.filters.outside)).toHaveCount(0);
  });
  await test.step('the method has no filters', async () => {
    await visit(page, `/method`);
    await expect(headline(page)).toBeVisible();
    await expect(page.getByRole('search')).toHaveCount(0);
  });
  await test.step('the plain wheel says what zooms, and the Tab key reaches a burst', async () => {
    await visitHome(page);
    await item(page, contact('2017-02-16-dunford-gerasimov-baku')).hover();
    await page.mouse.wheel(0, 60);
    await expect(page.getByText(en.timeline.wheel('Ctrl'))).toBeVisible();
    await expect(page.getByText(en.timeline.wheel('Ctrl'))).toHaveCount(0);
    const burst = timeline(page).getByRole('button', { name: /3 contacts in Nov–Dec 2021/ });
    await item(page, contact('2016-04-20-nato-russia-council-brussels')).focus();
    for (let press = 0; press < 4; press += 1) {
      if (await burst.evaluate((own) => own === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(burst).toBeFocused();
  });
  await test.step('a year has its line all the way down', async () => {
    await visitHome(page);
    const lanes = await boxOf(timeline(page));
    const ends = await timeline(page)
      .locator('.vis-grid')
      .evaluateAll((all) => all.map((line) => line.getBoundingClientRect().bottom));
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(lanes.bottom);
  });
  await test.step('markers, buttons and languages are called by all that is seen of them, in its order', async () => {
    await visitHome(page);
    const misnamed = () =>
      page.evaluate(() => {
        const words = (text: string | null) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        return [...document.querySelectorAll('[data-glyph], .languages a')].flatMap((own) => {
          const name = words(own.getAttribute('aria-label'));
          const seen = words(own.textContent);
          return seen.length > 0 && seen.every((word, place) => name[place] === word)
            ? []
            : [own.textContent];
        });
      });
    expect(await misnamed()).toEqual([]);
  });
  await test.step('a click on a marker draws no ring around the title, a key does', async () => {
    await visitHome(page);
    const austin = contact('2024-06-25-austin-belousov-call');
    const ringed = () =>
      title(page, austin.title).evaluate((own) => getComputedStyle(own).outlineStyle !== 'none');
    await item(page, austin).click();
    await expect(title(page, austin.title)).toBeFocused();
    expect(await ringed()).toBe(false);
    await page.keyboard.press('Escape');
    await item(page, austin).focus();
    await page.keyboard.press('Enter');
    await expect(title(page, austin.title)).toBeFocused();
    expect(await ringed()).toBe(true);
  });
  await test.step('the marks of the overview stay at their years while it changes its width', async () => {
    await visitHome(page);
    const marks = overview(page).locator('.tl-strip svg');
    await expect(marks.locator('path').first()).toBeAttached();
    const widths = await marks.evaluate((svg) => {
      const strip = svg.parentElement;
      if (!strip) throw new Error('no strip');
      strip.style.width = '300px';
      return [svg.getBoundingClientRect().width, strip.getBoundingClientRect().width];
    });
    expect(widths).toEqual([300, 300]);
  });
});

test('overview and legend keep their place while a handle is dragged, and are in sight on a low screen', {
  tag: '@full',
}, async ({ page, appUrl }) => {
  await openHome(page, appUrl);
  const before = await boxOf(overview(page));
  const handle = await boxOf(overview(page).locator('.tl-grip.is-start'));
  await page.mouse.move(handle.x + 12, handle.y + 20);
  await page.mouse.down();
  await page.mouse.move(handle.x + 500, handle.y + 20, { steps: 5 });
  expect((await boxOf(overview(page))).y).toBe(before.y);
  await page.mouse.up();
  await page.waitForURL(/from=/);
  expect((await boxOf(overview(page))).y).toBe(before.y);
  for (const [width, height] of [
    [1366, 768],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openHome(page, appUrl);
    await expect(overview(page)).toBeInViewport({ ratio: 1 });
    await expect(legend(page)).toBeInViewport({ ratio: 1 });
    // What has the focus comes out from under them.
    const last = item(page, contact('2021-03-31-us-outreach-to-russia'));
    await last.focus();
    expect((await boxOf(last)).bottom).toBeLessThanOrEqual((await boxOf(overview(page))).y);
  }
  // With a contact open too.
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, '/contacts/2024-06-25-austin-belousov-call');
  await expect(legend(page)).toBeInViewport({ ratio: 1 });
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('has its buttons on a row of their own at any zoom, and its filters in sight', {
    tag: '@full',
  }, async ({ page, appUrl }) => {
    for (const language of ['', 'fr/']) {
      if (language === '') await page.goto(`${appUrl}?from=2019-01-01&to=2021-08-01`);
      else await visit(page, `/${language}?from=2019-01-01&to=2021-08-01`);
      await ready(page);
      const all = page.getByRole('main').locator('.zoom').getByRole('button').last();
      expect((await boxOf(all)).right).toBeLessThanOrEqual(390);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const lanes = await boxOf(page.getByRole('main').locator('.tl'));
      expect((await boxOf(all)).y).toBeGreaterThanOrEqual(lanes.bottom);
      expect(lanes.y).toBeLessThan(240);
    }
    // The two with both sides on record have a label, and at 320 px the last year is there.
    await page.setViewportSize({ width: 320, height: 700 });
    await visitHome(page);
    await settled(page);
    await expect(timeline(page).locator('.tl-label').filter({ visible: true })).toHaveCount(2);
    const years = await timeline(page)
      .locator('.is-year:not(.is-cut)')
      .evaluateAll((all) =>
        all.flatMap((one) => (one.getBoundingClientRect().x < 310 ? [one.textContent] : [])),
      );
    expect(years).toContain('’24');
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, '/?kind=call&level=chiefs-of-staff');
    const chips = page.getByRole('list', { name: en.filters.set });
    await chips.getByRole('button', { name: /^Kind: Phone call/ }).tap();
    await expect(page).not.toHaveURL(/kind/);
    await expect(chips.getByRole('button')).toHaveCount(1);
    await expect(page.getByText('4 of 14 contacts')).toBeVisible();
  });
});
