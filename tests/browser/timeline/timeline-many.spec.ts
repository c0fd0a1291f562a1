/** The timeline alone over ten thousand invented contacts, and a hundred thousand: by mouse, by keys and by touch. */

import type { Page } from '@playwright/test';
import { serveFolder } from '../../../src/build/commands/serve.mjs';
import { en } from '../../../src/messages/en.ts';
import { buildPages, PAGES_DIR } from '../../timeline-page/build.mjs';
import { timeline } from '../page.ts';
import { expect, test } from '../test.ts';
import { collisions, cutLabels, settled } from './timeline-boxes.ts';

// One after the other, in one worker, which builds the pages once.
test.describe.configure({ mode: 'default' });

let server: Awaited<ReturnType<typeof serveFolder>>;
test.beforeAll(async () => {
  await buildPages(PAGES_DIR);
  server = await serveFolder({ dir: PAGES_DIR });
});
test.afterAll(() => server.close());
test.use({ viewport: { width: 1066, height: 800 } });

async function open(page: Page, contacts: number): Promise<void> {
  await page.goto(`${server.url}?contacts=${contacts}`);
  await expect(timeline(page).locator('[data-glyph]').first()).toBeVisible();
  await settled(page);
}

const elements = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('.tl, .tl *, .tl-overview, .tl-overview *').length);
const focused = (page: Page) => timeline(page).locator(':focus');
const brush = (page: Page) => page.getByRole('slider', { name: en.timeline.overview.window });

async function wheel(page: Page, by: number): Promise<void> {
  const box = await timeline(page).locator('.vis-panel.vis-center').boundingBox();
  if (!box) throw new Error('no lanes');
  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, by);
  await page.keyboard.up('Control');
}

// Each time: fourteen, timeline-labels.spec.ts; 4500, many-contacts.spec.ts; and any, tests/timeline/layout.test.ts.
for (const contacts of [14, 300, 10_000, 100_000]) {
  test(`${contacts} contacts: under 600 elements and no collision, however near`, { tag: '@full' }, async ({
    page,
  }) => {
    await open(page, contacts);
    for (let step = 0; step < 24; step += 1) {
      expect(await elements(page), `step ${step}`).toBeLessThan(600);
      expect.soft(await collisions(page), `step ${step}`).toEqual([]);
      expect.soft(await cutLabels(page), `step ${step}`).toEqual([]);
      await wheel(page, -120);
      await settled(page);
    }
  });
}

test('a drag moves what is drawn, and afterwards what is drawn is what is there', { tag: '@full' }, async ({
  page,
}) => {
  await open(page, 10_000);
  for (let step = 0; step < 3; step += 1) await wheel(page, -800);
  await settled(page);
  const box = await timeline(page).locator('.vis-panel.vis-center').boundingBox();
  if (!box) throw new Error('no lanes');
  const before = await brush(page).getAttribute('aria-valuetext');
  await page.mouse.move(box.x + 200, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 30, { steps: 5 });
  await page.mouse.move(box.x + 500, box.y + 30, { steps: 20 });
  await page.mouse.up();
  await settled(page);
  await expect(brush(page)).not.toHaveAttribute('aria-valuetext', before ?? '');
  expect(await collisions(page)).toEqual([]);
  // Drawn for half a window beyond either edge, and so no lane is empty at an edge.
  const xs = await timeline(page)
    .locator('[data-glyph]')
    .evaluateAll((all) => all.map((thing) => thing.getBoundingClientRect().x));
  expect(Math.min(...xs)).toBeLessThan(box.x + 150);
  expect(Math.max(...xs)).toBeGreaterThan(box.x + box.width - 150);
});

test('keys lead through clusters, and into them', { tag: '@full' }, async ({ page }) => {
  await open(page, 3000);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveCount(1);
  await page.keyboard.press('Home');
  const cluster = timeline(page).locator('.tl-cluster:focus');
  await expect(cluster).toHaveAccessibleName(/^[\d,]+ contacts, .+ · expand\. .+: Primerov–Sample .+ more$/);
  const names: (string | null)[] = [];
  for (let step = 0; step < 12; step += 1) {
    names.push(await focused(page).getAttribute('aria-label'));
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(names).size, 'each once').toBe(12);
  await page.keyboard.press('Home');
  for (let step = 0; step < 12 && (await cluster.count()) > 0; step += 1) {
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(focused(page)).toHaveCount(1);
  }
  await expect(timeline(page).locator('.tl-item:focus')).toHaveAccessibleName(/\. 1 of 3,000$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('contact-0');
  await page.keyboard.press('End');
  await settled(page);
  await expect(focused(page)).toBeInViewport();
});

test('contacts that no zoom can part open as a list', { tag: '@full' }, async ({ page }) => {
  await open(page, 100_000);
  for (let step = 0; step < 12; step += 1) {
    const cluster = timeline(page).locator('.tl-cluster').filter({ visible: true }).first();
    if ((await page.locator('.tl-members:popover-open').count()) > 0) break;
    await cluster.focus();
    await page.keyboard.press('Enter');
    await settled(page);
  }
  const members = page.locator('.tl-members:popover-open');
  await expect(members.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(members).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/^contact-\d+$/);
});

test('the brush moves by keys, by a press and by its ends; a filter takes and gives back', {
  tag: '@full',
}, async ({ page }) => {
  await open(page, 10_000);
  await wheel(page, -800);
  await settled(page);
  const said = () => brush(page).getAttribute('aria-valuetext');
  let before = await said();
  const changed = async (what: string) => {
    await expect.poll(said, what).not.toBe(before);
    before = await said();
  };
  await brush(page).focus();
  await page.keyboard.press('ArrowRight');
  await changed('arrow');
  await page.keyboard.press('Shift+ArrowRight');
  await changed('Shift and arrow');
  const strip = await page.locator('.tl-strip').boundingBox();
  if (!strip) throw new Error('no strip');
  await page.mouse.click(strip.x + 80, strip.y + 20);
  await changed('press');
  const end = await page.locator('.tl-grip.is-end').boundingBox();
  if (!end) throw new Error('no end');
  await page.mouse.move(end.x + end.width / 2, end.y + 20);
  await page.mouse.down();
  await page.mouse.move(end.x + 150, end.y + 20, { steps: 6 });
  await page.mouse.up();
  await changed('end dragged');

  const count = timeline(page).locator('.tl-lane span').first();
  const all = (await count.textContent()) ?? '';
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(count).not.toHaveText(all);
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(count).toHaveText(all);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one finger pans, a tap opens a cluster, and nothing collides', { tag: '@full' }, async ({ page }) => {
    await open(page, 10_000);
    expect(await collisions(page)).toEqual([]);
    const first = timeline(page).locator('.tl-cluster').filter({ visible: true }).nth(3);
    const before = await first.getAttribute('aria-label');
    await first.tap();
    await settled(page);
    await expect(timeline(page).getByRole('button', { name: before ?? '', exact: true })).toHaveCount(0);
    expect(await collisions(page)).toEqual([]);
    const x = (await timeline(page).locator('[data-glyph]').first().boundingBox())?.x ?? 0;
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x: at, y: 200 }],
      });
    await touch('touchStart', 300);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', 300 - step * 10);
    await touch('touchEnd');
    await settled(page);
    expect((await timeline(page).locator('[data-glyph]').first().boundingBox())?.x).not.toBe(x);
  });
});
