/** The day of a text, as printed: in its head, else in its address, else in its first sentence. */

import type { Span } from '../../model/corpus.ts';
import type { Basis } from '../../model/dating.ts';
import { isDay, isoOf } from '../dates/calendar.ts';
import { findDates } from '../dates/find-dates.ts';
import { DAY_WORDS, type DayWords } from '../dates/words.ts';
import type { LanguageTables } from '../tables/language-table.ts';
import type { FrontMatter } from './front-matter.ts';

export interface DayFound {
  readonly day: string;
  readonly basis: Basis;
  readonly words: Span | undefined;
}

const WHOLE_DAYS = new Set(['day', 'iso', 'slashes']);
/** “/2021/12/07/”, “/2021-11-23/”. */
const IN_ADDRESS = /(?<!\d)((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?!\d)/;

/** The number of a document of the Russian Foreign Ministry: “246-15-02-2025”. */
const NUMBERED = /(?<=^\d{1,5}-)(\d{2})-(\d{2})-((?:19|20)\d{2})$/;

export function findDay(
  content: string,
  tables: LanguageTables,
  front: FrontMatter | undefined,
  heading: readonly Span[],
  told: readonly Span[],
  address: Span | undefined,
): DayFound | undefined {
  if (front?.date !== undefined) {
    const start = content.indexOf(front.date);
    return { day: front.date, basis: 'stated', words: { start, end: start + front.date.length } };
  }
  const isAddress = ({ start, end }: Span) => /^https?:\/\/\S+$/.test(content.slice(start, end));
  for (const line of heading) {
    const found = isAddress(line) ? undefined : wholeDay(content, tables, line);
    if (found) return found;
  }
  for (const { start, end } of heading) {
    const [number = '', d, m, y] = NUMBERED.exec(content.slice(start, end)) ?? [];
    if (isDay(Number(y), Number(m), Number(d)))
      return {
        day: isoOf(Number(y), Number(m), Number(d)),
        basis: 'stated',
        words: { start: end - number.length, end },
      };
  }
  const own = address && IN_ADDRESS.exec(content.slice(address.start, address.end));
  if (address && own) {
    const [words = '', y, m, d] = own;
    const start = address.start + own.index;
    if (isDay(Number(y), Number(m), Number(d)))
      return {
        day: isoOf(Number(y), Number(m), Number(d)),
        basis: 'stated',
        words: { start, end: start + words.length },
      };
  }
  const [first, ...rest] = told;
  const last = rest.at(-1);
  // A line of the page run into its first paragraph, or at its foot, has the year; so may the first sentence.
  for (const { start, end } of [
    ...(first ? [{ start: 0, end: Math.min(first.end, first.start + 300) }] : []),
    ...(last ? [{ start: last.end, end: content.length }] : []),
  ]) {
    const found = wholeDay(content, tables, { start, end });
    if (found)
      return {
        ...found,
        basis:
          first && found.words && found.words.start >= first.start && found.words.start < first.end
            ? 'inferred'
            : found.basis,
      };
  }
  return undefined;
}

/** A whole day with its year. */
function wholeDay(content: string, tables: LanguageTables, span: Span): DayFound | undefined {
  const [{ dates: own }] = tables;
  // A head may be in English above words in another language.
  const all: readonly DayWords[] = [...Object.values(DAY_WORDS), ...tables.flatMap(({ days }) => days ?? [])];
  for (const one of [own, ...all.filter(({ language }) => language !== own.language)]) {
    const [date] = findDates(content, one, undefined, span).filter(
      ({ shape, first, last }) => WHOLE_DAYS.has(shape) && first === last,
    );
    if (date) return { day: date.first, basis: 'stated', words: { start: date.start, end: date.end } };
  }
  return undefined;
}
