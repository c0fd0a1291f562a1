/** The contacts as the index has them: by columns, with the record of one made only when it is asked for. */

import { CELL_STATES, type Cell } from '../model/contact.ts';
import type { CorpusIndex, ManyColumn } from '../model/corpus-index.ts';
import { BASES, DATE_PARTS, middleOf } from '../model/dating.ts';
import { KINDS, LEVELS, STATUSES } from '../model/kinds.ts';
import { type Lists, listAt } from '../model/lists.ts';
import { POINT_IDS } from '../model/points.ts';
import type { ContactSummary, DateSummary, TextSummary } from '../model/summary.ts';
import { SIDES, VOICES } from '../model/voices.ts';

const DAY_MS = 86_400_000;
/** So many records are kept for the next time; a screen shows far fewer. */
const KEPT = 4000;

/** One entry for each contact, by date. Sets of a closed list are bits: 1 << its place in the list. */
export interface Columns {
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  readonly level: Uint8Array;
  readonly label: Uint32Array;
  readonly parties: Uint8Array;
  readonly onRecord: Uint8Array;
  readonly points: Uint16Array;
  readonly relations: Uint8Array;
  readonly silences: Uint8Array;
  /** Milliseconds UTC of the middle of the days that its date covers; NaN without any known end. */
  readonly moment: Float64Array;
  /** First and last day covered, in days since 1970-01-01; NaN where open. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Places in `people` and in `texts`. */
  readonly people: Lists;
  readonly texts: Lists;
  readonly cells: Lists;
  readonly remarks: Lists;
}

export interface ContactIndex {
  readonly count: number;
  readonly ids: readonly string[];
  readonly columns: Columns;
  readonly labels: CorpusIndex['labels'];
  /** The place of a contact; aliases are followed. Undefined where there is none. */
  rowOf(id: string): number | undefined;
  at(place: number): ContactSummary;
  readonly textIds: readonly string[];
  text(id: string): TextSummary | undefined;
  textAt(place: number): TextSummary;
  textRowOf(id: string): number | undefined;
  /** Places of the contacts that a text has words on, by date. */
  contactsIn(text: string): readonly number[];
}

export function openContactIndex(index: CorpusIndex): ContactIndex {
  const { contacts, texts, dates, labels, publishers, languages, aliases } = index;
  const count = contacts.ids.length;
  const places = new Map(contacts.ids.map((id, place) => [id, place]));
  for (const [alias, place] of aliases) places.set(alias, place);
  const textPlaces = new Map(texts.ids.map((id, place) => [id, place]));
  const columns = columnsOf(index);
  const kept = new Map<number, ContactSummary>();
  const keptTexts = new Map<number, TextSummary>();
  let inTexts: Lists | undefined;

  const sides = (bits: number) => SIDES.filter((_, bit) => bits & (1 << bit));
  const dateOf = (date: number, basis: number): DateSummary => ({
    edtf: dates.edtf[date] ?? '',
    basis: {
      year: BASES[Math.floor(basis / 9)] ?? 'outside',
      month: BASES[Math.floor(basis / 3) % 3] ?? 'outside',
      day: BASES[basis % 3] ?? 'outside',
    },
    first: isoOf(dates.first[date]),
    last: isoOf(dates.last[date]),
    precision: DATE_PARTS[dates.precision[date] ?? 0] ?? 'year',
    approximate: ((dates.doubt[date] ?? 0) & 1) > 0,
    uncertain: ((dates.doubt[date] ?? 0) & 2) > 0,
  });

  function headOf(place: number): ContactSummary {
    return {
      id: contacts.ids[place] ?? '',
      kind: KINDS[columns.kind[place] ?? 0] ?? 'other',
      status: STATUSES[columns.status[place] ?? 0] ?? 'held',
      level: LEVELS[columns.level[place] ?? 0] ?? 'unknown',
      label: labels[columns.label[place] ?? 0] ?? { en: '', fr: '' },
      parties: sides(columns.parties[place] ?? 0),
      dating: dateOf(contacts.date[place] ?? 0, contacts.basis[place] ?? 0),
      onRecord: sides(columns.onRecord[place] ?? 0),
      cells: listAt(columns.cells, place).map(cellOf),
      texts: listAt(columns.texts, place).map((text) => texts.ids[text] ?? ''),
      remarks: listAt(columns.remarks, place).map((remark) => ({
        side: SIDES[remark % 8] ?? 'ru',
        text: texts.ids[Math.floor(remark / 8)] ?? '',
      })),
    };
  }

  function textAt(place: number): TextSummary {
    const known = keptTexts.get(place);
    if (known) return known;
    const head = {
      id: texts.ids[place] ?? '',
      publisher: publishers[texts.publisher[place] ?? 0] ?? { name: '', basis: 'outside' as const },
      language: languages[texts.language[place] ?? 0] ?? '',
      date: dateOf(texts.date[place] ?? 0, texts.basis[place] ?? 0),
    };
    return keep(keptTexts, place, head);
  }

  return {
    count,
    ids: contacts.ids,
    columns,
    labels,
    rowOf: (id) => places.get(id),
    at: (place) => kept.get(place) ?? keep(kept, place, headOf(place)),
    textIds: texts.ids,
    text: (id) => {
      const place = textPlaces.get(id);
      return place === undefined ? undefined : textAt(place);
    },
    textAt,
    textRowOf: (id) => textPlaces.get(id),
    contactsIn: (text) => {
      inTexts ??= inverted(columns.texts, texts.ids.length);
      const place = textPlaces.get(text);
      return place === undefined ? [] : listAt(inTexts, place);
    },
  };
}

function columnsOf({ contacts, dates }: CorpusIndex): Columns {
  const day = (column: readonly (number | null)[]) =>
    Float64Array.from(contacts.date, (date) => column[date] ?? Number.NaN);
  const moments = dates.first.map(
    (first, date) => middleOf({ first: isoOf(first), last: isoOf(dates.last[date]) }) ?? Number.NaN,
  );
  return {
    kind: Uint8Array.from(contacts.kind),
    status: Uint8Array.from(contacts.status),
    level: Uint8Array.from(contacts.level),
    label: Uint32Array.from(contacts.label),
    parties: Uint8Array.from(contacts.parties),
    onRecord: Uint8Array.from(contacts.onRecord),
    points: Uint16Array.from(contacts.points),
    relations: Uint8Array.from(contacts.relations),
    silences: Uint8Array.from(contacts.silences),
    moment: Float64Array.from(contacts.date, (date) => moments[date] ?? Number.NaN),
    first: day(dates.first),
    last: day(dates.last),
    people: listsOf(contacts.people),
    texts: listsOf(contacts.texts),
    cells: listsOf(contacts.cells),
    remarks: listsOf(contacts.remarks),
  };
}

function listsOf({ counts, values }: ManyColumn): Lists {
  const from = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) from[i + 1] = (from[i] ?? 0) + (counts[i] ?? 0);
  return { from, values: Uint32Array.from(values) };
}

/** From entries to the values that they hold → from values to the entries that hold them. */
function inverted({ from, values }: Lists, count: number): Lists {
  const start = new Uint32Array(count + 1);
  for (const value of values) start[value + 1] = (start[value + 1] ?? 0) + 1;
  for (let i = 0; i < count; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice();
  const entries = new Uint32Array(values.length);
  for (let entry = 0; entry + 1 < from.length; entry += 1) {
    for (let i = from[entry] ?? 0; i < (from[entry + 1] ?? 0); i += 1) {
      const value = values[i] ?? 0;
      const at = next[value] ?? 0;
      entries[at] = entry;
      next[value] = at + 1;
    }
  }
  return { from: start, values: entries };
}

function cellOf(code: number): Cell {
  return {
    point: POINT_IDS[Math.floor(code / 64)] ?? 'other',
    side: VOICES[Math.floor(code / 8) % 8] ?? 'newsroom',
    state: CELL_STATES[code % 8] ?? 'none',
  };
}

function isoOf(day: number | null | undefined): string | null {
  return day === null || day === undefined ? null : new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function keep<T>(kept: Map<number, T>, place: number, record: T): T {
  if (kept.size >= KEPT) kept.clear();
  kept.set(place, record);
  return record;
}
