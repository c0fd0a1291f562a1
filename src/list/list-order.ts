/** The order of the list: by one column, and within it by date. Pure, by columns. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import type { ListColumn, ListOrder } from '../link/view-state.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { labelText } from '../messages/labels.ts';
import { CELL_STATES } from '../model/cell.ts';
import { cellState, cellVoice } from '../model/cell-code.ts';
import { listAt } from '../model/lists.ts';
import { SIDES, VOICES } from '../model/voices.ts';
import { ContactSet } from '../selection/contact-set.ts';

/** What a place among all contacts is sorted by. */
type KeyOf = (place: number) => number;

export function inOrder(shown: ContactSet, { by, descending }: ListOrder, i18n: I18n): ContactSet {
  if (by === 'date' && !descending) return shown;
  const { contactIndex } = shown;
  const keyOf = KEYS[by](contactIndex, i18n);
  const keys = new Float64Array(contactIndex.count);
  for (const place of shown.rows) keys[place] = keyOf(place);
  const way = descending ? -1 : 1;
  // Equals stay by date, which is the order of the places.
  const places = shown.rows.slice().sort((a, b) => way * ((keys[a] ?? 0) - (keys[b] ?? 0)) || a - b);
  return new ContactSet(contactIndex, places);
}

const KEYS: Readonly<Record<ListColumn, (contactIndex: ContactIndex, i18n: I18n) => KeyOf>> = {
  // Without any known end, last.
  date:
    ({ columns }) =>
    (place) => {
      const moment = columns.moment[place] ?? Number.NaN;
      return Number.isNaN(moment) ? Number.MAX_SAFE_INTEGER : moment;
    },
  contact: ({ columns, labels }, { language, localize }) => {
    const rank = ranksOf(
      labels.map((label) => labelText(localize(label))),
      language,
    );
    return (place) => rank[columns.label[place] ?? 0] ?? 0;
  },
  kind:
    ({ columns }) =>
    (place) =>
      columns.kind[place] ?? 0,
  level:
    ({ columns }) =>
    (place) =>
      columns.level[place] ?? 0,
  ru: (contactIndex) => (place) => weight(contactIndex, place, true),
  'us-nato': (contactIndex) => (place) => weight(contactIndex, place, false),
  text: (contactIndex, { language }) => {
    const rank = ranksOf(
      contactIndex.textIds.map((_, place) => contactIndex.textAt(place).publisher.name),
      language,
    );
    return (place) => rank[listAt(contactIndex.columns.texts, place)[0] ?? 0] ?? 0;
  },
};

const ACCOUNT = CELL_STATES.indexOf('account');
const CONTEXT = CELL_STATES.indexOf('context');
const RUSSIA = VOICES.indexOf('ru');
const RUSSIA_BIT = 1 << SIDES.indexOf('ru');

/** Points with an account; words around the contact alone weigh less than any: never a judgement, only a count. */
function weight({ columns }: ContactIndex, place: number, left: boolean): number {
  let points = 0;
  let context = 0;
  for (const code of listAt(columns.cells, place)) {
    const voice = cellVoice(code);
    if (voice >= SIDES.length || (voice === RUSSIA) !== left) continue;
    if (cellState(code) === ACCOUNT) points += 1;
    if (cellState(code) === CONTEXT) context = 0.25;
  }
  const own = (columns.onRecord[place] ?? 0) & (left ? RUSSIA_BIT : ~RUSSIA_BIT);
  return points + (own ? 0.5 : 0) + context;
}

/** The place that each of the names has among all of them. */
function ranksOf(names: readonly string[], language: string): readonly number[] {
  const { compare } = new Intl.Collator(language);
  const sorted = [...new Set(names)].sort(compare);
  const rank = new Map(sorted.map((name, index) => [name, index]));
  return names.map((name) => rank.get(name) ?? 0);
}
