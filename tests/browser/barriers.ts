/** Axe over a page as it stands: every rule of WCAG 2.2 AA and of good practice, and seen words in spoken names. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Axe has these, and asks for them by name. */
const BY_NAME = { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } };

export async function expectNoBarrier(page: Page, where = ''): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: RULES }, rules: BY_NAME })
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')}\n${failureSummary}`),
  );
  expect.soft(found, where).toEqual([]);
}
