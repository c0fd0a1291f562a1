/** The position of each statement in its comparison: row number as on screen, point, halves. */

import type { Library } from '../corpus/library.ts';
import type { Contact } from '../model/contact.ts';
import type { PointId } from '../model/points.ts';
import type { Statement } from '../model/statement.ts';
import { HALVES, type Half, halfOf, isSide } from '../model/voices.ts';
import type { ContactSet } from './contact-set.ts';
import { type Comparison, pairAccounts } from './pair-accounts.ts';

export interface StatementPlace {
  readonly contact: Contact;
  /** The number of its row; related remarks have none. */
  readonly number: number | undefined;
  readonly point: PointId | undefined;
  /** A side's account, its related remark, or only reported by the text or mentioned. */
  readonly as: 'account' | 'context' | 'told';
  readonly halves: readonly Half[];
}

/** By statement id, in panel order. */
export function placeStatements({
  contact,
  rows,
  columns,
  remarks,
}: Comparison): ReadonlyMap<string, StatementPlace> {
  const places = new Map<string, StatementPlace>();
  const place = (id: string, how: Omit<StatementPlace, 'contact' | 'halves'>, half?: Half) => {
    const before = places.get(id);
    const halves = [...(before?.halves ?? []), ...(half ? [half] : [])];
    places.set(id, { ...(before ?? { contact, ...how }), halves: [...new Set(halves)] });
  };
  for (const { number, point, statements, told } of rows) {
    for (const half of HALVES)
      for (const { id } of statements[half]) place(id, { number, point, as: 'account' }, half);
    for (const { id, sides } of told) {
      place(id, { number, point, as: 'told' });
      for (const side of sides.filter(isSide)) place(id, { number, point, as: 'told' }, halfOf(side));
    }
  }
  for (const half of HALVES)
    for (const { statement, bearing } of columns[half].context)
      place(statement.id, { number: undefined, point: bearing.points[0], as: 'context' }, half);
  for (const { id } of remarks) place(id, { number: undefined, point: undefined, as: 'told' });
  return places;
}

export interface TextPlaces {
  /** The text's statements in order, without those that bear only on contacts that the filters hide. */
  readonly statements: readonly Statement[];
  /** Each under the first shown contact that it bears on. */
  readonly placeOf: ReadonlyMap<string, StatementPlace>;
  /** The contacts by date, each with its statements in text order. */
  readonly sections: readonly { readonly contact: Contact; readonly statements: readonly Statement[] }[];
  /** Distinguishes the points of one contact from those of another; empty where there is only one contact. */
  readonly letterOf: ReadonlyMap<string, string>;
  /** Statements that bear on no contact. */
  readonly unbound: readonly Statement[];
  /** Contacts of the text that the filters hide. */
  readonly filteredOut: number;
}

export function placeInText(library: Library, text: string, shown: ContactSet): TextPlaces {
  const own = library.statementsIn(text);
  const all = library.contactsIn(text);
  const here = all.filter(({ id }) => shown.has(id));
  const placeOf = new Map<string, StatementPlace>();
  for (const contact of here)
    for (const [id, place] of placeStatements(pairAccounts(library, contact)))
      if (!placeOf.has(id)) placeOf.set(id, place);
  const statements = own.filter(({ id, bearings }) => bearings.length === 0 || placeOf.has(id));
  const sections = here.flatMap((contact) => {
    const under = statements.filter(({ id }) => placeOf.get(id)?.contact === contact);
    return under.length === 0 ? [] : [{ contact, statements: under }];
  });
  return {
    statements,
    placeOf,
    sections,
    letterOf: new Map(
      sections.length < 2
        ? []
        : sections.map(({ contact }, index) => [contact.id, letterAt(index).toUpperCase()]),
    ),
    unbound: statements.filter(({ bearings }) => bearings.length === 0),
    filteredOut: all.length - here.length,
  };
}

/** a … z, aa, ab … */
export function letterAt(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}
