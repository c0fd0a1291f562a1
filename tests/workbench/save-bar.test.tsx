/** Saving to a folder, as a reader sees it: other versions are shown first, newer ones again, and what failed is said, with the zip beside it. */

import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { workbench } from '../../src/messages/en/workbench/workbench.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { withFiles } from '../../src/workbench/files/files.ts';
import { OwnContext, type OwnCorpus } from '../../src/workbench/OwnContext.ts';
import { SaveBar } from '../../src/workbench/view/saving/SaveBar.tsx';
import { workbenchMessages } from '../../src/workbench/view/view-messages.ts';
import { ENGLISH } from '../i18n-for-tests.ts';
import { Folder } from './folder.ts';
import { LABEL, tab } from './own-tab.ts';

await workbenchMessages.load('en');
const { keep } = workbench;

// The console says what the browser refused; jsdom has no dialogs, and no folders.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  HTMLDialogElement.prototype.showModal = function open() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(choose: () => Promise<FileSystemDirectoryHandle>) {
  vi.stubGlobal('showDirectoryPicker', choose);
  vi.stubGlobal('FileSystemFileHandle', { prototype: { createWritable: true } });
  const { store } = await tab(undefined);
  store.replace(withFiles(store.getState().files, [['a.txt', 'A text.']]), LABEL);
  const said = vi.fn<(words: string) => void>();
  render(
    <I18nContext value={ENGLISH}>
      <OwnContext value={{ store } as unknown as OwnCorpus}>
        <SaveBar onSaid={said} onBack={undefined} />
      </OwnContext>
    </I18nContext>,
  );
  await userEvent.click(screen.getByRole('button', { name: keep.folder }));
  return { said, store, count: store.getState().files.size };
}

it('shows what is other in the folder, and what became other meanwhile, before it is written over', async () => {
  const folder = new Folder([['a.txt', 'Theirs.']]);
  const { said, count } = await open(async () => folder.handle);
  const dialog = await screen.findByRole('dialog', { name: keep.conflict.title });
  expect(within(dialog).getByText('Theirs.')).toBeInTheDocument();
  folder.put('a.txt', 'Theirs, newer.');
  await userEvent.click(within(dialog).getByRole('button', { name: keep.conflict.overwrite }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent(keep.conflict.again);
  expect(within(dialog).getByText('Theirs, newer.')).toBeInTheDocument();
  expect(folder.content).toEqual({ 'a.txt': 'Theirs, newer.' });
  await userEvent.click(within(dialog).getByRole('button', { name: keep.conflict.overwrite }));
  expect(said).toHaveBeenLastCalledWith(keep.saved(count, 'seeds'));
  expect(folder.content['a.txt']).toBe('A text.');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('writes into the folder again without a question, until somebody else changes it', async () => {
  const folder = new Folder();
  const { said, store } = await open(async () => folder.handle);
  expect(said).toHaveBeenLastCalledWith(keep.saved(store.getState().files.size, 'seeds'));
  const change = (content: string) =>
    act(() => store.replace(withFiles(store.getState().files, [['a.txt', content]]), LABEL));
  const save = () => userEvent.click(screen.getByRole('button', { name: keep.folderAgain('seeds') }));
  change('A second text.');
  await save();
  expect(folder.content['a.txt']).toBe('A second text.');
  expect(said).toHaveBeenLastCalledWith(keep.saved(1, 'seeds'));
  change('A third text.');
  folder.put('a.txt', 'Theirs.');
  await save();
  expect(await screen.findByRole('dialog', { name: keep.conflict.title })).toBeVisible();
  expect(folder.content['a.txt']).toBe('Theirs.');
});

it('says what was not written where the permission is withdrawn, and offers the zip', async () => {
  const folder = new Folder();
  folder.onWritten = () => {
    folder.granted = 'nothing';
  };
  const { said, count } = await open(async () => folder.handle);
  expect(said).toHaveBeenLastCalledWith(keep.folderFailed(1, count));
  await userEvent.click(screen.getByRole('button', { name: keep.folder }));
  expect(said).toHaveBeenLastCalledWith(keep.folderFailed(0, 0));
  expect(screen.getByRole('button', { name: keep.download })).toBeVisible();
});

it('says nothing where the reader chose none, and what failed where none can be chosen', async () => {
  const choose = vi.fn(async () => {
    throw new DOMException('left', 'AbortError');
  });
  const { said } = await open(choose);
  expect(said).not.toHaveBeenCalled();
  choose.mockRejectedValueOnce(new DOMException('no', 'SecurityError'));
  await userEvent.click(screen.getByRole('button', { name: keep.folder }));
  expect(said).toHaveBeenLastCalledWith(keep.folderFailed(0, 0));
});
