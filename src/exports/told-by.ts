/** Who says a statement, in words: in full, and below the head of a column that names somebody already. Pure. */

import { tellerLine } from '../comparison/said-once.ts';
import type { Teller } from '../comparison/statement/teller.ts';

/** “communiqué on Telegram”, “relaying Andrei Belousov”: what follows the name. */
export function afterName({ rest, relaying }: Omit<Teller, 'name'>): readonly string[] {
  return relaying === undefined ? rest : [...rest, relaying];
}

/** What a quotation says of its teller: of the one whom the head names, only whom he relays. */
export function toldBelow(head: Teller | undefined, teller: Teller): readonly string[] {
  if (!head || tellerLine(head) !== tellerLine(teller))
    return [[teller.name, ...afterName(teller)].join(', ')];
  return teller.relaying === undefined ? [] : [teller.relaying];
}
