/** A site of so many contacts that their index comes in parts: its timeline is at work before they are there. */

import { spawnSync } from 'node:child_process';
import type { Locator } from '@playwright/test';
import { serveFolder } from '../../../src/build/commands/serve.mjs';
import { en } from '../../../src/messages/en.ts';
import { ready } from '../page.ts';
import { expect, test } from '../test.ts';
import { collisions, cutLabels, settled } from '../timeline/timeline-boxes.ts';

const CONTACTS = 4500;
const SITES = 'node_modules/.cache/readouts/many-contacts';

test.use({
  viewport: { width: 1440, height: 900 },
  waitsForApp: false,
});

let host: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  // In a process of its own: bundling sets the environment.
  const script = `
    import { makeSites } from './tests/bench/sites.mjs';
    import { readBundle } from './tests/run/bundle-for-tests.mjs';
    await makeSites([${CONTACTS}], '${SITES}', readBundle());`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  expect(status, stderr).toBe(0);
  host = await serveFolder({ dir: `${SITES}/${CONTACTS}` });
});
test.afterAll(() => host.close());

/** What is seen of every cluster and contact. */
const drawn = (timeline: Locator) =>
  timeline
    .locator('[data-glyph]')
    .evaluateAll((glyphs) =>
      glyphs
        .map(
          (glyph) =>
            `${glyph.textContent} ${Math.round(glyph.getBoundingClientRect().left)} ${(glyph as HTMLElement).style.cssText}`,
        )
        .toSorted(),
    );

test('the timeline is zoomed and dragged before the contacts are there, and goes on with them', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const parts = new Set<string>();
  await page.route('**/data/parts/*.json', async (route) => {
    parts.add(route.request().url());
    await held;
    await route.continue();
  });
  await page.goto(host.url);
  // Decoding an index of this size would put off the first paint.
  await expect(page.locator('link[rel=preload][as=fetch]')).toHaveCount(0);
  const early = page.locator('.tl-static.is-early');
  await expect(early.locator('[data-glyph]').first()).toBeVisible();
  const whole = await drawn(early);
  const total = await early.locator('.tl-lane span').allTextContents();

  await early.locator('.tl-cluster').nth(3).click();
  await expect.poll(() => drawn(early)).not.toEqual(whole);
  // A part of the axis has a number that is not known yet.
  expect(await early.locator('.tl-lane span').allTextContents()).not.toEqual(total);
  const box = await early.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 25);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 25, { steps: 5 });
  const arrived = page.waitForResponse('**/data/parts/*.json');
  release();
  await arrived;
  // Nothing takes its place while it is held.
  await expect(early).toBeVisible();
  await page.mouse.up();
  await ready(page);
  expect(parts.size).toBe(2);
  await expect(early).toHaveCount(0);
  const live = page.getByRole('region', { name: en.timeline.label });
  await expect(live.locator('[data-glyph]').first()).toBeVisible();
  await expect(page).toHaveURL(/[?]from=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('–');

  await page.getByRole('button', { name: en.timeline.allLabel }).click();
  // The contacts themselves are drawn as their numbers were.
  await expect.poll(() => drawn(live)).toEqual(whole);
  // Few elements, of which none covers another, however near: into a cluster by keys, three times.
  for (let step = 0; step < 3; step += 1) {
    await settled(page);
    expect(await page.locator('.tl, .tl *, .tl-overview, .tl-overview *').count()).toBeLessThan(600);
    expect.soft(await collisions(page), `step ${step}`).toEqual([]);
    expect.soft(await cutLabels(page), `step ${step}`).toEqual([]);
    await live.locator('.tl-cluster').filter({ visible: true }).nth(2).focus();
    await page.keyboard.press('Enter');
  }
  await settled(page);
  await expect(live.locator(':focus')).toHaveCount(1);
});
