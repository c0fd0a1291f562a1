/** All files in one zip, written as they are made, so that none is in memory as a whole. */

import { Zip, ZipDeflate } from 'fflate';
import { FILE_OF, FORM_IDS } from './form-ids.ts';
import { piecesOf, type TextFormId } from './forms.ts';
import { type Guide, guideFiles } from './guide.ts';

/** The same bytes whenever it is written: the day is in the guide. */
const MTIME = new Date(1980, 0, 1);
const NOTHING = new Uint8Array();

/** `folder`: the one that the files are unpacked into. */
export function* zipPieces(guide: Guide, folder: string): Generator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes as Uint8Array<ArrayBuffer>);
  });
  const taken = () => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  const encoder = new TextEncoder();
  for (const [name, pieces] of filesOf(guide)) {
    const file = new ZipDeflate(`${folder}/${name}`, { level: 6 });
    file.mtime = MTIME;
    zip.add(file);
    for (const piece of pieces) {
      file.push(encoder.encode(piece));
      yield* taken();
    }
    file.push(NOTHING, true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

function* filesOf(guide: Guide): Generator<readonly [name: string, pieces: Iterable<string>]> {
  for (const [name, content] of guideFiles(guide)) yield [name, [content]];
  for (const form of FORM_IDS)
    if (form !== 'zip') yield [FILE_OF[form].name, piecesOf(form satisfies TextFormId, guide)];
}
