/** Axe over a page as it stands: every rule of WCAG 2.2 AA and of good practice, and seen words in spoken names. */

import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import { expect } from './test.ts';

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Axe has these, and asks for them by name.
  rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * What axe finds, in words. Run within the page, which has no frames: @axe-core/playwright opens another page for its
 * report and sends all that passed along, which takes longer than the checks.
 */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  // Once for each document.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = (await window.axe?.run(document, options)) ?? { violations: undefined };
    if (!violations) return ['axe is not there'];
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')}\n${failureSummary}`),
    );
  }, OPTIONS);
}

export async function expectNoBarrier(page: Page, where = ''): Promise<void> {
  expect.soft(await barriersOf(page), where).toEqual([]);
}
