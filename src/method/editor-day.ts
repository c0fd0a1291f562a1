/** A day of the editor's own work, written as every other date is. */

import { dateText } from '../messages/dates.ts';
import type { Messages } from '../messages/en.ts';
import type { Dating } from '../model/dating.ts';

/** `2026-11-22` → “22 November 2026”. */
export function dayText(iso: string, messages: Messages): string {
  const dating: Dating = {
    edtf: iso,
    basis: { year: 'stated', month: 'stated', day: 'stated' },
    evidence: [],
    first: iso,
    last: iso,
    precision: 'day',
    approximate: false,
    uncertain: false,
  };
  return dateText(dating, { month: 'long' }, messages);
}
