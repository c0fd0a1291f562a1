/** The strings that a contact can be found by. */

import type { Contact } from '../model/contact.ts';
import type { Body, Note, Person } from '../model/corpus.ts';
import type { TextShard } from '../model/corpus-index.ts';
import type { Localized } from '../model/language.ts';
import type { Passage } from '../model/passage.ts';
import type { Statement } from '../model/statement.ts';

/** Its names, place and people, and every statement and remark about it, in both languages, without duplicates. */
export function stringsByContact(
  { contacts, statements, notes }: TextShard,
  people: readonly Person[],
  bodies: readonly Body[],
): ReadonlyMap<string, readonly string[]> {
  const persons = new Map(people.map((person) => [person.id, person]));
  const institutions = new Map(bodies.map((body) => [body.id, body]));
  const byContact = new Map<string, Set<string>>();
  const add = (contact: string, strings: readonly string[]) => {
    const own = byContact.get(contact) ?? new Set();
    byContact.set(contact, own);
    for (const string of strings) if (string !== '') own.add(string);
  };
  for (const contact of contacts) add(contact.id, stringsOf(contact, persons));
  for (const statement of statements) {
    const strings = stringsOfStatement(statement, notes, persons, institutions);
    for (const { contact } of statement.bearings) add(contact, strings);
  }
  return new Map([...byContact].map(([contact, strings]) => [contact, [...strings]]));
}

function stringsOf({ title, label, place, people }: Contact, persons: ReadonlyMap<string, Person>): string[] {
  return [
    ...both(title),
    ...both(label),
    place?.named ?? '',
    ...both(place?.resolved),
    ...people.flatMap(({ person }) => namesOf(persons.get(person))),
  ];
}

function stringsOfStatement(
  { passages, again, speaker, voice, office, ...statement }: Statement,
  notes: readonly Note[],
  persons: ReadonlyMap<string, Person>,
  institutions: ReadonlyMap<string, Body>,
): string[] {
  // Notes on spelling, and on what is not part of the article, are not shown beside a statement.
  const remarks = notes.filter(
    (note) => note.kind !== 'typography' && note.kind !== 'noise' && isOn(note, passages),
  );
  return [
    ...passages.map(({ words }) => words),
    ...[statement, ...again].flatMap(({ translation, note }) => [translation ?? '', ...both(note)]),
    ...remarks.flatMap((note) => both(note)),
    ...(speaker === undefined ? [] : namesOf(persons.get(speaker))),
    ...voice.flatMap((id) => namesOf(persons.get(id))),
    ...office.flatMap((id) => both(institutions.get(id)?.name)),
  ];
}

function namesOf(person: Person | undefined): string[] {
  return person ? [...both(person.name), ...person.spellings] : [];
}

function isOn(note: Note, passages: readonly Passage[]): boolean {
  return note.passages.some((noted) =>
    passages.some((own) => noted.text === own.text && noted.start < own.end && noted.end > own.start),
  );
}

function both(localized: Localized | undefined): string[] {
  return localized ? [localized.en, localized.fr] : [];
}
