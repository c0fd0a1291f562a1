/** The order of the list: by one column, and within it by date. Pure. */

import type { Library } from '../corpus/library.ts';
import type { ListColumn, ListOrder } from '../link/view-state.ts';
import type { Contact } from '../model/contact.ts';
import { middleOf } from '../model/dating.ts';
import { KINDS, LEVELS } from '../model/kinds.ts';
import type { Half } from '../model/voices.ts';
import { halfRecords } from '../selection/side-records.ts';
import { labelText } from '../words/labels.ts';
import type { Wording } from '../words/WordsContext.ts';

/** `contacts` by date. */
export function inOrder(
  contacts: readonly Contact[],
  { by, descending }: ListOrder,
  library: Library,
  { language, pick }: Wording,
): readonly Contact[] {
  const keyOf = keys[by];
  const rows = contacts.map((contact) => ({ contact, key: keyOf(contact, library, pick) }));
  const collator = new Intl.Collator(language);
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  // A sort that keeps the order of equals keeps them by date.
  const sorted = rows.toSorted((a, b) => (descending ? compare(b.key, a.key) : compare(a.key, b.key)));
  return sorted.map(({ contact }) => contact);
}

type KeyOf = (contact: Contact, library: Library, pick: Wording['pick']) => string | number;

const keys: Readonly<Record<ListColumn, KeyOf>> = {
  // Without any known end, last.
  date: ({ dating }) => middleOf(dating) ?? Number.MAX_SAFE_INTEGER,
  contact: ({ label }, _, pick) => labelText(pick(label)),
  kind: ({ kind }) => KINDS.indexOf(kind),
  level: ({ level }) => LEVELS.indexOf(level),
  ru: (contact, library) => weight(contact, library, 'left'),
  'us-nato': (contact, library) => weight(contact, library, 'right'),
  text: ({ texts }, library) => library.text(texts[0] ?? '')?.publisher.name ?? '',
};

/** Points with an account; words around the contact alone weigh less than any: never a judgement, only a count. */
function weight(contact: Contact, library: Library, half: Half): number {
  const records = halfRecords(library, contact, half);
  const points = records.reduce((sum, record) => sum + record.points + (record.onRecord ? 0.5 : 0), 0);
  return points + (records.some(({ context }) => context) ? 0.25 : 0);
}
