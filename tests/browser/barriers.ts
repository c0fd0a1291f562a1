/** Runs axe on the current page: all rules of WCAG 2.2 AA and best practices, and visible labels in accessible names. */

import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import { expect } from './test.ts';

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Axe runs these only if they are named.
  rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  // For sounds that play by themselves, of which there are none.
  preload: false,
};

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * Axe's findings as text. Runs within the page, which has no frames: @axe-core/playwright opens another page for its
 * report and transfers all passed checks, which takes longer than the checks themselves.
 */
export async function barriersOf(page: Page, within?: string): Promise<readonly string[]> {
  // Loaded once per document.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([options, part]) => {
      const context = part ?? document;
      // Selectors for all that it looks at take a good part of its time, and are read only where something is wrong.
      const quick = await window.axe?.run(context, { ...options, selectors: false });
      if (!quick) return ['axe is not there'];
      if (quick.violations.length === 0) return [];
      const { violations } = (await window.axe?.run(context, options)) ?? quick;
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')}\n${failureSummary}`),
      );
    },
    [OPTIONS, within] as const,
  );
}

/** `within`: a selector of the part that is judged, else all of the page. */
export async function expectNoBarrier(page: Page, where = '', within?: string): Promise<void> {
  expect.soft(await barriersOf(page, within), where).toEqual([]);
}
