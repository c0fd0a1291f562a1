/** The corpus as the app knows it: the index from the start, and the texts whose shards have been fetched. */

import type { Change } from '../model/change.ts';
import type { Contact } from '../model/contact.ts';
import type { About, Body, Note, Person, PointName, Text } from '../model/corpus.ts';
import type { CorpusFacts, CorpusIndex, DataFile, TextShard } from '../model/corpus-index.ts';
import { listAt } from '../model/lists.ts';
import type { PointId } from '../model/points.ts';
import type { Bearing, Statement } from '../model/statement.ts';
import type { OwnTerms } from '../model/vocabulary.ts';
import type { Voice } from '../model/voices.ts';
import { type ContactIndex, openContactIndex } from './contact-index.ts';

/** A statement as it bears on one contact. */
export interface BearingStatement {
  readonly statement: Statement;
  readonly bearing: Bearing;
}

/** Fetches a shard by its name; rejects where it does not arrive. */
export type FetchShard = (name: string) => Promise<TextShard>;

export interface Library {
  readonly hash: string;
  readonly withheld: boolean;
  /** What the corpus says of itself. */
  readonly about: About;
  /** The email address for reports of mistakes; without it none can be sent. */
  readonly reportsTo: string | undefined;
  readonly facts: CorpusFacts;
  /** The files of the whole corpus on its host; a reader's own corpus has none. */
  readonly files: readonly DataFile[];
  /** The newest, newest first; `facts.earlierChanges` counts the others. */
  readonly changes: readonly Change[];
  readonly people: readonly Person[];
  /** In the order of the rows of a comparison. */
  readonly points: readonly PointName[];
  /** The names of terms that the messages do not name. */
  readonly own: OwnTerms;
  /** BCP 47 tags of the texts. */
  readonly languages: readonly string[];
  readonly contactIndex: ContactIndex;
  person(id: string): Person | undefined;
  body(id: string): Body | undefined;
  point(id: PointId): PointName | undefined;

  /* What follows reads only what has been fetched. */
  /**
   * Aliases are followed. Undefined until all words on it are there: with those of one text alone, it would say that there is
   * nothing from a side that another text quotes.
   */
  contact(id: string): Contact | undefined;
  text(id: string): Text | undefined;
  statement(id: string): Statement | undefined;
  /** In the order of the texts. */
  statementsOn(contact: string): readonly BearingStatement[];
  notesIn(text: string): readonly Note[];
  /** By date: those that the text has words on, as far as they have been fetched. */
  contactsIn(text: string): readonly Contact[];
  /** In the order of their words in the text. */
  statementsIn(text: string): readonly Statement[];
  /** Everything is loaded from the start: a small corpus brings its only shard with the index. */
  readonly whole: boolean;
  /** The list of the parts of the search index; undefined where all words are searched themselves. */
  readonly search: string | undefined;
  /** The index itself, with all words, where it is on no host: a reader's own corpus. */
  readonly local?: CorpusIndex;
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

/** Opens the library over an index that fits this app (`check-index.ts`); several may share its opened columns. */
export function openLibrary(
  index: CorpusIndex,
  fetchShard: FetchShard,
  contactIndex: ContactIndex = openContactIndex(index),
): Library {
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
  const loaded = new Set<number>();

  const sideOf = (teller: string) => (people.get(teller) ?? bodies.get(teller))?.side;

  function addShard(number: number, shard: TextShard): void {
    for (const contact of shard.contacts)
      for (const id of [contact.id, ...contact.aliases]) contacts.set(id, contact);
    for (const text of shard.texts) texts.set(text.id, text);
    for (const statement of shard.statements) {
      statements.set(statement.id, statement);
      push(statementsIn, statement.text, statement);
      for (const bearing of statement.bearings)
        push(bearingStatements, bearing.contact, {
          statement: asBearing(statement, bearing, sideOf),
          bearing,
        });
    }
    for (const note of shard.notes) push(notesIn, note.passages[0]?.text ?? '', note);
    // Shards arrive in any order; what bears on a contact is kept in the order of the texts, as the first has it by itself.
    const touched = loaded.size > 0 ? shard.statements.flatMap(({ bearings }) => bearings) : [];
    for (const contact of new Set(touched.map((bearing) => bearing.contact)))
      bearingStatements.get(contact)?.sort((a, b) => orderOf(a.statement) - orderOf(b.statement));
    for (const { id } of shard.texts)
      statementsIn.get(id)?.sort((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));
    loaded.add(number);
  }
  const orderOf = ({ text }: Statement) => contactIndex.textRowOf(text) ?? 0;
  if (index.words) addShard(0, index.words);

  const { shardsOfContact, shardsOfText } = shardsBy(index, contactIndex);
  const hasContact = (id: string) => shardsOfContact(id).every((number) => loaded.has(number));
  async function fetchAll(numbers: readonly number[]): Promise<void> {
    await Promise.all(
      numbers.map(async (number) => {
        if (loaded.has(number)) return;
        const known = fetched.get(number);
        if (known) {
          await known;
          return;
        }
        const arriving = fetchShard(index.shards[number] ?? '').then((shard) => addShard(number, shard));
        fetched.set(number, arriving);
        // A shard that did not arrive can be fetched again.
        arriving.catch(() => fetched.delete(number));
        await arriving;
      }),
    );
  }

  return {
    hash: index.hash,
    withheld: index.withheld,
    about: index.about,
    reportsTo: index.reportsTo,
    facts: index.facts,
    files: index.files ?? [],
    changes: index.changes,
    people: index.people,
    points: index.points,
    own: index.own,
    languages: index.languages,
    contactIndex,
    person: (id) => people.get(id),
    body: (id) => bodies.get(id),
    point: (id) => points.get(id),
    contact: (id) => (hasContact(id) ? contacts.get(id) : undefined),
    text: (id) => texts.get(id),
    statement: (id) => statements.get(id),
    statementsOn: (contact) => bearingStatements.get(contact) ?? [],
    contactsIn: (text) =>
      contactIndex.contactsIn(text).flatMap((row) => contacts.get(contactIndex.ids[row] ?? '') ?? []),
    notesIn: (text) => notesIn.get(text) ?? [],
    statementsIn: (text) => statementsIn.get(text) ?? [],
    whole: index.words !== undefined,
    search: index.search,
    contacts: () => contactIndex.ids.flatMap((id) => contacts.get(id) ?? []),
    texts: () => contactIndex.textIds.flatMap((id) => texts.get(id) ?? []),
    fetchContact: (id) => fetchAll(shardsOfContact(id)),
    fetchText: (id) => fetchAll(shardsOfText(id)),
    hasContact,
    hasText: (id) => shardsOfText(id).every((number) => loaded.has(number)),
  };
}

/** The numbers of the shards that the comparison of a contact, or a text with those of its contacts, is read from. */
export function shardsBy(index: CorpusIndex, contactIndex: ContactIndex) {
  const shardsOf = (textRows: readonly number[]) => [
    ...new Set(textRows.flatMap((row) => index.texts.shard[row] ?? [])),
  ];
  return {
    shardsOfContact: (id: string) => {
      const row = contactIndex.rowOf(id);
      return row === undefined ? [] : shardsOf(listAt(contactIndex.columns.texts, row));
    },
    shardsOfText: (id: string) => {
      const row = contactIndex.textRowOf(id);
      if (row === undefined) return [];
      const beside = contactIndex
        .contactsIn(id)
        .flatMap((contact) => listAt(contactIndex.columns.texts, contact));
      return shardsOf([row, ...beside]);
    },
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

/** As the sides that say it of this contact say it: a sentence of two may bear on a contact as the words of one. */
function asBearing(
  statement: Statement,
  { sides }: Bearing,
  sideOf: (teller: string) => Voice | undefined,
): Statement {
  if (!sides) return statement;
  const { speaker, office, ...rest } = statement;
  const speaks = (teller: string) => sides.includes(sideOf(teller) ?? '');
  return {
    ...rest,
    sides,
    ...(speaker !== undefined && speaks(speaker) && { speaker }),
    office: office.filter(speaks),
  };
}
