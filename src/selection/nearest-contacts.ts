/** For a link to an unknown contact: the contacts with the most similar ids. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import type { ContactSummary } from '../model/summary.ts';

/** At most `limit` contacts, best first, without those that share almost nothing with `id`. */
export function nearestContacts(id: string, contactIndex: ContactIndex, limit = 3): ContactSummary[] {
  const wanted = pairsOf(id.slice(0, 200).toLowerCase());
  return contactIndex.ids
    .map((own, row) => ({ row, likeness: alike(wanted, pairsOf(own)) }))
    .filter(({ likeness }) => likeness >= 0.3)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ row }) => contactIndex.at(row));
}

/** Dice's coefficient over character bigrams. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

function pairsOf(id: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, id.length - 1) }, (_, i) => id.slice(i, i + 2)));
}
