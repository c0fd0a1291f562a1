/** A statement as a contact has it: a sentence of two sides may be counted there as the words of one. */

import type { Library } from '../corpus/library.ts';
import type { Statement } from '../model/statement.ts';

/** Undefined where it says nothing of the contact. */
export function statementOn(
  { statementsOn }: Pick<Library, 'statementsOn'>,
  contact: string,
  id: string,
): Statement | undefined {
  return statementsOn(contact).find(({ statement }) => statement.id === id)?.statement;
}
