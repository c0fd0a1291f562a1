/** The contacts as the index holds them: in columns, with the record of one made only when it is asked for. */

import { decodeCell, decodeRemark } from '../model/cell-code.ts';
import type { CorpusIndex, ManyColumn } from '../model/corpus-index.ts';
import { BASES, DATE_PARTS, type DateSummary, middleOfDays } from '../model/dating.ts';
import { isoFromDay } from '../model/day.ts';
import { STATUSES } from '../model/kinds.ts';
import { type Lists, listAt } from '../model/lists.ts';
import { formalPoints, halvesOfCodes } from '../model/marker-halves.ts';
import { type ContactSummary, TEXT_KINDS, type TextSummary } from '../model/summary.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { otherVoices } from '../model/vocabulary.ts';
import { SIDES } from '../model/voices.ts';

/** Records are cached up to this number, then all are dropped; a screen shows far fewer. */
const LARGEST_CACHE = 4000;

/** One entry for each contact, by date. Sets of a closed list are bits: 1 << index in the list. */
export interface Columns {
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  readonly level: Uint8Array;
  readonly label: Uint32Array;
  /** The sides that take part. */
  readonly parties: Uint8Array;
  /** Who else takes part: bits of `otherVoices`. */
  readonly others: Uint32Array;
  readonly onRecord: Uint8Array;
  readonly points: Uint32Array;
  readonly relations: Uint8Array;
  readonly silences: Uint8Array;
  /** Whose words the other side relays: bits of `HALVES`. */
  readonly relayed: Uint8Array;
  /** Both halves of the marker, packed by `packHalves`. */
  readonly halves: Uint8Array;
  /** Milliseconds UTC of the middle of the days that its date covers, ascending; NaN without any known end. */
  readonly moment: Float64Array;
  /** First and last day covered, in days since 1970-01-01; NaN where open. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Indices into the people of the library. */
  readonly people: Lists;
  /** The same for people whom others quote; absent where all statements are loaded, or no one is quoted. */
  readonly quoted?: Lists;
  /** Rows of texts. */
  readonly texts: Lists;
  /** Codes of `model/cell-code.ts`. */
  readonly cells: Lists;
  readonly remarks: Lists;
}

/** A row is the number of a contact, or of a text, in the columns: from 0, contacts by date. */
export interface ContactIndex {
  readonly count: number;
  /** How many contacts have a date of which an end is known: rows 0 to `dated` - 1, by moment. The others follow. */
  readonly dated: number;
  readonly ids: readonly string[];
  readonly columns: Columns;
  readonly labels: CorpusIndex['labels'];
  readonly vocabulary: Vocabulary;
  /** The row of a contact; aliases are followed. Undefined where there is none. */
  rowOf(id: string): number | undefined;
  /** The record of a contact. Throws a RangeError for a row that does not exist. */
  at(row: number): ContactSummary;
  readonly textIds: readonly string[];
  text(id: string): TextSummary | undefined;
  /** The record of a text. Throws a RangeError for a row that does not exist. */
  textAt(row: number): TextSummary;
  textRowOf(id: string): number | undefined;
  /** Rows of the contacts that a text has words on, by date. */
  contactsIn(text: string): readonly number[];
}

/** The index must have been checked (`check-index.ts`): it is read as it is. */
export function openContactIndex(index: CorpusIndex): ContactIndex {
  const { contacts, texts, dates, labels, publishers, languages, aliases, kinds, levels, voices } = index;
  const vocabulary = { points: index.points.map(({ id }) => id), kinds, levels, voices };
  const others = otherVoices(voices);
  const likes = new Map(index.own.kinds?.map(({ id, like }) => [id, { like }]));
  const count = contacts.ids.length;
  let rows: Map<string, number> | undefined;
  const textRows = new Map(texts.ids.map((id, row) => [id, row]));
  const columns = columnsOf(index);
  const undatedFrom = columns.moment.findIndex((moment) => Number.isNaN(moment));
  let inTexts: Lists | undefined;

  const dateOf = (date: number, basis: number): DateSummary => ({
    edtf: entry(dates.edtf, date),
    basis: {
      year: entry(BASES, Math.floor(basis / BASES.length ** 2)),
      month: entry(BASES, Math.floor(basis / BASES.length) % BASES.length),
      day: entry(BASES, basis % BASES.length),
    },
    first: isoOrNull(entry(dates.first, date)),
    last: isoOrNull(entry(dates.last, date)),
    precision: entry(DATE_PARTS, entry(dates.precision, date)),
    approximate: (entry(dates.doubt, date) & 1) > 0,
    uncertain: (entry(dates.doubt, date) & 2) > 0,
  });

  const at = cached(
    (row): ContactSummary => ({
      id: entry(contacts.ids, row),
      kind: entry(kinds, entry(columns.kind, row)),
      ...likes.get(entry(kinds, entry(columns.kind, row))),
      status: entry(STATUSES, entry(columns.status, row)),
      level: entry(levels, entry(columns.level, row)),
      label: entry(labels, entry(columns.label, row)),
      parties: ofBits(SIDES, entry(columns.parties, row)),
      others: ofBits(others, entry(columns.others, row)),
      dating: dateOf(entry(contacts.date, row), entry(contacts.basis, row)),
      onRecord: ofBits(SIDES, entry(columns.onRecord, row)),
      cells: listAt(columns.cells, row).map((code) => decodeCell(code, vocabulary)),
      texts: listAt(columns.texts, row).map((text) => entry(texts.ids, text)),
      remarks: listAt(columns.remarks, row).map((code) => {
        const { side, text } = decodeRemark(code);
        return { side, text: entry(texts.ids, text) };
      }),
    }),
  );

  const textAt = cached(
    (row): TextSummary => ({
      id: entry(texts.ids, row),
      kind: entry(TEXT_KINDS, entry(texts.kind, row)),
      publisher: entry(publishers, entry(texts.publisher, row)),
      language: entry(languages, entry(texts.language, row)),
      ...(texts.apart?.[row] && { apart: texts.apart[row] }),
      date: dateOf(entry(texts.date, row), entry(texts.basis, row)),
    }),
  );

  return {
    count,
    dated: undatedFrom < 0 ? count : undatedFrom,
    ids: contacts.ids,
    columns,
    labels,
    vocabulary,
    rowOf: (id) => {
      // Many pages never ask.
      rows ??= new Map([...contacts.ids.map((own, row) => [own, row] as const), ...aliases]);
      return rows.get(id);
    },
    at,
    textIds: texts.ids,
    text: (id) => {
      const row = textRows.get(id);
      return row === undefined ? undefined : textAt(row);
    },
    textAt,
    textRowOf: (id) => textRows.get(id),
    contactsIn: (text) => {
      inTexts ??= inverted(columns.texts, texts.ids.length);
      const row = textRows.get(text);
      return row === undefined ? [] : listAt(inTexts, row);
    },
  };
}

function columnsOf({ contacts, dates, points }: CorpusIndex): Columns {
  const days = (column: readonly (number | null)[]) =>
    Float64Array.from(contacts.date, (date) => column[date] ?? Number.NaN);
  const moments = dates.first.map((first, date) => middleOfDays(first, dates.last[date] ?? null));
  const onRecord = Uint8Array.from(contacts.onRecord);
  const cells = listsOf(contacts.cells);
  const formal = formalPoints(points.map(({ id }) => id));
  return {
    kind: Uint8Array.from(contacts.kind),
    status: Uint8Array.from(contacts.status),
    level: Uint8Array.from(contacts.level),
    label: Uint32Array.from(contacts.label),
    parties: Uint8Array.from(contacts.parties, (bits) => bits & (2 ** SIDES.length - 1)),
    others: Uint32Array.from(contacts.parties, (bits) => bits >> SIDES.length),
    onRecord,
    points: Uint32Array.from(contacts.points),
    relations: Uint8Array.from(contacts.relations),
    silences: Uint8Array.from(contacts.silences),
    relayed: contacts.relayed ? Uint8Array.from(contacts.relayed) : new Uint8Array(contacts.ids.length),
    halves: onRecord.map((sides, row) =>
      halvesOfCodes(cells.values, entry(cells.from, row), entry(cells.from, row + 1), sides, formal),
    ),
    moment: Float64Array.from(contacts.date, (date) => moments[date] ?? Number.NaN),
    first: days(dates.first),
    last: days(dates.last),
    people: listsOf(contacts.people),
    ...(contacts.quoted && { quoted: listsOf(contacts.quoted) }),
    texts: listsOf(contacts.texts),
    cells,
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

/** The entry of a list; the index was checked, so that a missing one is a bug that no default may hide. */
function entry<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`the index has no entry ${index} here`);
  return found;
}

function ofBits<T>(list: readonly T[], bits: number): readonly T[] {
  return list.filter((_, bit) => bits & (1 << bit));
}

function isoOrNull(day: number | null): string | null {
  return day === null ? null : isoFromDay(day);
}

function cached<T>(make: (row: number) => T): (row: number) => T {
  const cache = new Map<number, T>();
  return (row) => {
    const known = cache.get(row);
    if (known !== undefined) return known;
    const record = make(row);
    if (cache.size >= LARGEST_CACHE) cache.clear();
    cache.set(row, record);
    return record;
  };
}
