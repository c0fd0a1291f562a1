/** The whole way on a phone by roles and names alone, as whoever does not see the screen goes it. */

import { readFileSync } from 'node:fs';
import { compile } from '../../../src/compile/compile.ts';
import { workbenchQueue } from '../../../src/messages/en/workbench/queue.ts';
import { workbench } from '../../../src/messages/en/workbench/workbench.ts';
import { en } from '../../../src/messages/en.ts';
import { SeedBytes } from '../../../src/workbench/files/files.ts';
import { isRefusal } from '../../../src/workbench/files/refusal.ts';
import { fromZip } from '../../../src/workbench/files/zip.ts';
import { expectNoBarrier } from '../barriers.ts';
import { zoomedFields } from '../states/targets.ts';
import { expect, test } from '../test.ts';
import { KREMLIN, WHITE_HOUSE } from './two-readouts.ts';

const { relations, act, number, decisions } = workbenchQueue;

test.use({ ownContext: true, hasTouch: true, viewport: { width: 390, height: 844 } });

test('two readouts on a phone: added, decided one by one, compared, and taken', { tag: '@full' }, async ({
  page,
  appUrl,
  quiet,
}) => {
  quiet.allow(/404/);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp) => page.getByRole('heading', { name });
  await page.goto(`${appUrl}own/add`);

  await test.step('the comparison opens by itself once there is something to compare', async () => {
    expect.soft(await zoomedFields(page)).toEqual([]);
    for (const [office, text] of [
      ['White House', WHITE_HOUSE],
      ['Kremlin', KREMLIN],
    ] as const) {
      await page.getByRole('textbox', { name: workbench.add.paste }).fill(text);
      await button(workbench.add.read).click();
      await expect(page.getByRole('combobox', { name: workbench.head.office })).toHaveValue(office);
      await page.getByRole('button', { name: workbench.head.confirm }).click();
      await expect(page.getByRole('button', { name: /^Decide the drafts/ }).first()).toBeAttached();
    }
    await expect(heading('Putin–Biden call')).toBeVisible();
    await expectNoBarrier(page, 'with a comparison on a phone');
    await button(en.panel.close).click();
  });

  await test.step('each draft is accepted, and the end of a text leads on', async () => {
    expect.soft(await zoomedFields(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Decide the drafts/ })
      .first()
      .click();
    await expect(heading(new RegExp(`^${number(1, 5)}`))).toBeFocused();
    for (let count = 1; count <= 5; count += 1) {
      await expect(heading(new RegExp(`^${number(count, 5)} ${decisions.open}`))).toBeVisible();
      await page.getByRole('button', { name: new RegExp(`^${act.accept}( A)?$`) }).click();
    }
    await page.getByRole('button', { name: /^Next: Statement on/ }).click();
    await expect(heading(new RegExp(`^${number(1, 3)}`))).toBeFocused();
    await button(act.acceptAll(3)).click();
    await page.getByRole('button', { name: /^Next: compare the accounts of/ }).click();
  });

  await test.step('the accounts are compared, and the files taken', async () => {
    expect.soft(await zoomedFields(page)).toEqual([]);
    await expect(heading(relations.title)).toBeFocused();
    await page.getByRole('textbox', { name: relations.by }).fill('A. Reader');
    const save = button(relations.save);
    for (let left = await save.count(); left > 0; left -= 1) {
      await expect(save).toHaveCount(left);
      await page.getByRole('textbox', { name: relations.reason.en }).first().fill('Both say so.');
      await button(en.panel.relations.agree).first().click();
    }
    await button(workbench.next.taking(0)).click();
    await expect(page.getByRole('status').filter({ hasText: workbench.next.taken(0) })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(workbench.keep.download).click(),
    ]);
    const received = fromZip(readFileSync(await download.path()));
    if (isRefusal(received)) throw new Error(received.refused);
    const { problems } = compile(new SeedBytes().of(received.files));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
