/** The zip of all files, read by yauzl: guide, method and rights are in it, and every file as it is by itself. */

import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { FILE_OF, FORM_IDS } from '../../../src/exports/data/form-ids.ts';
import { zipPieces } from '../../../src/exports/data/zip.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { libraryOf } from '../../corpus-for-tests.ts';
import { inputOf, VIEW, written } from './input-for-tests.ts';

const REAL = await libraryOf('seeds');

it.each(LANGUAGES)('holds all files with a guide: %s', async (language) => {
  const input = inputOf(REAL, language);
  const zip = await fromBufferPromise(Buffer.concat([...zipPieces(input, 'readouts')]));
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    files.set(
      entry.fileName.replace('readouts/', ''),
      (await buffer(await zip.openReadStreamPromise(entry))).toString(),
    );
  const { guide } = input.messages;
  const forms = FORM_IDS.flatMap((form) => (form === 'zip' ? [] : [form]));
  expect([...files.keys()]).toEqual([
    guide.name,
    guide.method,
    guide.rights,
    ...forms.map((form) => FILE_OF[form].name),
  ]);
  for (const form of forms) expect(files.get(FILE_OF[form].name)).toBe(written(form, input));
  const readMe = files.get(guide.name) ?? '';
  for (const words of [
    REAL.hash,
    VIEW,
    input.note.corpus,
    input.note.licence,
    input.messages.columns.formulas,
  ])
    expect(readMe).toContain(words);
  expect(readMe).not.toContain('undefined');
  expect(files.get(guide.method)).toContain(input.method.record.intro);
  expect(files.get(guide.rights)).toContain(input.note.licence);
});
