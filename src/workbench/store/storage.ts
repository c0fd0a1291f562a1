/** Keeps a corpus on the device: its files, its journal, and what of the drafts is open, by one transaction an act. */

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Files } from '../files/files.ts';
import type { Entry, Journal } from '../files/journal.ts';
import type { Origin } from './save-state.ts';

/** All that is kept of a corpus. */
export interface Saved {
  readonly files: Files;
  readonly journal: Journal;
  /** What is no file, by text: plain data. */
  readonly aside: ReadonlyMap<string, unknown>;
  readonly origin: Origin;
}

export interface Stored extends Saved {
  /** Grows with every change, whichever tab makes it. */
  readonly version: number;
}

export interface Storage {
  /** Undefined where nothing has been kept yet. */
  load(): Promise<Stored | undefined>;
  /** The version of what is stored; 0 where nothing is. */
  version(): Promise<number>;
  /** Writes what differs, and returns the new version; undefined where the device has another version than `version`. */
  save(before: Saved | undefined, after: Saved, version: number): Promise<number | undefined>;
  /** The browser has closed it, or had to: what is asked next opens it again. */
  whenLost(listener: () => void): void;
  close(): void;
}

export function savedOf({ files, journal, aside, origin }: Saved): Saved {
  return { files, journal, aside, origin };
}

/** The very same, as long as nothing was done. */
export function isSame(before: Saved | undefined, after: Saved): boolean {
  return (
    before?.files === after.files &&
    before.journal === after.journal &&
    before.aside === after.aside &&
    before.origin === after.origin
  );
}

interface Schema extends DBSchema {
  /** Contents by path. */
  files: { key: string; value: string };
  /** Entries of the journal by their place. */
  entries: { key: number; value: Entry };
  aside: { key: string; value: unknown };
  head: {
    key: 'head';
    value: { readonly version: number; readonly position: number; readonly origin: Origin };
  };
}

const STORES = ['files', 'entries', 'aside', 'head'] as const;

/** Rejects where the browser keeps nothing. `name` distinguishes one site's folder from another on the same host. */
export async function openStorage(name: string, openDatabase = openDB): Promise<Storage> {
  let listeners: readonly (() => void)[] = [];
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const lose = () => {
    opened = undefined;
    for (const listener of listeners) listener();
  };
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= connect(name, openDatabase, lose).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  await database();
  return {
    load: async () => load(await database()),
    version: async () => (await (await database()).get('head', 'head'))?.version ?? 0,
    save: async (before, after, version) => save(await database(), before, after, version),
    whenLost: (listener) => {
      listeners = [...listeners, listener];
    },
    close: () => void opened?.then((one) => one.close()),
  };
}

async function connect(
  name: string,
  openDatabase: typeof openDB,
  onLost: () => void,
): Promise<IDBPDatabase<Schema>> {
  const database = await openDatabase<Schema>(name, 1, {
    upgrade: (fresh) => {
      for (const store of STORES) fresh.createObjectStore(store);
    },
    // A newer version of the app in another tab wants to change how it is kept, or somebody clears it.
    blocking: () => {
      database.close();
      onLost();
    },
    // The browser has closed it, as some do with pages in the background.
    terminated: onLost,
  });
  return database;
}

async function load(database: IDBPDatabase<Schema>): Promise<Stored | undefined> {
  const transaction = database.transaction(STORES);
  const [head, files, entries, aside] = await Promise.all([
    transaction.objectStore('head').get('head'),
    pairsIn(transaction.objectStore('files')),
    transaction.objectStore('entries').getAll(),
    pairsIn(transaction.objectStore('aside')),
  ]);
  if (!head) return undefined;
  const { version, position, origin } = head;
  return { version, origin, files: new Map(files), aside: new Map(aside), journal: { entries, position } };
}

/** By key, as the store has them. */
async function pairsIn<T>(store: {
  getAllKeys(): Promise<string[]>;
  getAll(): Promise<T[]>;
}): Promise<[string, T][]> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, index) => [key, values[index] as T]);
}

async function save(
  database: IDBPDatabase<Schema>,
  before: Saved | undefined,
  after: Saved,
  version: number,
): Promise<number | undefined> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const head = transaction.objectStore('head');
  const kept = await head.get('head');
  if ((kept?.version ?? 0) !== version) {
    transaction.abort();
    // Its rejection says no more than that.
    await transaction.done.catch(() => undefined);
    return undefined;
  }
  // What begins after somebody has cleared the device has no version in common with what was there before.
  const next = version === 0 ? Date.now() : version + 1;
  try {
    const writes = writesOf(transaction, before, after);
    writes.push(head.put({ version: next, position: after.journal.position, origin: after.origin }, 'head'));
    await Promise.all([...writes, transaction.done]);
  } catch (error) {
    // All of it or nothing; what failed first may have ended it already.
    try {
      transaction.abort();
    } catch {}
    await transaction.done.catch(() => undefined);
    throw error;
  }
  return next;
}

type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** The writes for all that differs, except for the head. */
function writesOf(transaction: Writing, before: Saved | undefined, after: Saved): Promise<unknown>[] {
  const writes: Promise<unknown>[] = [];
  const files = transaction.objectStore('files');
  const aside = transaction.objectStore('aside');
  const entries = transaction.objectStore('entries');
  if (!before) writes.push(files.clear(), aside.clear(), entries.clear());
  for (const [path, content] of differences(before?.files, after.files))
    writes.push(content === undefined ? files.delete(path) : files.put(content, path));
  for (const [text, value] of differences(before?.aside, after.aside))
    writes.push(value === undefined ? aside.delete(text) : aside.put(value, text));
  const known = before?.journal.entries ?? [];
  const now = after.journal.entries;
  const from = firstDifference(known, now);
  if (from < known.length) writes.push(entries.delete(IDBKeyRange.lowerBound(from)));
  for (const [index, entry] of now.slice(from).entries()) writes.push(entries.put(entry, from + index));
  return writes;
}

/** What to write; undefined is to be removed. */
function differences<T>(
  before: ReadonlyMap<string, T> | undefined,
  after: ReadonlyMap<string, T>,
): [string, T | undefined][] {
  if (before === after) return [];
  const changed = [...after].filter(([key, value]) => before?.get(key) !== value);
  const gone = [...(before?.keys() ?? [])].filter((key) => !after.has(key));
  return [...changed, ...gone.map((key): [string, undefined] => [key, undefined])];
}

function firstDifference(some: readonly Entry[], others: readonly Entry[]): number {
  const length = Math.min(some.length, others.length);
  for (let index = 0; index < length; index += 1) if (some[index] !== others[index]) return index;
  return length;
}
