/** The corpus' own people and institutions over those of the tables: its ids win, and its names are added. */

import type { Known, KnownTeller } from '../draft.ts';
import { type BodyRow, PERSON_ROWS, type PersonRow, ROLE_ROWS, type Term } from './read-tables.ts';
import { foldWord } from './tokens.ts';

export interface PersonEntry extends PersonRow {
  readonly known: boolean;
}

export interface BodyEntry extends BodyRow {
  readonly known: boolean;
}

const TITLE =
  /^(?:(?:president|secretary|minister|mr|mrs|ms|mme|mm|m|gen|general|général|dr|г-н|президент|министр)\.?\s+)+/iu;

/** Names compared as searched: « M. Peskov » is “Peskov”. */
function comparable(name: string): string {
  return foldWord(name.replace(TITLE, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wholeNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(comparable).filter((name) => name.includes(' ')));
}

/** `bodyOf`: the corpus' id of an institution of the tables. */
export function mergePeople(known: Known, bodyOf: (row: string) => string): ReadonlyMap<string, PersonEntry> {
  const merged = new Map<string, PersonEntry>();
  const taken = new Set<string>();
  for (const own of known.people) {
    const names = wholeNames(namesOf(own));
    const row = PERSON_ROWS.find(
      (candidate) =>
        candidate.side === own.side &&
        candidate.names.some((name) => names.has(comparable(name))) &&
        !taken.has(candidate.id),
    );
    if (row) taken.add(row.id);
    merged.set(own.id, {
      ...own,
      names: [...new Set([...namesOf(own), ...(row?.names ?? [])])],
      terms: (row?.terms ?? termsOf(own)).map((term) => ({ ...term, body: bodyOf(term.body) })),
      known: true,
    });
  }
  for (const row of PERSON_ROWS) {
    // Somebody else has this id in the corpus: better no one than the wrong one.
    if (taken.has(row.id) || merged.has(row.id)) continue;
    const terms = row.terms.map((term) => ({ ...term, body: bodyOf(term.body) }));
    merged.set(row.id, { ...row, terms, known: false });
  }
  return merged;
}

/** For a person whom only the corpus knows: the office that it gives. */
function termsOf({ side, office }: KnownTeller): readonly Term[] {
  const words = office?.en.toLowerCase() ?? '';
  const [held] = ROLE_ROWS.flatMap(({ role, bodies, bare }) =>
    bare
      .filter((form) => words.includes(form.toLowerCase()))
      .map((form) => ({ role, form, body: bodies[side] })),
  ).toSorted((a, b) => b.form.length - a.form.length);
  return held?.body === undefined
    ? []
    : [{ role: held.role, body: held.body, from: '0000-01', to: '9999-12' }];
}

function namesOf({ name, names }: KnownTeller): readonly string[] {
  return [...names.map((form) => form.replace(TITLE, '')), name.en, name.fr];
}

export interface Bodies {
  readonly entries: ReadonlyMap<string, BodyEntry>;
  /** The corpus' id of an institution of the tables. */
  readonly idOf: (row: string) => string;
}

export function mergeBodies(known: Known, rows: readonly BodyRow[]): Bodies {
  const entries = new Map<string, BodyEntry>();
  const ids = new Map<string, string>();
  for (const own of known.bodies) {
    const names = [own.name.en, own.name.fr].map(bare);
    const row =
      rows.find(({ id, side }) => id === own.id && side === own.side) ??
      rows.find(
        ({ id, side, names: forms }) =>
          !ids.has(id) && side === own.side && forms.some((form) => names.includes(bare(form))),
      );
    if (row) ids.set(row.id, own.id);
    // “Ministry of Defence” names no country, and so no institution: where the tables have whole names, those are taken.
    const more = own.names.filter((name) => !row || !names.includes(bare(name)));
    entries.set(own.id, {
      ...own,
      names: [...new Set([...more, ...(row ? row.names : [own.name.en, own.name.fr])])].map(withoutRemark),
      metonym: row?.metonym ?? false,
      known: true,
    });
  }
  for (const row of rows)
    if (!ids.has(row.id) && !entries.has(row.id)) entries.set(row.id, { ...row, known: false });
  return { entries, idOf: (row) => ids.get(row) ?? row };
}

/** “Ministry of Tides (invented)”. */
function withoutRemark(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/, '');
}

function bare(name: string): string {
  return foldWord(withoutRemark(name));
}
