/** Dates that are reckoned from the text's own day: “yesterday”, « mardi », «на прошлой неделе». */

import { fromNumber, isoFrom, isoOf, weekdayOf } from './calendar.ts';
import { isWhole, type Shape } from './patterns.ts';
import { type DateValue, isNext, monthValue, single, stretch, whole } from './values.ts';
import type { DayWords } from './words.ts';

/** Whether the verb beside it is about what has been, or about what is to come. */
export type Tense = 'past' | 'future' | undefined;

export interface Reading {
  readonly words: DayWords;
  /** The text's day, as a number; undefined where it is not known. */
  readonly today: number | undefined;
  readonly tense: Tense;
}

export function relative(
  shape: Shape,
  groups: Readonly<Record<string, string | undefined>>,
  today: number,
  { words, tense }: Reading,
): DateValue | undefined {
  if (!isWhole(words)) return undefined;
  const now = fromNumber(today);
  switch (shape.type) {
    case 'weekday': {
      const wanted = words.weekdays.findIndex((name) => whole(name).test(groups.w ?? ''));
      if (wanted < 0) return undefined;
      const turn = groups.turn;
      const ahead = turn === undefined ? tense === 'future' : isNext(turn, words.next);
      const back = (weekdayOf(today) - wanted + 7) % 7;
      const away = ahead ? (7 - back) % 7 || 7 : -(back === 0 && turn !== undefined ? 7 : back);
      return single(today + away);
    }
    case 'days':
      return single(today + shape.off);
    case 'weeks':
      return stretch(today - weekdayOf(today) + 7 * shape.off, 6);
    case 'weekends':
      // “Over the weekend” in the middle of a week is the one before, unless the verb looks ahead.
      return stretch(
        today -
          weekdayOf(today) +
          5 +
          7 *
            (shape.off === 0 && (tense === 'future' || weekdayOf(today) >= 5)
              ? 0
              : shape.off === 0
                ? -1
                : shape.off),
        1,
      );
    case 'months': {
      const month = now.y * 12 + now.m - 1 + shape.off;
      return monthValue(Math.floor(month / 12), (month % 12) + 1, 'inferred', undefined);
    }
    case 'years': {
      const y = now.y + shape.off;
      return { edtf: String(y), basis: 'inferred', first: isoOf(y, 1, 1), last: isoOf(y, 12, 31) };
    }
    case 'about': {
      const at = fromNumber(today + shape.off * 5);
      return {
        ...monthValue(at.y, at.m, 'inferred', undefined),
        edtf: `${isoOf(at.y, at.m, 1).slice(0, 7)}~`,
      };
    }
    case 'ago': {
      const number = Number(groups.n);
      const n = Number.isNaN(number)
        ? words.numbers.findIndex((name) => whole(name).test(groups.n ?? '')) + 1
        : number;
      const unit = words.units.findIndex((name) => whole(name).test(groups.u ?? ''));
      if (unit === 0) return single(today - n);
      if (unit === 1)
        return { ...stretch(today - 7 * n - 3, 6), edtf: `${isoFrom(today - 7 * n).slice(0, 7)}~` };
      const month = now.y * 12 + now.m - 1 - n * (unit === 2 ? 1 : 12);
      return {
        ...monthValue(Math.floor(month / 12), (month % 12) + 1, 'inferred', undefined),
        ...(unit === 3 && { edtf: String(now.y - n) }),
      };
    }
    case 'day':
    case 'month':
    case 'year':
    case 'season':
    case 'iso':
    case 'slashes':
      return undefined;
  }
}
