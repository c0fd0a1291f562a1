/** Files into a folder that others change as well, that may be withdrawn and run full: nothing is written over unseen, and what was not written is known. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Files } from '../../../src/workbench/files/files.ts';
import { LARGEST_FILE } from '../../../src/workbench/files/files.ts';
import { type Difference, saveToFolder } from '../../../src/workbench/view/saving/save-files.ts';
import { Folder } from '../folder.ts';

const FILES: Files = new Map([
  ['a.txt', 'A text.'],
  ['a.yaml', 'text: {}\n'],
  ['more/b.txt', 'Another.'],
]);

// The console says what the browser refused.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What is to be shown before anything is written over. */
async function conflictIn(folder: Folder, files: Files = FILES, shown: readonly Difference[] = []) {
  const before = folder.content;
  const saving = await saveToFolder(folder.handle, files, { shown });
  if (!('conflict' in saving)) throw new Error('it was written');
  expect(folder.content).toEqual(before);
  return saving.conflict;
}

describe('a folder', () => {
  it('gets what it has not, and keeps what is none of ours', async () => {
    const folder = new Folder([
      ['a.txt', 'A text.'],
      ['notes.md', 'mine'],
    ]);
    expect(await saveToFolder(folder.handle, FILES)).toEqual({ written: 2, of: 2 });
    expect(folder.content).toEqual({ ...Object.fromEntries(FILES), 'notes.md': 'mine' });
    expect(folder.open).toEqual(new Set());
    expect(await saveToFolder(folder.handle, FILES)).toEqual({ written: 0, of: 0 });
  });

  it('is written over only after its other versions were shown', async () => {
    const folder = new Folder([['a.yaml', 'text: { by: hand }\n']]);
    const shown = await conflictIn(folder);
    expect(shown).toEqual([{ path: 'a.yaml', theirs: 'text: { by: hand }\n', ours: 'text: {}\n' }]);
    expect(await saveToFolder(folder.handle, FILES, { shown })).toEqual({ written: 3, of: 3 });
    expect(folder.content).toEqual(Object.fromEntries(FILES));
  });

  it('shows what was changed in it while that was looked at, instead of losing it', async () => {
    const folder = new Folder([['a.yaml', 'first']]);
    const shown = await conflictIn(folder);
    folder.put('a.yaml', 'second');
    const again = await conflictIn(folder, FILES, shown);
    expect(again).toEqual([{ path: 'a.yaml', theirs: 'second', ours: 'text: {}\n' }]);
    // A file that was missing has come meanwhile.
    folder.put('a.txt', 'Theirs.');
    const more = await conflictIn(folder, FILES, again);
    expect(more.map(({ path }) => path)).toEqual(['a.txt', 'a.yaml']);
    // What is to be written is another now, as of another tab.
    const changed: Files = new Map([...FILES, ['a.yaml', 'text: { changed: here }\n']]);
    const last = await conflictIn(folder, changed, more);
    expect(last.map(({ ours }) => ours)).toEqual(['A text.', 'text: { changed: here }\n']);
    expect(await saveToFolder(folder.handle, changed, { shown: last })).toEqual({ written: 3, of: 3 });
  });

  it('of which a file was removed meanwhile gets it', async () => {
    const folder = new Folder([['a.yaml', 'first']]);
    const shown = await conflictIn(folder);
    folder.remove('a.yaml');
    expect(await saveToFolder(folder.handle, FILES, { shown })).toEqual({ written: 3, of: 3 });
  });

  it('may have files that are larger than any of a corpus: shown by their beginning, never taken for empty', async () => {
    const folder = new Folder([['a.txt', 'x'.repeat(LARGEST_FILE + 1)]]);
    const [difference] = await conflictIn(folder);
    expect(difference?.theirs).toMatch(/^x{100,}…$/);
  });
});

describe('a folder that is known', () => {
  const KNOWN: Files = new Map([
    ...FILES,
    ['a.yaml', 'text: { kind: news }\n'],
    ['gone.txt', 'Removed here.'],
  ]);

  it('is written over unasked where it is as it was known', async () => {
    const folder = new Folder([...KNOWN].filter(([path]) => path !== 'gone.txt'));
    expect(await saveToFolder(folder.handle, FILES, { known: KNOWN })).toEqual({ written: 1, of: 1 });
    expect(folder.content).toEqual(Object.fromEntries(FILES));
  });

  it('is asked about where somebody has changed it since', async () => {
    const folder = new Folder(KNOWN);
    folder.put('a.yaml', 'text: { by: hand }\n');
    folder.put('gone.txt', 'Changed by hand.');
    const saving = await saveToFolder(folder.handle, FILES, { known: KNOWN });
    expect(saving).toEqual({
      conflict: [{ path: 'a.yaml', theirs: 'text: { by: hand }\n', ours: 'text: {}\n' }],
    });
  });

  it('loses what was removed here, once that was shown, and nothing else', async () => {
    const folder = new Folder([...KNOWN, ['notes.md', 'mine']]);
    const saving = await saveToFolder(folder.handle, FILES, { known: KNOWN });
    if (!('conflict' in saving)) throw new Error('it was written');
    expect(saving.conflict).toEqual([{ path: 'gone.txt', theirs: 'Removed here.', ours: undefined }]);
    expect(folder.content['gone.txt']).toBe('Removed here.');
    expect(await saveToFolder(folder.handle, FILES, { known: KNOWN, shown: saving.conflict })).toEqual({
      written: 2,
      of: 2,
    });
    expect(folder.content).toEqual({ ...Object.fromEntries(FILES), 'notes.md': 'mine' });
  });
});

describe('what cannot be written', () => {
  it('is refused as a whole where the folder may not even be read', async () => {
    const folder = new Folder();
    folder.granted = 'nothing';
    await expect(saveToFolder(folder.handle, FILES)).rejects.toThrow('not allowed');
    folder.granted = 'read';
    expect(await saveToFolder(folder.handle, FILES)).toEqual({ written: 0, of: 3 });
    expect(folder.content).toEqual({});
  });

  it('is counted where the permission is withdrawn between two files', async () => {
    const folder = new Folder();
    folder.onWritten = () => {
      folder.granted = 'read';
    };
    expect(await saveToFolder(folder.handle, FILES)).toEqual({ written: 1, of: 3 });
    // Once it is given again, only what is missing is written.
    folder.granted = 'readwrite';
    folder.onWritten = () => undefined;
    expect(await saveToFolder(folder.handle, FILES)).toEqual({ written: 2, of: 2 });
  });

  it('leaves each file as it was, and none open', async () => {
    const folder = new Folder([['a.txt', 'Old.']]);
    folder.room = 8;
    const shown = await conflictIn(folder);
    expect(await saveToFolder(folder.handle, FILES, { shown })).toEqual({ written: 1, of: 3 });
    folder.put('a.txt', 'Old.');
    folder.room = 4;
    expect(await saveToFolder(folder.handle, FILES, { shown })).toEqual({ written: 0, of: 3 });
    expect(folder.content['a.txt']).toBe('Old.');
    expect(folder.open).toEqual(new Set());
    // The system has made the file, and nothing is in it: the reader is not asked about that.
    expect(folder.content['a.yaml']).toBe('');
    folder.room = Number.POSITIVE_INFINITY;
    expect(await saveToFolder(folder.handle, FILES, { shown })).toEqual({ written: 3, of: 3 });
  });

  it('is said where a folder has the name of a file', async () => {
    const folder = new Folder([['a.txt/inner', 'x']]);
    await expect(saveToFolder(folder.handle, FILES)).rejects.toThrow('a folder');
  });
});
