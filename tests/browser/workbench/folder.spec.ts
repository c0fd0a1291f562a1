/** The files of a corpus in a folder, through the browser's own handles: written, other underneath, and taken away. */

import type { Page } from '@playwright/test';
import { workbench } from '../../../src/messages/en/workbench/workbench.ts';
import { expect, test } from '../test.ts';
import { band, KEPT, keepFiles, SEEDS } from './own.ts';

test.use({ ownContext: true, viewport: { width: 1440, height: 900 } });

const { keep } = workbench;

/** A browser without a window shows no dialog to choose from: the folder of the origin takes the place of one on the disk. */
const chosen = (page: Page) =>
  page.addInitScript(() => {
    const picker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('texts', { create: true });
    Object.assign(window, { showDirectoryPicker: picker });
  });

const filesIn = (page: Page) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('texts');
    const files: Record<string, string> = {};
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
      files[name] = await (await handle.getFile()).text();
    return files;
  });

const write = (page: Page, name: string, content: string) =>
  page.evaluate(
    async ([path, words]) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('texts');
      const writable = await (await folder.getFileHandle(path)).createWritable();
      await writable.write(words);
      await writable.close();
    },
    [name, content] as const,
  );

test('has what was saved, keeps what is other until it was shown, and may be gone', {
  tag: '@full',
}, async ({ page, appUrl, quiet }) => {
  quiet.allow(/404|preload|NotFoundError|NotAllowedError|could not be found/);
  await chosen(page);
  await page.goto(`${appUrl}own/add`);
  await expect(band(page)).toContainText(KEPT);
  await keepFiles(page, SEEDS);
  const save = page.getByRole('button', { name: keep.folder });

  await test.step('all files are written, byte for byte, and not twice', async () => {
    await save.click();
    await expect(page.getByText(keep.saved(SEEDS.size, 'texts'))).toBeVisible();
    expect(await filesIn(page)).toEqual(Object.fromEntries(SEEDS));
    await save.click();
    await expect(page.getByText(keep.unchanged('texts'))).toBeVisible();
  });

  await test.step('a file that became other underneath is shown first, and stays if the reader wants it', async () => {
    await write(page, 'people.yaml', '# by another program\n');
    await save.click();
    const dialog = page.getByRole('dialog', { name: keep.conflict.title });
    await expect(dialog).toContainText('# by another program');
    await dialog.getByRole('button', { name: keep.conflict.cancel }).click();
    expect((await filesIn(page))['people.yaml']).toBe('# by another program\n');
    await save.click();
    // While the reader looks, it changes once more.
    await expect(dialog).toContainText('# by another program');
    await write(page, 'people.yaml', '# and again\n');
    await dialog.getByRole('button', { name: keep.conflict.overwrite }).click();
    await expect(dialog).toContainText(keep.conflict.again);
    await expect(dialog).toContainText('# and again');
    await dialog.getByRole('button', { name: keep.conflict.overwrite }).click();
    await expect(dialog).toHaveCount(0);
    expect(await filesIn(page)).toEqual(Object.fromEntries(SEEDS));
  });

  await test.step('where the folder is taken away, the texts are still here, and the zip is offered', async () => {
    await write(page, 'people.yaml', '# once more\n');
    await save.click();
    const dialog = page.getByRole('dialog', { name: keep.conflict.title });
    await expect(dialog).toBeVisible();
    await page.evaluate(async () =>
      (await navigator.storage.getDirectory()).removeEntry('texts', { recursive: true }),
    );
    await dialog.getByRole('button', { name: keep.conflict.overwrite }).click();
    await expect(page.getByText(/could not be written|could be written/)).toBeVisible();
    await expect(page.getByRole('button', { name: keep.download })).toBeEnabled();
    await page.reload();
    await expect(page.getByRole('button', { name: keep.download })).toBeVisible();
  });
});
