/** Reads values of YAML whose shape has not been checked yet: what is not as expected is left out. Pure. */

import type { Localized } from '../../model/language.ts';

export type Entry = Readonly<Record<string, unknown>>;

export function entryOf(value: unknown): Entry {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Entry) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** One string or several. */
export function stringsOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => stringOf(one) ?? []);
}

/** One of a list of literals. */
export function oneOf<T extends string>(value: unknown, of: readonly T[]): T | undefined {
  return of.find((one) => one === value);
}

/** A name written once is the same in both languages. */
export function localizedOf(value: unknown): Localized | undefined {
  const once = stringOf(value);
  if (once !== undefined) return { en: once, fr: once };
  const { en, fr } = entryOf(value);
  const [english, french] = [stringOf(en), stringOf(fr)];
  const any = english ?? french;
  return any === undefined ? undefined : { en: english ?? any, fr: french ?? any };
}

/** A date of which the very day is known: as a word, or as `edtf` among what else is said of it. */
export function dayOf(date: unknown): string | undefined {
  const edtf = stringOf(date) ?? stringOf(entryOf(date).edtf);
  return edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : undefined;
}
