/** Taking a contact away: copied in one click as plain and rich text, cited in a dialog, and a cited link that has become older. */

import type { Page } from '@playwright/test';
import { cite } from '../../../src/messages/en/exports/cite.ts';
import { copy } from '../../../src/messages/en/exports/copy.ts';
import { notice } from '../../../src/messages/en/notice.ts';
import { en } from '../../../src/messages/en.ts';
import { expectNoBarrier } from '../barriers.ts';
import { contact } from '../contacts.ts';
import { button, panel, point, readCorpus, ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const { tools } = en.share;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What another program would paste. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (await item?.getType(type))?.text();
    return { text: (await as('text/plain')) ?? '', html: (await as('text/html')) ?? '' };
  });

test('a contact is copied in one click, and cited in a dialog that keys alone can use', async ({
  page,
  appUrl,
}) => {
  const { hash } = await readCorpus(appUrl);
  const dialog = page.getByRole('dialog');

  await test.step('both accounts are copied, as plain and as rich text', async () => {
    await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
    await ready(page);
    await panel(page).getByRole('button', { name: tools.copy, exact: true }).click();
    await expect(page.getByText(copy.contactCopied)).toBeVisible();
    const { text, html } = await clipboard(page);
    for (const written of [text, html]) {
      expect(written).toContain('M. Austin a initié la conversation');
      expect(written).toContain(hash);
    }
    expect(html).toContain('<table');
  });

  await test.step('one point alone is copied from its heading', async () => {
    await point(page, 'Who initiated it').getByRole('button', { name: en.share.point }).click();
    await expect(page.getByText(copy.pointCopied)).toBeVisible();
    expect((await clipboard(page)).text).not.toContain('Stated subject');
  });

  await test.step('by keys: the dialog opens, a statement is cited, the focus returns', async () => {
    await page.locator('#vn-austin-initiated summary').click();
    const opener = page.locator('#vn-austin-initiated').getByRole('button', { name: en.share.cite });
    await opener.press('Enter');
    await expect(dialog.getByRole('combobox', { name: cite.what })).toHaveValue(/^statement /);
    await expect(dialog.getByRole('region', { name: cite.styles.apa })).toContainText('(para. 3)');
    await expectNoBarrier(page, 'the dialog', '.take-dialog');
    await button(page, cite.copy(cite.styles.apa)).press('Enter');
    await expect(dialog.getByText(cite.copied(cite.styles.apa))).toBeVisible();
    expect((await clipboard(page)).html).toContain('<i>');
    const download = page.waitForEvent('download');
    await button(page, cite.file(cite.formats.ris)).press('Enter');
    expect((await download).suggestedFilename()).toBe('vn-austin-initiated.ris');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  await test.step('a cited link opens what it cites, and says so where the data are of another version', async () => {
    await panel(page).getByRole('button', { name: tools.cite, exact: true }).click();
    const reference = await dialog.getByRole('region', { name: cite.styles.apa }).textContent();
    await page.keyboard.press('Escape');
    const link = /\/contacts\/\S+$/.exec(reference ?? '')?.[0] ?? '';
    expect(link).toContain(`version=${hash}`);
    const other = page.getByRole('complementary', { name: notice.label });
    await visit(page, link);
    await expect(other).toHaveCount(0);
    await visit(page, link.replace(hash, 'fedcba9876543210'));
    await expect(other).toContainText(
      notice.linkIssue({ what: 'version', key: 'version', value: 'fedcba9876543210' }, hash),
    );
    await other.getByRole('link', { name: notice.changes }).click();
    // The whole corpus is cited from where its version is.
    await page.getByRole('main').getByRole('button', { name: tools.cite, exact: true }).click();
    await expect(dialog.getByRole('combobox', { name: cite.what })).toHaveValue('corpus');
  });
});
