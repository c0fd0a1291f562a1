/** Files from outside, whatever they are called and hold: checked one by one, and never in place of others unasked. */

import { expect, it, vi } from 'vitest';
import { emptyCorpus, LARGEST_FILE, withFiles } from '../../src/workbench/files/files.ts';
import { toZip } from '../../src/workbench/files/zip.ts';
import { folderOf, readOpened } from '../../src/workbench/view/adding/open-files.ts';
import { replacedBy } from '../../src/workbench/view/adding/replaced-files.ts';

const open = (...files: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[]) =>
  readOpened(files.map(([name, content]) => new File([content], name)));

it.each<[string, string, string | Uint8Array<ArrayBuffer>, string]>([
  ['no UTF-8', 'a.txt', new Uint8Array([0xcf, 0xf0, 0xe8]), 'not-utf8'],
  ['too large', 'a.md', 'x'.repeat(LARGEST_FILE + 1), 'file-too-large'],
  ['a name that leads elsewhere', '../a.txt', 'A text.', 'name-outside'],
])('refuses a text alone as it would in a corpus: %s', async (_, name, content, refused) => {
  for (const opened of [await open([name, content]), await open([name, content], ['a.yaml', 'text: {}'])])
    expect(opened).toMatchObject({ refusal: { refused } });
});

it.each(['a.txt', 'a.zip'])(
  'says of a file that has changed since it was chosen that it was not read: %s',
  async (name) => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const file = new File(['A text.'], name);
    // As a browser does where the file is gone, is another, or may no longer be read.
    file.arrayBuffer = async () => {
      throw new DOMException('not that file', 'NotReadableError');
    };
    expect(await readOpened([file])).toEqual({ refusal: { refused: 'file-unreadable', detail: name } });
    told.mockRestore();
  },
);

it('knows the folder that files are from by one that is directly in it', () => {
  const [top, inner] = [{ name: 'seeds' }, { name: 'more' }];
  const file = (path: string, directoryHandle: unknown) =>
    Object.assign(new File([''], path), { webkitRelativePath: path, directoryHandle });
  expect(folderOf([file('seeds/more/a.txt', inner), file('seeds/b.txt', top)])).toBe(top);
  expect(folderOf([file('seeds/more/a.txt', inner)])).toBeUndefined();
  expect(folderOf([Object.assign(new File([''], 'a.txt'), { webkitRelativePath: '' })])).toBeUndefined();
});

it('says of an empty folder that there is nothing in it', async () => {
  expect(await open()).toMatchObject({ refusal: { refused: 'files-none' } });
});

it('takes a text whatever it is called, since its name is not kept', async () => {
  expect(await open(['What? | A page: a text.txt', 'A text.'])).toEqual({ texts: ['A text.'] });
});

it('opens a zip among other files as what it holds', async () => {
  const zip = (...files: readonly (readonly [string, string])[]) => toZip(new Map(files));
  expect(await open(['a.txt', 'A text.'], ['b.zip', zip(['b.txt', 'Another.'])])).toEqual({
    texts: ['A text.', 'Another.'],
  });
  expect(
    await open(['a.txt', 'A text.'], ['b.zip', zip(['b.txt', 'B.'], ['b.yaml', 'text: {}\n'])]),
  ).toMatchObject({
    corpus: new Map([
      ['a.txt', 'A text.'],
      ['b.txt', 'B.'],
      ['b.yaml', 'text: {}\n'],
    ]),
  });
  expect(await open(['a.txt', 'A text.'], ['b.zip', 'no zip'])).toMatchObject({
    refusal: { refused: 'zip-broken' },
  });
  expect(
    await open(['a.txt', 'A.'], ['b.zip', zip(['a.txt', 'B.'], ['a.yaml', 'text: {}\n'])]),
  ).toMatchObject({
    refusal: { refused: 'name-twice' },
  });
});

it('takes no annotation for a text', async () => {
  expect(await open(['a.yml', 'text: {}'])).toHaveProperty('corpus');
});

it('tells which files others would take the place of', () => {
  const files = withFiles(emptyCorpus(), [
    ['people.yaml', '- { id: a }\n'],
    ['a.txt', 'A.'],
    ['b.txt', 'B.'],
  ]);
  const opened = new Map([
    ['people.yaml', '- { id: b }\n'],
    ['contacts.yaml', '- { id: c }\n'],
    ['a.txt', 'A.'],
    ['c.txt', 'C.'],
  ]);
  expect(replacedBy(files, opened)).toEqual(['people.yaml']);
  expect(replacedBy(emptyCorpus(), opened)).toEqual([]);
});
