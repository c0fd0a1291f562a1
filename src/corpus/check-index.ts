/**
 * Checks the whole index once, when it is opened: one pass over its columns. A value that this app does not know
 * would otherwise be decoded into a fact about somebody, and a wrong attribution is the worst mistake we can make.
 */

import { isCellCode, isRemarkCode } from '../model/cell-code.ts';
import { RELATIONS } from '../model/contact.ts';
import type { CorpusIndex, ManyColumn } from '../model/corpus-index.ts';
import { BASES, DATE_PARTS, middleOfDays } from '../model/dating.ts';
import { isDay } from '../model/day.ts';
import { STATUSES } from '../model/kinds.ts';
import { SILENCES } from '../model/silence.ts';
import { TEXT_KINDS } from '../model/summary.ts';
import { MAX_TERMS } from '../model/vocabulary.ts';
import { HALVES, SIDES } from '../model/voices.ts';

/** Throws an Error that names the first value which does not fit, where it is, and what it should have been. */
export function checkIndex(index: CorpusIndex): void {
  for (const _ of checksOf(index));
}

/** The same in steps, between which a page of many contacts can answer. */
export function* checksOf(index: CorpusIndex): Generator<void> {
  const {
    contacts,
    texts,
    dates,
    labels,
    publishers,
    languages,
    people,
    bodies,
    kinds,
    levels,
    voices,
    aliases,
  } = index;
  const count = contacts.ids.length;
  const textCount = texts.ids.length;

  const lists = { points: index.points.map(({ id }) => id), kinds, levels, voices };
  for (const [name, list] of Object.entries(lists)) checkTerms(name, list);
  for (const [row, id] of [...SIDES, 'newsroom'].entries())
    checkName(`voices[${row}]`, (row < SIDES.length ? voices[row] : voices.at(-1)) ?? '', [id]);

  checkDates(index);
  yield;
  checkColumns('contacts', contacts, count, {
    kind: kinds.length,
    status: STATUSES.length,
    level: levels.length,
    label: labels.length,
    date: dates.edtf.length,
    basis: BASIS_CODES,
    // The last voice is the newsroom, which takes part in nothing.
    parties: 1 << (voices.length - 1),
    onRecord: 1 << SIDES.length,
    points: 1 << lists.points.length,
    relations: 1 << RELATIONS.length,
    silences: 1 << SILENCES.length,
    ...(contacts.relayed && { relayed: 1 << HALVES.length }),
  });
  yield;
  const isPerson = (row: number) => isBelow(row, people.length);
  checkMany('contacts.people', contacts.people, count, isPerson);
  if (contacts.quoted) checkMany('contacts.quoted', contacts.quoted, count, isPerson);
  checkMany('contacts.texts', contacts.texts, count, (row) => isBelow(row, textCount));
  yield;
  checkMany('contacts.cells', contacts.cells, count, (code) => isCellCode(code, lists));
  checkMany('contacts.remarks', contacts.remarks, count, (code) => isRemarkCode(code, textCount));
  yield;
  checkOrder(index);
  checkColumns('texts', texts, textCount, {
    kind: TEXT_KINDS.length,
    publisher: publishers.length,
    language: languages.length,
    date: dates.edtf.length,
    basis: BASIS_CODES,
    shard: index.words ? 1 : index.shards.length,
  });

  for (const [row, apart] of Object.entries(texts.apart ?? {}))
    if (!isBelow(Number(row), textCount) || typeof apart?.en !== 'string')
      mismatch(`texts.apart.${row}`, apart, 'what tells a text apart');
  yield;
  for (const [row, { basis }] of publishers.entries()) checkName(`publishers[${row}].basis`, basis, BASES);
  for (const [row, { side }] of people.entries()) checkName(`people[${row}].side`, side, voices);
  for (const [row, { side }] of bodies.entries()) checkName(`bodies[${row}].side`, side, voices);

  const ids = new Set(contacts.ids);
  aliases.forEach(([alias, row], i) => {
    if (ids.has(alias)) mismatch(`aliases[${i}]`, alias, 'a name that is no id of a contact');
    if (!isBelow(row, count)) mismatch(`aliases[${i}]`, row, 'the row of a contact');
  });
}

/** Year, month and day, each with one of the bases. */
const BASIS_CODES = BASES.length ** DATE_PARTS.length;
/** Approximate, uncertain, both or neither. */
const DOUBT_CODES = 4;

function checkDates({ dates }: CorpusIndex): void {
  const { edtf, first, last, precision, doubt } = dates;
  checkLength('dates.first', first, edtf.length);
  checkLength('dates.last', last, edtf.length);
  checkNumbers('dates.precision', precision, edtf.length, DATE_PARTS.length);
  checkNumbers('dates.doubt', doubt, edtf.length, DOUBT_CODES);
  for (const [name, days] of Object.entries({ first, last }))
    days.forEach((day, row) => {
      if (day !== null && !isDay(day))
        mismatch(`dates.${name}[${row}]`, day, 'a day since 1970-01-01 or null');
    });
}

/** The timeline searches the contacts by halving: they must be in the order of their moments, undated ones last. */
function checkOrder({ contacts, dates }: CorpusIndex): void {
  const moments = dates.first.map((first, row) => middleOfDays(first, dates.last[row] ?? null));
  let before = Number.NEGATIVE_INFINITY;
  contacts.date.forEach((date, row) => {
    const moment = moments[date] ?? Number.POSITIVE_INFINITY;
    if (moment < before) mismatch(`contacts.date[${row}]`, date, 'no earlier than the date before it');
    before = moment;
  });
}

/** Ids, each once, and no more than there are bits for. */
function checkTerms(name: string, list: readonly string[]): void {
  checkLength(name, list, Math.min(new Set(list).size, MAX_TERMS));
}

/** Of each column, one number below the limit for every id; the ids themselves once each. */
function checkColumns<T extends { readonly ids: readonly string[] }>(
  name: string,
  table: T,
  length: number,
  limits: { readonly [K in keyof T]?: number },
): void {
  checkLength(`${name}.ids`, table.ids, new Set(table.ids).size);
  for (const [key, limit] of Object.entries(limits))
    checkNumbers(`${name}.${key}`, table[key as keyof T] as readonly number[], length, Number(limit));
}

function checkNumbers(name: string, column: readonly number[], length: number, limit: number): void {
  checkLength(name, column, length);
  for (let row = 0; row < length; row += 1)
    if (!isBelow(column[row], limit))
      mismatch(`${name}[${row}]`, column[row], `a whole number from 0 to ${limit - 1}`);
}

function checkMany(
  name: string,
  { counts, values }: ManyColumn,
  length: number,
  isKnown: (value: number) => boolean,
): void {
  checkNumbers(`${name}.counts`, counts, length, values.length + 1);
  checkLength(
    `${name}.values`,
    values,
    counts.reduce((sum, count) => sum + count, 0),
  );
  values.forEach((value, i) => {
    if (!isKnown(value)) mismatch(`${name}.values[${i}]`, value, 'a code that this app knows');
  });
}

function checkName(name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) mismatch(name, value, `one of ${known.join(', ')}`);
}

function checkLength(name: string, column: readonly unknown[] | undefined, length: number): void {
  if (!Array.isArray(column)) mismatch(name, column, 'a list');
  else if (column.length !== length) mismatch(`${name}.length`, column.length, String(length));
}

function isBelow(value: number | undefined, limit: number): boolean {
  return Number.isInteger(value) && value !== undefined && value >= 0 && value < limit;
}

function mismatch(name: string, value: unknown, expected: string): never {
  throw new Error(
    `data/index.json: ${name} is ${JSON.stringify(value)}, and should be ${expected}. ` +
      'The data and this app do not fit each other: reload the page to get both of one version.',
  );
}
