/** The tables as data: rows of people, institutions and offices, read once. */

import type { Voice } from '../../model/voices.ts';
import type { KnownTeller } from '../draft.ts';
import { BODIES } from '../tables/bodies.ts';
import { PEOPLE } from '../tables/people.ts';
import { ROLES } from '../tables/roles.ts';

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
  readonly sided: readonly string[];
  readonly bare: readonly string[];
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function list(cell = ''): string[] {
  return cell.split(';').filter((entry) => entry !== '');
}

/** Reads a month as in “2012.05-”. */
function monthOf(written: string | undefined, otherwise: string, month: string): string {
  if (!written) return otherwise;
  const [year = '', of = month] = written.split('.');
  return `${year}-${of}`;
}

function termOf(written: string): Term {
  const [what = '', when = ''] = written.split(':');
  const [role = '', body = ''] = what.split('@');
  const [from, to] = when.split('-');
  return { role, body, from: monthOf(from, '0000', '01'), to: monthOf(to, '9999', '12') };
}

export const PERSON_ROWS: readonly PersonRow[] = rows(PEOPLE).map(
  ([id = '', side = '', en = '', fr = '', ru = '', terms = '', others = '']) => ({
    id,
    side,
    names: [...new Set([en, fr, ru, ...list(others)])],
    name: { en, fr },
    terms: terms === '' ? [] : terms.split(',').map(termOf),
  }),
);

export const BODY_ROWS: readonly BodyRow[] = rows(BODIES).map(
  ([id = '', side = '', en = '', fr = '', forms = '']) => {
    const [name = '', mark] = id.split(' ');
    return { id: name, side, names: list(forms), name: { en, fr }, metonym: mark === 'm' };
  },
);

export const ROLE_ROWS: readonly RoleRow[] = rows(ROLES).map(
  ([role = '', ru = '', us = '', ua = '', nato = '', level = '', sided, bare]) => ({
    role,
    bodies: { ...(ru && { ru }), ...(us && { us }), ...(ua && { ua }), ...(nato && { nato }) },
    level: level === '' ? undefined : level,
    sided: list(sided),
    bare: list(bare),
  }),
);
