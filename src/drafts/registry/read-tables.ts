/** The tables as data: rows of people, institutions and offices, read once. */

import type { Voice } from '../../model/voices.ts';
import type { KnownTeller } from '../draft.ts';
import { madeOnce } from '../made-once.ts';
import { BODIES } from '../tables/bodies.ts';
import type { LanguageTables } from '../tables/language-table.ts';
import { PEOPLE } from '../tables/people.ts';
import { ROLES } from '../tables/roles.ts';
import { list, rows, sections } from '../tables/rows.ts';

export interface Term {
  readonly role: string;
  readonly body: string;
  /** `YYYY-MM`, or earlier than all and later than all. */
  readonly from: string;
  readonly to: string;
}

export interface PersonRow extends KnownTeller {
  readonly terms: readonly Term[];
}

export interface BodyRow extends KnownTeller {
  /** A capital or a country, which stands for its authorities. */
  readonly metonym: boolean;
}

export interface RoleRow {
  readonly role: string;
  /** The institution by side. */
  readonly bodies: Readonly<Partial<Record<Voice, string>>>;
  readonly level: string | undefined;
  /** English forms that name no side. */
  readonly bare: readonly string[];
}

/** How the texts of one language call the holders of an office. */
export interface OfficeForms {
  readonly sided: readonly string[];
  readonly bare: readonly string[];
}

/** Reads a month as in “2012.05-”. */
function monthOf(written: string | undefined, otherwise: string, month: string): string {
  if (!written) return otherwise;
  const [year = '', of = month] = written.split('.');
  return `${year}-${of}`;
}

/** The office's own body on the person's side, unless the table names another. */
function termOf(written: string, side: Voice): Term {
  const [what = '', when = ''] = written.split(':');
  const [role = '', body = ROLE_ROWS.find((row) => row.role === role)?.bodies[side] ?? ''] = what.split('@');
  const [from, to] = when.split('-');
  return { role, body, from: monthOf(from, '0000', '01'), to: monthOf(to, '9999', '12') };
}

export const ROLE_ROWS: readonly RoleRow[] = rows(ROLES).map(
  ([role = '', ru = '', us = '', ua = '', nato = '', level = '', bare]) => ({
    role,
    bodies: { ...(ru && { ru }), ...(us && { us }), ...(ua && { ua }), ...(nato && { nato }) },
    level: level === '' ? undefined : level,
    bare: list(bare),
  }),
);

/** By role. */
export function officeForms(table: string): ReadonlyMap<string, OfficeForms> {
  return new Map(
    rows(table).map(([role = '', sided, bare]) => [role, { sided: list(sided), bare: list(bare) }]),
  );
}

/** A side and an office to a line, before those who held it first of all. */
export const PERSON_ROWS: readonly PersonRow[] = sections(PEOPLE).flatMap(({ heading, below }) => {
  const [side = '', office = ''] = heading.split(' ');
  return below.map((cells) => personOf(cells, side, office));
});

function personOf(
  [held = '', ru = '', en = '', french = '', others = '', id = '']: readonly string[],
  side: Voice,
  office: string,
): PersonRow {
  const fr = french || en;
  return {
    id: id || (en.split(' ').at(-1) ?? en).toLowerCase(),
    side,
    names: [...new Set([en, fr, ru, ...list(others)])],
    name: { en, fr },
    terms: held
      .split(',')
      .flatMap((term) => (term === '' ? [] : termOf(term.includes(':') ? term : `${office}:${term}`, side))),
  };
}

const BODY_ROWS: readonly BodyRow[] = sections(BODIES).flatMap(({ heading: side, below }) =>
  below.map(([first = '', en = '', fr = '', forms]) => {
    const [id = '', mark] = first.split(' ');
    return { id, side, names: list(forms), name: { en, fr }, metonym: mark === 'm' };
  }),
);

/** With the forms that the languages have of their own. */
export const bodyRows = madeOnce((tables: LanguageTables): readonly BodyRow[] => {
  const more = new Map(
    tables.flatMap(({ names }) =>
      rows(names.bodies ?? '').map(([id = '', forms]) => [id, list(forms)] as const),
    ),
  );
  return BODY_ROWS.map((row) => ({ ...row, names: [...row.names, ...(more.get(row.id) ?? [])] }));
});
