/** The day on which a statement was made, where it is not that of its contact. Pure. */

import type { Contact } from '../../model/contact.ts';
import type { Dating } from '../../model/dating.ts';
import type { Statement } from '../../model/statement.ts';

export function saidOn({ said }: Statement, { status, dating }: Contact): Dating | undefined {
  if (!said) return undefined;
  return status !== 'held' || said.first !== dating.first || said.last !== dating.last ? said : undefined;
}
