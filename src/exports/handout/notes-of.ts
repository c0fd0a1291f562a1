/** The editors’ notes on a statement: on it as a whole, on what it repeats, and on passages of its text. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { Localized } from '../../model/language.ts';
import { passagesOf, type Statement } from '../../model/statement.ts';

/** Returns each note once, as an object of its own. Leaves out what was only tidied for reading, which is no remark on the words. */
export function notesOf(statement: Statement, library: Pick<Library, 'notesIn'>): readonly Localized[] {
  const main = passagesOf(statement);
  return [
    ...(statement.note ? [statement.note] : []),
    ...statement.again.flatMap(({ note }) => note ?? []),
    ...library
      .notesIn(statement.text)
      .filter(
        ({ kind, passages }) =>
          kind !== 'typography' &&
          kind !== 'noise' &&
          passages.some((one) => main.some((own) => one.start < own.end && one.end > own.start)),
      ),
  ];
}
