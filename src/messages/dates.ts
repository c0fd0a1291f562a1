/**
 * Writes a dating in the interface language, part by part, so that what is not stated can be marked.
 * Names come from the catalogue, not from Intl: a page written by one engine must read the same in every other.
 */

import type { Basis, DatePart, DateSummary } from '../model/dating.ts';
import type { Messages } from './en.ts';
import { sentence } from './sentence.ts';

/** A run of text with one basis; null for what belongs to no part of the date. */
export interface DateRun {
  readonly text: string;
  readonly basis: Basis | null;
}

export interface DateStyle {
  readonly weekday?: boolean;
  readonly month: 'long' | 'short';
  /** The date begins its line: « mardi 25 juin » opens with a capital there, and only there. */
  readonly opens?: boolean;
}

/** The runs of a date; joined they read as one date. Days are calendar days: no time zone moves them. */
export function writeDate(dating: DateSummary, style: DateStyle, messages: Messages): DateRun[] {
  const runs = phrased(dating, style, messages);
  return style.opens
    ? runs.map((run, index) => (index === 0 ? { ...run, text: sentence(run.text) } : run))
    : runs;
}

export function dateText(dating: DateSummary, style: DateStyle, messages: Messages): string {
  return textOf(writeDate(dating, style, messages));
}

function phrased(dating: DateSummary, style: DateStyle, messages: Messages): DateRun[] {
  const runs = merge(bare(dating, style, messages));
  if (dating.approximate) return surround(runs, messages.date.about, dating.precision);
  if (dating.uncertain) return surround(runs, messages.date.uncertain, dating.precision);
  return runs;
}

function textOf(runs: readonly DateRun[]): string {
  return runs.map((run) => run.text).join('');
}

function bare(dating: DateSummary, style: DateStyle, messages: Messages): DateRun[] {
  const { edtf, first, last, basis, precision } = dating;
  const plain = edtf.replace(/[?~%]/g, '');
  const season = /^(\d{4})-(2[1-4])$/.exec(plain);
  if (season)
    return [
      {
        text: messages.date.season(Number(season[2]), Number(season[1])),
        basis: weakest(basis, ['year', 'month']),
      },
    ];
  const decade = /^(\d{3})X$/.exec(plain);
  if (decade) return [{ text: messages.date.decade(Number(`${decade[1]}0`)), basis: basis.year }];

  const write = (day: string, parts: readonly DatePart[]) => calendarDay(day, parts, style, basis, messages);
  const known = (['year', 'month', 'day'] as const).slice(0, { year: 1, month: 2, day: 3 }[precision]);
  if (first === null && last === null) return [{ text: messages.date.unknown, basis: basis.year }];
  if (first === null) {
    return surround(
      write(last ?? '', known),
      plain.startsWith('..') ? messages.date.until : messages.date.startUnknown,
      precision,
    );
  }
  if (last === null)
    return surround(
      write(first, known),
      plain.endsWith('..') ? messages.date.from : messages.date.endUnknown,
      precision,
    );
  if (plain.includes('/') || (plain.endsWith('XX') && precision === 'year' && !plain.includes('-'))) {
    const [short, between] = sharedParts(first, last, known, style);
    return [...write(first, short), { text: between, basis: null }, ...write(last, known)];
  }
  const runs = write(first, known);
  return plain.endsWith('-XX') && precision === 'month'
    ? surround(runs, messages.date.dayUnknown, precision)
    : runs;
}

/** “Tuesday 25 June 2024”, or as much of it as is known. */
function calendarDay(
  iso: string,
  parts: readonly DatePart[],
  style: DateStyle,
  basis: DateSummary['basis'],
  messages: Messages,
): DateRun[] {
  const date = new Date(`${iso}T00:00:00Z`);
  const { months, weekdays, dayOfMonth } = messages.date;
  const runs: DateRun[] = [];
  if (style.weekday && parts.includes('day'))
    runs.push({ text: weekdays[date.getUTCDay()] ?? '', basis: basis.day });
  if (parts.includes('day')) runs.push({ text: dayOfMonth(date.getUTCDate()), basis: basis.day });
  if (parts.includes('month'))
    runs.push({ text: months[style.month][date.getUTCMonth()] ?? '', basis: basis.month });
  if (parts.includes('year')) runs.push({ text: iso.slice(0, 4), basis: basis.year });
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: ' ', basis: null }, run]));
}

/** For a range: the parts that its first day must state itself, and the separator before the last. */
function sharedParts(
  first: string,
  last: string,
  known: readonly DatePart[],
  style: DateStyle,
): [readonly DatePart[], string] {
  if (first.slice(0, 4) !== last.slice(0, 4)) return [known, known.length === 1 ? '–' : ' – '];
  if (known.includes('day') && first.slice(0, 7) === last.slice(0, 7))
    return [['day'], style.weekday ? ' – ' : '–'];
  return [known.filter((part) => part !== 'year'), known.includes('day') ? ' – ' : '–'];
}

/** Neighbours of one basis become one run, including the space between them. */
function merge(runs: readonly DateRun[]): DateRun[] {
  const merged: DateRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const beforeLast = merged.at(-2);
    if (last && last.basis === run.basis)
      merged.splice(-1, 1, { text: last.text + run.text, basis: run.basis });
    else if (last?.basis === null && beforeLast?.basis === run.basis && /^[\s–]*$/.test(last.text)) {
      merged.splice(-2, 2, { text: beforeLast.text + last.text + run.text, basis: run.basis });
    } else merged.push(run);
  }
  return merged;
}

/** Puts a phrase around the runs: “about …”. */
function surround(
  runs: readonly DateRun[],
  phrase: (date: string, precision: DatePart) => string,
  precision: DatePart,
): DateRun[] {
  const [before = '', after = ''] = phrase('\u0000', precision).split('\u0000');
  return [
    ...(before ? [{ text: before, basis: null }] : []),
    ...runs,
    ...(after ? [{ text: after, basis: null }] : []),
  ];
}

const STRENGTH: Record<Basis, number> = { stated: 0, inferred: 1, outside: 2 };

function weakest(basis: DateSummary['basis'], of: readonly DatePart[]): Basis {
  return of.map((part) => basis[part]).reduce((a, b) => (STRENGTH[b] > STRENGTH[a] ? b : a));
}
