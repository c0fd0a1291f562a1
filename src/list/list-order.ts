/** Sorts the list by one column, then by date. Pure; reads the columns of the index. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import type { ListColumn, ListOrder } from '../link/view-state.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { labelText } from '../messages/labels.ts';
import { CELL_STATES } from '../model/cell.ts';
import { cellState, cellVoice, isAccountCode } from '../model/cell-code.ts';
import { listAt } from '../model/lists.ts';
import { SIDES } from '../model/voices.ts';
import { ContactSet } from '../selection/contact-set.ts';

/** The sort key of an index row. */
type KeyOf = (row: number) => number;

/** The contacts shown, in the order that the reader chose. */
export function inOrder(shown: ContactSet, { by, descending }: ListOrder, i18n: I18n): ContactSet {
  if (by === 'date' && !descending) return shown;
  const { contactIndex } = shown;
  const keyOf = KEYS[by](contactIndex, i18n);
  const keys = new Float64Array(contactIndex.count);
  for (const row of shown.rows) keys[row] = keyOf(row);
  const way = descending ? -1 : 1;
  // The sort is stable: equal rows keep their order, which is by date.
  const sorted = shown.rows.slice().sort((a, b) => way * ((keys[a] ?? 0) - (keys[b] ?? 0)) || a - b);
  return new ContactSet(contactIndex, sorted);
}

const KEYS: Readonly<Record<ListColumn, (contactIndex: ContactIndex, i18n: I18n) => KeyOf>> = {
  // Contacts without a date come last.
  date:
    ({ columns }) =>
    (row) => {
      const moment = columns.moment[row] ?? Number.NaN;
      return Number.isNaN(moment) ? Number.MAX_SAFE_INTEGER : moment;
    },
  contact: ({ columns, labels }, { language, localize }) => {
    const rank = ranksOf(
      labels.map((label) => labelText(localize(label))),
      language,
    );
    return (row) => rank[columns.label[row] ?? 0] ?? 0;
  },
  kind:
    ({ columns }) =>
    (row) =>
      columns.kind[row] ?? 0,
  level:
    ({ columns }) =>
    (row) =>
      columns.level[row] ?? 0,
  ru: (contactIndex) => (row) => weight(contactIndex, row, true),
  'us-nato': (contactIndex) => (row) => weight(contactIndex, row, false),
  text: (contactIndex, { language, localize }) => {
    const rank = ranksOf(
      contactIndex.textIds.map((_, text) => localize(contactIndex.textAt(text).publisher.name)),
      language,
    );
    return (row) => rank[listAt(contactIndex.columns.texts, row)[0] ?? 0] ?? 0;
  },
};

const CONTEXT = CELL_STATES.indexOf('context');
const RUSSIA = SIDES.indexOf('ru');
const RUSSIA_BIT = 1 << SIDES.indexOf('ru');

/** Ranks a half by its points with an account; being on record, then related remarks, count for less than one point. */
function weight({ columns }: ContactIndex, row: number, left: boolean): number {
  let points = 0;
  let context = 0;
  for (const code of listAt(columns.cells, row)) {
    const voice = cellVoice(code);
    if (voice >= SIDES.length || (voice === RUSSIA) !== left) continue;
    if (isAccountCode(code)) points += 1;
    if (cellState(code) === CONTEXT) context = 0.25;
  }
  const own = (columns.onRecord[row] ?? 0) & (left ? RUSSIA_BIT : ~RUSSIA_BIT);
  return points + (own ? 0.5 : 0) + context;
}

/** The rank of each name in the language's collation order; equal names share a rank. */
function ranksOf(names: readonly string[], language: string): readonly number[] {
  const { compare } = new Intl.Collator(language);
  const sorted = [...new Set(names)].sort(compare);
  const rank = new Map(sorted.map((name, index) => [name, index]));
  return names.map((name) => rank.get(name) ?? 0);
}
