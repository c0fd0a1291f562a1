/** Reading and quoting: what is copied is the text alone, the passage opened can be read, and leaving it leads back. */

import type { Page } from '@playwright/test';
import { reader as words } from '../../../src/messages/en/reader.ts';
import { en } from '../../../src/messages/en.ts';
import { panel, readCorpus, ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';

const CONTACT = '2024-06-25-austin-belousov-call';
const TEXT = 'vietnam-vn-2024-06-26';
const reader = (page: Page) => page.locator('.reader');

/** Selects an element as a drag over it does, and copies. */
async function copied(page: Page, selector: string, index: number): Promise<string> {
  await page.evaluate(
    ([all, at]) => {
      const element = document.querySelectorAll(all)[at];
      if (element) getSelection()?.selectAllChildren(element);
    },
    [selector, index] as const,
  );
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a paragraph that is copied is the slice of the text, whatever is drawn over it', {
    tag: '@full',
  }, async ({ page, context, appUrl }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const corpus = await readCorpus(appUrl);
    await page.goto(appUrl);
    for (const text of corpus.texts) {
      await visit(page, `/texts/${text.id}`);
      await reader(page)
        .getByRole('checkbox', { name: new RegExp(`^${words.key.also}`) })
        .check();
      for (const [index, { start, end }] of text.paragraphs.entries())
        expect(await copied(page, '.reader-paragraphs p', index)).toBe(text.content.slice(start, end));
      // Several at once: neither their numbers nor anything else of ours between them.
      const all = await copied(page, '.reader-paragraphs', 0);
      expect(all.split('\n\n')).toEqual(
        text.paragraphs.map(({ start, end }) => text.content.slice(start, end)),
      );
    }
  });

  test('rows of the list that are copied have no hidden words', { tag: '@full' }, async ({
    page,
    context,
    appUrl,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${appUrl}list`);
    await ready(page);
    const rows = page.locator('.contact-table tbody tr');
    for (let row = 0; row < (await rows.count()); row += 1) {
      const hidden = await rows.nth(row).locator('.sr-only').allTextContents();
      const words = await copied(page, '.contact-table tbody tr', row);
      expect(words).not.toBe('');
      for (const one of hidden) expect(words).not.toContain(one.trim());
    }
  });

  test('the passage opened is at a third of the height, with the routes folded above it', async ({
    page,
    appUrl,
  }) => {
    await page.goto(`${appUrl}contacts/${CONTACT}?read=${TEXT}#vn-risk-of-escalation`);
    await ready(page);
    const passage = reader(page).locator('.is-selected').first();
    await expect.poll(async () => (await passage.boundingBox())?.y ?? 900).toBeLessThan(900 * 0.62);
    const folded = reader(page).locator('.folded-chains');
    await expect(folded.locator('summary')).toContainText('machine translation from Vietnamese into French');
    await expect(folded.locator('ol').first()).toBeHidden();
    await folded.locator('summary').click();
    await expect(folded.locator('ol').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reader(page)).toHaveCount(0);
    await expect(panel(page).locator('#vn-risk-of-escalation')).toBeFocused();
  });

  test('marks on demand, numbers that differ, and the way back to the statement', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await test.step('what no side tells is marked on demand, and where a link points to it', async () => {
      const corpus = await readCorpus(appUrl);
      const own = corpus.statements.filter(({ text }) => text === TEXT);
      const newsroom = own.find(({ sides }) => sides.join() === 'newsroom');
      await page.goto(`${appUrl}texts/${TEXT}`);
      const marks = reader(page).locator('mark.of-none');
      await expect(reader(page).locator('mark.of-left').first()).toBeVisible();
      await expect(marks).toHaveCount(0);
      await reader(page).getByRole('checkbox').check();
      await expect(marks.first()).toBeVisible();
      await reader(page).getByRole('checkbox').uncheck();
      await expect(marks).toHaveCount(0);
      await visit(page, `/texts/${TEXT}#${newsroom?.id}`);
      await expect(marks.first()).toBeInViewport();
    });
    await test.step('numbers of different contacts differ, in the text and beside it', async () => {
      await visit(page, `/texts/${TEXT}`);
      const labels = await reader(page)
        .locator('.highlight-label')
        .evaluateAll((elements) => elements.map((element) => element.textContent ?? ''));
      const statements = await reader(page)
        .locator('.highlight-label')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-highlight') ?? ''));
      expect(new Set(labels.map((label) => label.charAt(0))).size).toBeGreaterThan(1);
      for (const [index, id] of statements.entries()) {
        const card = page.locator('.text-card', { has: page.locator(`[id="${id}"]`) });
        const number = card.locator('.number');
        const [seen = ''] = (labels[index] ?? '').split(words.again);
        if ((await number.count()) > 0) await expect(number).toHaveText(seen);
      }
    });
    await test.step('Escape and the way back return the focus to the statement that led to the text', async () => {
      await visit(page, `/contacts/${CONTACT}`);
      const card = panel(page).locator('#vn-austin-initiated');
      const passage = reader(page).locator('[data-highlight="vn-austin-initiated"]');
      for (const leave of [
        () => page.keyboard.press('Escape'),
        () => reader(page).getByRole('link', { name: en.views.names.timeline }).click(),
      ]) {
        await card.getByRole('link', { name: /¶ \d+$|paragraph \d+$/ }).click();
        await expect(passage).toBeFocused();
        await leave();
        await expect(reader(page)).toHaveCount(0);
        await expect(card).toBeFocused();
      }
    });
  });
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });

  test('Back from the text restores how far the sheet was raised and scrolled', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.goto(`${appUrl}contacts/${CONTACT}`);
    await ready(page);
    const raise = panel(page).getByRole('button', { name: en.panel.sheet.raise });
    await raise.click();
    await expect(panel(page)).toHaveClass(/is-full/);
    const card = panel(page).locator('#vn-austin-initiated');
    const link = card.getByRole('link', { name: /¶ \d+$|paragraph \d+$/ });
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const scrolled = () => page.locator('.panel-scroll').evaluate((element) => element.scrollTop);
    // The head folds once it has scrolled out, which moves what is below it.
    let before = 0;
    await expect
      .poll(async () => {
        const last = before;
        before = await scrolled();
        return before > 0 && before === last;
      })
      .toBe(true);
    await link.tap();
    await expect(panel(page)).toHaveClass(/is-peek/);
    await expect(reader(page).locator('.is-selected').first()).toBeInViewport();
    await page.goBack();
    await expect(panel(page)).toHaveClass(/is-full/);
    await expect.poll(scrolled).toBe(before);
    await expect(card).toBeInViewport();
  });
});
