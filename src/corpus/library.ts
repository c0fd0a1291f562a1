/** The corpus with look-ups by id, and what bears on each contact. */

import type { Contact } from '../model/contact.ts';
import type { Body, Corpus, Note, Person, Point, Text } from '../model/corpus.ts';
import type { PointId } from '../model/points.ts';
import type { Bearing, Statement } from '../model/statement.ts';

/** A statement as it bears on one contact. */
export interface Borne {
  readonly statement: Statement;
  readonly bearing: Bearing;
}

export interface Library {
  readonly corpus: Corpus;
  /** Aliases are followed. */
  contact(id: string): Contact | undefined;
  text(id: string): Text | undefined;
  person(id: string): Person | undefined;
  body(id: string): Body | undefined;
  point(id: PointId): Point | undefined;
  statement(id: string): Statement | undefined;
  /** In the order of the texts. */
  borneOn(contact: string): readonly Borne[];
  notesIn(text: string): readonly Note[];
  /** In the order in which their words stand. */
  statementsIn(text: string): readonly Statement[];
}

export function openLibrary(corpus: Corpus): Library {
  const contacts = new Map(
    corpus.contacts.flatMap((c) => [c.id, ...c.aliases].map((id) => [id, c] as const)),
  );
  const texts = byId(corpus.texts);
  const people = byId(corpus.people);
  const bodies = byId(corpus.bodies);
  const points = byId(corpus.points);
  const statements = byId(corpus.statements);
  const borne = new Map<string, Borne[]>();
  for (const statement of corpus.statements) {
    for (const bearing of statement.bearings) {
      const list = borne.get(bearing.contact) ?? [];
      list.push({ statement, bearing });
      borne.set(bearing.contact, list);
    }
  }
  return {
    corpus,
    contact: (id) => contacts.get(id),
    text: (id) => texts.get(id),
    person: (id) => people.get(id),
    body: (id) => bodies.get(id),
    point: (id) => points.get(id),
    statement: (id) => statements.get(id),
    borneOn: (contact) => borne.get(contact) ?? [],
    statementsIn: (text) =>
      corpus.statements
        .filter((statement) => statement.text === text)
        .toSorted((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0)),
    notesIn: (text) => corpus.notes.filter((note) => note.passages[0]?.text === text),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
