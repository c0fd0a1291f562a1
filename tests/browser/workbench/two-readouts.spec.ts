/** Two readouts on the clipboard, and at the end the files of a corpus: the whole way of the workbench, in the real browser. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { compile } from '../../../src/compile/compile.ts';
import { cite } from '../../../src/messages/en/exports/cite.ts';
import { copy } from '../../../src/messages/en/exports/copy.ts';
import { sourceNote } from '../../../src/messages/en/exports/source-note.ts';
import { workbenchQueue } from '../../../src/messages/en/workbench/queue.ts';
import { workbench } from '../../../src/messages/en/workbench/workbench.ts';
import { en } from '../../../src/messages/en.ts';
import { SeedBytes } from '../../../src/workbench/files/files.ts';
import { isRefusal } from '../../../src/workbench/files/refusal.ts';
import { fromZip } from '../../../src/workbench/files/zip.ts';
import { expectNoBarrier } from '../barriers.ts';
import { button, panel, point, title } from '../page.ts';
import { expect, test } from '../test.ts';
import { band, KEPT } from './own.ts';
import { KREMLIN, WHITE_HOUSE } from './two-readouts.ts';

test.use({ ownContext: true, permissions: ['clipboard-read', 'clipboard-write'] });

/** As from another tab. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+V');
}

/** Presses the key that confirms a head in the very moment the form is in the page: no hand is faster. */
async function confirmAtOnce(page: Page): Promise<void> {
  await page.evaluate((label) => {
    const observer = new MutationObserver(() => {
      const form = document.querySelector(`form[aria-label="${label}"]`);
      if (!form) return;
      observer.disconnect();
      const key = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, workbench.head.title);
}

const { relations } = workbenchQueue;
const head = (page: Page) => page.getByRole('form', { name: workbench.head.title });
const acceptAll = (page: Page) => page.getByRole('button', { name: /^Accept all \d+ drafts of/ });

test('two pasted readouts become a comparison, files that compile, and a link', async ({
  page,
  appUrl,
  browser,
  quiet,
}) => {
  // No host has a page of it: 404.html starts the app there.
  quiet.allow(/404 .*\/own\/contacts\//);
  await page.goto(`${appUrl}own/add`);
  await expect(page.getByLabel(workbench.add.paste)).toBeVisible();
  if (process.env.FULL) await expectNoBarrier(page, 'with nothing in it');

  await test.step('a text is pasted, and its head confirmed by one key', async () => {
    await paste(page, WHITE_HOUSE);
    await expect(head(page).getByLabel(workbench.head.office)).toHaveValue('White House');
    await expect(head(page).getByLabel(workbench.head.day)).toHaveValue('2021-12-30');
    await expect(page.getByText(workbench.head.dayTakenOff('2021-12-30'))).toBeVisible();
    await expect(page.getByText(workbench.cleaned.off(4))).toBeVisible();
    if (process.env.FULL) await expectNoBarrier(page, 'with a head to confirm');
    await page.keyboard.press('Control+Enter');
    await expect(acceptAll(page)).toHaveCount(1);
    await confirmAtOnce(page);
    await paste(page, KREMLIN);
    await expect(acceptAll(page)).toHaveCount(2);
  });

  await test.step('the same text once more is not added by the same key', async () => {
    await paste(page, KREMLIN);
    await expect(page.getByRole('alert')).toHaveText(
      workbench.add.same('Telephone conversation with US President Joseph Biden'),
    );
    await page.keyboard.press('Control+Enter');
    if (process.env.FULL) await expectNoBarrier(page, 'with a text that is here already');
    await button(page, workbench.head.cancel).click();
    await expect(acceptAll(page)).toHaveCount(2);
  });

  await test.step('both accounts are compared at once, as drafts', async () => {
    await expect(title(page, 'Putin–Biden call')).toBeVisible();
    await expect(panel(page).getByText(workbench.drafts.count(8, 8))).toBeVisible();
    await expect(point(page, 'The contact itself').getByText(workbench.drafts.both)).toBeVisible();
    if (process.env.FULL) await expectNoBarrier(page, 'with a comparison of drafts');
  });

  await test.step('what is copied says that nobody has confirmed it, and whose texts these are', async () => {
    await button(page, en.share.tools.copy).click();
    await expect(page.getByText(copy.contactCopied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split(workbench.drafts.unconfirmed)).toHaveLength(8 + 1);
    expect(copied).toContain(workbench.drafts.both);
    expect(copied).toContain(sourceNote.onDevice);
    await button(page, en.share.tools.cite).click();
    await expect(page.getByRole('dialog')).toContainText(cite.onDevice);
    await page.keyboard.press('Escape');
  });

  await test.step('accepted, they are marked no more; undone, they are again', async () => {
    await acceptAll(page).first().click();
    await acceptAll(page).first().click();
    await expect(panel(page).getByText(workbench.drafts.unconfirmed)).toHaveCount(0);
    await button(page, workbench.keep.undo).click();
    await expect(panel(page).getByText(workbench.drafts.unconfirmed).first()).toBeVisible();
    await button(page, workbench.keep.redo).click();
    await expect(panel(page).getByText(workbench.drafts.unconfirmed)).toHaveCount(0);
  });

  await test.step('the points of both are related', async () => {
    // The row in the comparison leads there.
    await point(page, 'The contact itself').getByRole('link', { name: workbench.drafts.both }).click();
    await expect(page.getByRole('heading', { name: relations.title })).toBeVisible();
    await page.getByLabel(relations.by).fill('A. Reader');
    const due = page.getByRole('button', { name: relations.save, exact: true });
    await expect(page.getByText(relations.drafted)).toBeVisible();
    for (let left = await due.count(); left > 0; left -= 1) {
      await expect(due).toHaveCount(left);
      await page.getByLabel(relations.reason.en).first().fill('Both say so.');
      await button(page, en.panel.relations.agree).first().click();
    }
    await expect(page.getByText(relations.none)).toBeVisible();
    await expect(point(page, 'The contact itself').getByText(en.panel.relations.agree)).toBeVisible();
    await expectNoBarrier(page, 'with relations');
    await button(page, workbench.next.taking(0)).click();
    await expect(page.getByText(workbench.next.taken(0))).toBeVisible();
  });

  await test.step('the downloaded files compile without an error', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, workbench.keep.download).click(),
    ]);
    const received = fromZip(readFileSync(await download.path()));
    if (isRefusal(received)) throw new Error(received.refused);
    const { corpus, problems } = compile(new SeedBytes().of(received.files));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(corpus?.statements).toHaveLength(8);
    expect(corpus?.contacts.map(({ onRecord }) => onRecord)).toEqual([['ru', 'us']]);
  });

  await test.step('after a reload all is there, and can still be undone', async () => {
    await page.reload();
    await expect(point(page, 'The contact itself').getByText(en.panel.relations.agree)).toBeVisible();
    await expect(page.getByText(workbench.texts.left(5, 5))).toHaveCount(2);
    await expect(button(page, workbench.keep.undo)).toHaveAttribute('aria-disabled', 'false');
  });

  await test.step('whoever opens the link sees whose it is, and keeps it only when asked to', async () => {
    await button(page, workbench.keep.link).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await browser.newContext();
    const theirs = await other.newPage();
    await theirs.goto(link);
    await expect(theirs.getByText('Not from this site: made by whoever sent them.')).toBeVisible();
    // Of one contact, it opens the comparison itself.
    await expect(title(theirs, 'Putin–Biden call')).toBeVisible();
    await expect(point(theirs, 'The contact itself').getByText(en.panel.relations.agree)).toBeVisible();
    if (process.env.FULL) await expectNoBarrier(theirs, 'of a link');
    await theirs.getByRole('button', { name: 'Keep on this device' }).click();
    await expect(band(theirs)).toContainText(KEPT);
    await other.close();
  });

  await test.step('the button that shares a view brings the texts along', async () => {
    await button(page, en.share.button).click();
    await expect(page.getByText(en.share.copied)).toBeVisible();
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    expect(shared).toMatch(/\/own\/.*#corpus=1\./);
  });
});
