/** The strings that a contact can be found by: its own, and those of every statement about it. */

import type { Contact } from '../model/contact.ts';
import type { Body, Note, Person } from '../model/corpus.ts';
import type { TextShard } from '../model/corpus-index.ts';
import type { Language, Localized } from '../model/language.ts';
import type { Passage } from '../model/passage.ts';
import type { Unpaired } from '../model/quotation-marks.ts';
import type { Statement } from '../model/statement.ts';

/** What we say about a statement, and in which language; a name has both. */
export interface Remark {
  readonly text: string;
  readonly language: Language;
  /** The number of the telling that it says in another language: 0 is the statement itself. */
  readonly translates?: number;
}

/** What a search reads and shows of a statement. */
export interface SearchedStatement extends Pick<Statement, 'id' | 'text' | 'sides' | 'speaker'> {
  /** Exact words of the text, passage by passage. */
  readonly words: readonly string[];
  /** For each of them, in which telling it is: 0 is the statement itself, 1 and up where a text says it again. */
  readonly tellings: readonly number[];
  /** For each of them, whether the text has more of the statement or of its quotation before and after it. */
  readonly cuts: readonly Unpaired[];
  readonly remarks: readonly Remark[];
}

export interface SearchedContact {
  readonly strings: ReadonlySet<string>;
  readonly statements: readonly SearchedStatement[];
}

/** Who is who; a library is one. */
export interface Registry {
  person(id: string): Person | undefined;
  body(id: string): Body | undefined;
}

export function registryOf(people: readonly Person[], bodies: readonly Body[]): Registry {
  const persons = new Map(people.map((person) => [person.id, person]));
  const institutions = new Map(bodies.map((body) => [body.id, body]));
  return { person: (id) => persons.get(id), body: (id) => institutions.get(id) };
}

/** By contact: its names, place and people, and every statement and remark about it, in both languages. */
export function searchedContacts(
  { contacts, statements, notes }: Omit<TextShard, 'texts'>,
  registry: Registry,
): ReadonlyMap<string, SearchedContact> {
  const byContact = new Map<string, { strings: Set<string>; statements: SearchedStatement[] }>();
  const searched = (contact: string) => {
    const own = byContact.get(contact) ?? { strings: new Set<string>(), statements: [] };
    byContact.set(contact, own);
    return own;
  };
  const add = (strings: Set<string>, more: readonly string[]) => {
    for (const string of more) if (string !== '') strings.add(string);
  };
  for (const contact of contacts) add(searched(contact.id).strings, stringsOf(contact, registry));
  for (const statement of statements) {
    const one = searchedStatement(statement, notes, registry);
    for (const contact of new Set(statement.bearings.map((bearing) => bearing.contact))) {
      const own = searched(contact);
      own.statements.push(asOf(statement, contact, one, registry));
      add(own.strings, one.words);
      add(
        own.strings,
        one.remarks.map(({ text }) => text),
      );
    }
  }
  return byContact;
}

/** With the sides that say it of this contact, and none of another's speakers. */
function asOf(
  { bearings }: Statement,
  contact: string,
  one: SearchedStatement,
  registry: Registry,
): SearchedStatement {
  const own = bearings.filter((bearing) => bearing.contact === contact);
  if (own.every((bearing) => bearing.sides === undefined)) return one;
  const { speaker, ...rest } = one;
  const sides = [...new Set(own.flatMap((bearing) => bearing.sides ?? one.sides))];
  const side = speaker === undefined ? undefined : registry.person(speaker)?.side;
  return {
    ...rest,
    sides,
    ...(speaker !== undefined && side !== undefined && sides.includes(side) && { speaker }),
  };
}

function stringsOf({ title, label, place, people }: Contact, registry: Registry): string[] {
  const remarks = [
    ...both(title),
    ...both(label),
    ...both(place?.resolved),
    ...people.flatMap(({ person }) => namesOf(registry.person(person))),
  ];
  return [place?.named ?? '', ...remarks.map(({ text }) => text)];
}

function searchedStatement(
  { id, text, sides, passages, again, speaker, voice, office, ...statement }: Statement,
  notes: readonly Note[],
  registry: Registry,
): SearchedStatement {
  // Notes on spelling, and on what is not part of the text, are not shown beside a statement.
  const noted = notes.filter(
    (note) => note.kind !== 'typography' && note.kind !== 'noise' && isOn(note, passages),
  );
  const remarks = [
    ...[statement, ...again].flatMap(({ translation, note }, telling) => [
      ...Object.entries(translation ?? {}).map(([language, text]) => ({
        text,
        language: language as Language,
        translates: telling,
      })),
      ...both(note),
    ]),
    ...noted.flatMap((note) => both(note)),
    ...(speaker === undefined ? [] : namesOf(registry.person(speaker))),
    ...voice.flatMap((person) => namesOf(registry.person(person))),
    ...office.flatMap((body) => both(registry.body(body)?.name)),
  ];
  return {
    id,
    text,
    sides,
    ...(speaker !== undefined && { speaker }),
    words: passages.map(({ words }) => words),
    tellings: passages.map(({ telling }) => telling),
    cuts: passages.map(({ telling, cutBefore = false, cutAfter = false }, index) => ({
      before: cutBefore || passages[index - 1]?.telling === telling,
      after: cutAfter || passages[index + 1]?.telling === telling,
    })),
    remarks,
  };
}

function namesOf(person: Person | undefined): Remark[] {
  if (!person) return [];
  const spellings = [...person.spellings, ...(person.otherSpellings ?? [])];
  return [...both(person.name), ...spellings.map((text) => ({ text, language: 'en' as const }))];
}

function isOn(note: Note, passages: readonly Passage[]): boolean {
  return note.passages.some((noted) =>
    passages.some((own) => noted.text === own.text && noted.start < own.end && noted.end > own.start),
  );
}

function both(localized: Localized | undefined): Remark[] {
  if (!localized) return [];
  return [
    { text: localized.en, language: 'en' },
    { text: localized.fr, language: 'fr' },
  ];
}
