/** What one person says or is reported to have said, on a contact and beside all contacts. Words about a person are somebody else's. Pure. */

import type { BearingStatement, Library } from '../corpus/library.ts';
import type { Statement } from '../model/statement.ts';
import { byDay } from './pair-accounts.ts';
import { type Part, partOf } from './part-of.ts';

export interface PersonStatement extends BearingStatement {
  readonly part: Part;
}

/** Oldest first; those of unknown day follow, in the order of the texts. */
export function wordsOn(library: Library, contact: string, person: string): readonly PersonStatement[] {
  return library
    .statementsOn(contact)
    .toSorted(byDay)
    .flatMap(({ statement, bearing }) => {
      const part = partOf(statement, person);
      return part ? [{ statement, bearing, part }] : [];
    });
}

export interface UnboundWords {
  readonly statement: Statement;
  readonly part: Part;
}

/** Those that bear on no contact, as far as the texts have been fetched: all of them in a small corpus. */
export function wordsBesides(library: Library, person: string): readonly UnboundWords[] {
  return library.texts().flatMap(({ id }) =>
    library.statementsIn(id).flatMap((statement) => {
      const part = statement.bearings.length === 0 ? partOf(statement, person) : undefined;
      return part ? [{ statement, part }] : [];
    }),
  );
}
