/** Invented dates: bursts and gaps from 1990 to 2025, at every precision, as a text would phrase them. */

import type { DatingSeed } from '../../../src/compile/read/schema.ts';
import { DAY_MS } from '../../../src/model/day.ts';
import type { Localized } from '../../../src/model/language.ts';
import { type Chance, chanceOf } from './random.ts';

const FIRST = Date.UTC(1990, 0, 15) / DAY_MS;
const LAST = Date.UTC(2025, 10, 30) / DAY_MS;

export const MONTHS: readonly Localized[] = [
  ['January', 'janvier'],
  ['February', 'février'],
  ['March', 'mars'],
  ['April', 'avril'],
  ['May', 'mai'],
  ['June', 'juin'],
  ['July', 'juillet'],
  ['August', 'août'],
  ['September', 'septembre'],
  ['October', 'octobre'],
  ['November', 'novembre'],
  ['December', 'décembre'],
].map(([en = '', fr = '']) => ({ en, fr }));

const WEEKDAYS: readonly Localized[] = [
  ['Sunday', 'dimanche'],
  ['Monday', 'lundi'],
  ['Tuesday', 'mardi'],
  ['Wednesday', 'mercredi'],
  ['Thursday', 'jeudi'],
  ['Friday', 'vendredi'],
  ['Saturday', 'samedi'],
].map(([en = '', fr = '']) => ({ en, fr }));

/** A period in which texts are written, most of them in its middle; between two periods there are none. */
interface Burst {
  readonly from: number;
  readonly days: number;
  readonly weight: number;
}

export interface InventedDate {
  /** Of the text; evidence is added where the text states it. */
  readonly dating: Pick<DatingSeed, 'edtf' | 'basis'>;
  /** As a sentence has them, after its verb. */
  readonly words: Localized;
}

export function burstsOf(seed: number): readonly Burst[] {
  const chance = chanceOf(seed, 104_729);
  const bursts: Burst[] = [];
  for (let day = FIRST; day < LAST - 300; ) {
    const days = chance.whole(15, 280);
    bursts.push({ from: day, days, weight: 0.1 + chance.next() ** 3 * (day > LAST - 5000 ? 3 : 1) });
    day += days + (chance.happens(0.14) ? chance.whole(420, 1400) : chance.whole(20, 160));
  }
  return bursts;
}

/** A day within one of the bursts, in days since 1970. */
export function dayIn(bursts: readonly Burst[], chance: Chance): number {
  const burst = chance.weighed(bursts.map((one) => [one, one.weight] as const));
  return burst.from + Math.round((burst.days * (chance.next() + chance.next() + chance.next())) / 3);
}

export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function longDate(day: number): Localized {
  const { date, month, year } = partsOf(day);
  return { en: `${date} ${month.en} ${year}`, fr: `${ordinal(date)} ${month.fr} ${year}` };
}

/** The date of what happened on `day`, as a text published on `published` reports it. */
export function inventDate(day: number, published: number, chance: Chance): InventedDate {
  const { date, month, year, weekday } = partsOf(day);
  const iso = isoOf(day);
  const short = { en: `${date} ${month.en}`, fr: `${ordinal(date)} ${month.fr}` };
  const long = longDate(day);
  const dated = (edtf: string, basis: DatingSeed['basis'], en: string, fr: string): InventedDate => ({
    dating: { edtf, basis },
    words: { en, fr },
  });
  const near = published - day;
  if (near > 0 && near < 7 && chance.happens(0.5))
    return dated(iso, 'inferred', `on ${weekday.en}`, weekday.fr);
  const yearGuessed = { year: 'inferred', month: 'stated', day: 'stated' } as const;
  const end = partsOf(day + chance.whole(1, 3));
  switch (chance.weighed(MANNERS)) {
    case 'day':
      return Math.abs(near) < 200 && chance.happens(0.5)
        ? dated(iso, yearGuessed, `on ${short.en}`, `le ${short.fr}`)
        : dated(iso, 'stated', `on ${long.en}`, `le ${long.fr}`);
    case 'month':
      return dated(iso.slice(0, 7), 'stated', `in ${month.en} ${year}`, `en ${month.fr} ${year}`);
    case 'year':
      return dated(String(year), 'stated', `in the course of ${year}`, `au cours de l’année ${year}`);
    case 'range':
      return dated(
        `${iso}/${end.iso}`,
        'stated',
        `from ${short.en} to ${end.date} ${end.month.en} ${end.year}`,
        `du ${short.fr} au ${ordinal(end.date)} ${end.month.fr} ${end.year}`,
      );
    case 'about':
      return dated(`${iso}~`, 'stated', `around ${long.en}`, `vers le ${long.fr}`);
    case 'about-month':
      return dated(`${iso.slice(0, 7)}~`, 'stated', `around ${month.en} ${year}`, `vers ${month.fr} ${year}`);
    case 'doubtful':
      return dated(`${iso}?`, 'inferred', `on ${long.en}, it seems`, `le ${long.fr}, semble-t-il`);
    case 'from':
      return dated(`${iso}/..`, 'stated', `from ${long.en} on`, `à partir du ${long.fr}`);
    case 'until':
      return dated(`../${iso}`, 'stated', `before ${long.en}`, `avant le ${long.fr}`);
    case 'decade':
      return dated(
        `${String(year).slice(0, 3)}X`,
        'inferred',
        `in the ${String(year).slice(0, 3)}0s`,
        `dans les années ${String(year).slice(0, 3)}0`,
      );
  }
}

const MANNERS = [
  ['day', 68],
  ['month', 9],
  ['year', 3],
  ['range', 7],
  ['about', 4],
  ['about-month', 3],
  ['doubtful', 3],
  ['from', 1.5],
  ['until', 0.8],
  ['decade', 0.3],
] as const;

function partsOf(day: number) {
  const moment = new Date(day * DAY_MS);
  return {
    iso: isoOf(day),
    date: moment.getUTCDate(),
    month: MONTHS[moment.getUTCMonth()] as Localized,
    year: moment.getUTCFullYear(),
    weekday: WEEKDAYS[moment.getUTCDay()] as Localized,
  };
}

function ordinal(date: number): string {
  return date === 1 ? '1er' : String(date);
}
