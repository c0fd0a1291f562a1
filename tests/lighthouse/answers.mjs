/** From a tap to the next paint on a processor four times slower: opening a contact, a filter on and off. */

import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.mjs';

const RUNS = 5;
const SLOWER = 4;

/**
 * @param {string} url of home
 * @returns {Promise<{ what: string, milliseconds: number }[]>} medians of five visits
 */
export async function measureAnswers(url) {
  /** @type {Map<string, number[]>} */
  const all = new Map();
  for (let run = 0; run < RUNS; run += 1) {
    for (const [what, milliseconds] of await visit(url)) {
      const known = all.get(what) ?? [];
      known.push(milliseconds);
      all.set(what, known);
    }
  }
  return [...all].map(([what, values]) => ({
    what,
    milliseconds: values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN,
  }));
}

/**
 * @param {string} url
 * @returns {Promise<[string, number][]>}
 */
async function visit(url) {
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: /** @type {Record<string, string>} */ (env),
    args,
  });
  // Playwright waits by evaluating text in the page, which the policy of the site forbids.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(url);
  const timeline = page.getByRole('region', { name: 'Timeline of contacts' });
  await timeline.getByRole('link').first().waitFor();
  await page.waitForTimeout(1000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    /** @type {number[]} */
    const seen = [];
    Object.assign(globalThis, { answers: seen });
    // As INP counts: the longest event of the tap, to the next paint; without the events that the resting pointer
    // receives when the page moves under it.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (/** @type {PerformanceEventTiming} */ (entry).interactionId > 0) seen.push(entry.duration);
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  });
  /** @param {import('@playwright/test').Locator} target */
  const tapped = async (target) => {
    await page.evaluate('answers.length = 0');
    await target.click();
    await page.waitForTimeout(1500);
    // Events shorter than a frame are not reported.
    return Number(await page.evaluate('Math.max(16, ...answers)'));
  };
  const opened = await tapped(timeline.getByRole('link', { name: /Belousov/ }));
  await page.getByRole('button', { name: /^Kind/ }).first().click();
  await page.waitForTimeout(500);
  const box = page.locator(':popover-open').getByRole('checkbox').first();
  /** @type {[string, number][]} */
  const result = [
    ['opening a contact', opened],
    ['a filter on', await tapped(box)],
    ['a filter off', await tapped(box)],
  ];
  await browser.close();
  return result;
}
