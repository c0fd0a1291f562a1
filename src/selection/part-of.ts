/** Whose words a statement has, for one person: apart from all that a person's page needs, since every page asks it for its title. */

import type { Statement } from '../model/statement.ts';

/**
 * `says`: the text has these words from the person; `relays`: somebody else reports them as the person's; `repeats`: first given to
 * somebody else, and elsewhere in the text to the person.
 */
export type Part = 'says' | 'relays' | 'repeats';

export function partOf({ speaker, voice, again }: Statement, person: string): Part | undefined {
  if (speaker === person) return 'says';
  if (voice.includes(person)) return 'relays';
  return again.some((telling) => telling.speaker === person) ? 'repeats' : undefined;
}
