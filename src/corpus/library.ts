/** The corpus as the app has it: the index from the start, and the words of those texts that have been fetched. */

import type { Change } from '../model/change.ts';
import type { Contact } from '../model/contact.ts';
import type { Body, Note, Person, Point, Text } from '../model/corpus.ts';
import type { CorpusFacts, CorpusIndex, TextShard } from '../model/corpus-index.ts';
import { listAt } from '../model/lists.ts';
import type { PointId } from '../model/points.ts';
import type { Bearing, Statement } from '../model/statement.ts';
import { type ContactIndex, openContactIndex } from './contact-index.ts';

/** A statement as it bears on one contact. */
export interface BearingStatement {
  readonly statement: Statement;
  readonly bearing: Bearing;
}

/** Gives the words of a shard by its name; rejects where they do not arrive. */
export type FetchShard = (name: string) => Promise<TextShard>;

export interface Library {
  readonly hash: string;
  readonly withheld: boolean;
  readonly facts: CorpusFacts;
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly people: readonly Person[];
  readonly points: readonly Point[];
  /** BCP 47 tags of the texts. */
  readonly languages: readonly string[];
  readonly contactIndex: ContactIndex;
  person(id: string): Person | undefined;
  body(id: string): Body | undefined;
  point(id: PointId): Point | undefined;

  /* What follows knows only what has been fetched. */
  /** Aliases are followed. */
  contact(id: string): Contact | undefined;
  text(id: string): Text | undefined;
  statement(id: string): Statement | undefined;
  /** In the order of the texts. */
  statementsOn(contact: string): readonly BearingStatement[];
  notesIn(text: string): readonly Note[];
  /** By date: those that the text has words on, as far as they have been fetched. */
  contactsIn(text: string): readonly Contact[];
  /** In the order in which their words stand. */
  statementsIn(text: string): readonly Statement[];
  /** All words are there: a small corpus comes whole. */
  readonly whole: boolean;
  /** By date. */
  contacts(): readonly Contact[];
  /** In the order of the corpus. */
  texts(): readonly Text[];

  /** Fetches all that the comparison of a contact shows. */
  fetchContact(id: string): Promise<void>;
  /** Fetches a text, and all that the comparisons of its contacts show. */
  fetchText(id: string): Promise<void>;
  hasContact(id: string): boolean;
  hasText(id: string): boolean;
}

export function openLibrary(index: CorpusIndex, fetchShard: FetchShard): Library {
  const contactIndex = openContactIndex(index);
  const people = byId(index.people);
  const bodies = byId(index.bodies);
  const points = byId(index.points);
  const contacts = new Map<string, Contact>();
  const texts = new Map<string, Text>();
  const statements = new Map<string, Statement>();
  const bearingStatements = new Map<string, BearingStatement[]>();
  const statementsIn = new Map<string, Statement[]>();
  const notesIn = new Map<string, Note[]>();
  const fetched = new Map<number, Promise<void>>();
  const there = new Set<number>();

  function add(number: number, words: TextShard): void {
    there.add(number);
    for (const contact of words.contacts)
      for (const id of [contact.id, ...contact.aliases]) contacts.set(id, contact);
    for (const text of words.texts) texts.set(text.id, text);
    for (const statement of words.statements) {
      statements.set(statement.id, statement);
      push(statementsIn, statement.text, statement);
      for (const bearing of statement.bearings)
        push(bearingStatements, bearing.contact, { statement, bearing });
    }
    for (const note of words.notes) push(notesIn, note.passages[0]?.text ?? '', note);
    // Shards arrive in any order; what bears on a contact stands in that of the texts.
    for (const contact of new Set(words.statements.flatMap(({ bearings }) => bearings.map((b) => b.contact))))
      bearingStatements.get(contact)?.sort((a, b) => orderOf(a.statement) - orderOf(b.statement));
    for (const { id } of words.texts)
      statementsIn.get(id)?.sort((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));
  }
  const orderOf = ({ text }: Statement) => contactIndex.textRowOf(text) ?? 0;
  if (index.words) add(0, index.words);

  const shardsOf = (textPlaces: readonly number[]) => [
    ...new Set(textPlaces.map((place) => index.texts.shard[place] ?? 0)),
  ];
  const shardsOfContact = (id: string) => {
    const place = contactIndex.rowOf(id);
    return place === undefined ? [] : shardsOf(listAt(contactIndex.columns.texts, place));
  };
  const shardsOfText = (id: string) => {
    const place = contactIndex.textRowOf(id);
    if (place === undefined) return [];
    const beside = contactIndex
      .contactsIn(id)
      .flatMap((contact) => listAt(contactIndex.columns.texts, contact));
    return shardsOf([place, ...beside]);
  };
  async function fetchAll(numbers: readonly number[]): Promise<void> {
    await Promise.all(
      numbers.map(async (number) => {
        if (there.has(number)) return;
        const known = fetched.get(number);
        if (known) {
          await known;
          return;
        }
        const arriving = fetchShard(index.shards[number] ?? '').then((words) => add(number, words));
        fetched.set(number, arriving);
        // What did not arrive can be asked for again.
        arriving.catch(() => fetched.delete(number));
        await arriving;
      }),
    );
  }

  return {
    hash: index.hash,
    withheld: index.withheld,
    facts: index.facts,
    changes: index.changes,
    people: index.people,
    points: index.points,
    languages: index.languages,
    contactIndex,
    person: (id) => people.get(id),
    body: (id) => bodies.get(id),
    point: (id) => points.get(id),
    contact: (id) => contacts.get(id),
    text: (id) => texts.get(id),
    statement: (id) => statements.get(id),
    statementsOn: (contact) => bearingStatements.get(contact) ?? [],
    contactsIn: (text) =>
      contactIndex.contactsIn(text).flatMap((place) => contacts.get(contactIndex.ids[place] ?? '') ?? []),
    notesIn: (text) => notesIn.get(text) ?? [],
    statementsIn: (text) => statementsIn.get(text) ?? [],
    whole: index.words !== undefined,
    contacts: () => contactIndex.ids.flatMap((id) => contacts.get(id) ?? []),
    texts: () => contactIndex.textIds.flatMap((id) => texts.get(id) ?? []),
    fetchContact: (id) => fetchAll(shardsOfContact(id)),
    fetchText: (id) => fetchAll(shardsOfText(id)),
    hasContact: (id) => shardsOfContact(id).every((number) => there.has(number)),
    hasText: (id) => shardsOfText(id).every((number) => there.has(number)),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
