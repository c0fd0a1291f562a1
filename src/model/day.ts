/** Calendar days as numbers: days since 1970-01-01, so that columns of dates can be compared and drawn. */

/** Milliseconds in a day; all our moments are UTC, where every day has as many. */
export const DAY_MS = 86_400_000;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `YYYY-MM-DD` → days since 1970-01-01, negative before it. Throws where there is no such calendar day. */
export function dayFromIso(iso: string): number {
  const time = ISO_DAY.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  // Engines differ in whether they accept 30 February, or take it for a day of March.
  if (new Date(time).getUTCDate() !== Number(iso.slice(-2)))
    throw new RangeError(`“${iso}” is not a calendar day`);
  return time / DAY_MS;
}

/** Days since 1970-01-01 → `YYYY-MM-DD`. Throws for what is not a whole day of the years 0 to 9999. */
export function isoFromDay(day: number): string {
  const iso = isDay(day) ? new Date(day * DAY_MS).toISOString().slice(0, 10) : '';
  if (!ISO_DAY.test(iso)) throw new RangeError(`${day} is not a day since 1970-01-01`);
  return iso;
}

/** Whether a number is a whole day that can be written with a year of four digits. */
export function isDay(day: number): boolean {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
}

/** 0000-01-01 and 9999-12-31. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
