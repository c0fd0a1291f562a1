/**
 * What a page read of the library while it was rendered, beside its shards and the columns of the index: so that it can be
 * kept as long as that is the same.
 */

import type { Library } from '../../../corpus/library.ts';

/** `changes`, or `person austin`: a part of the library, and the id of the record that was read. */
export type Fact = string;

export interface TracedLibrary {
  readonly library: Library;
  /** Grows as the library is read. */
  readonly facts: ReadonlySet<Fact>;
}

/**
 * Replaces the corpus' hash, which changes with every text and would make every page another: it is put in when a
 * page is written. No text contains it.
 */
export const HASH_PLACEHOLDER = 'q7zk0w1v9xj3m5t8';

const RECORDS = ['person', 'body'] as const;
const PARTS = ['facts', 'files', 'changes', 'people'] as const;

/** A new object for each page: whatever remembers something for a library has to read it again. */
export function traceLibrary(library: Library): TracedLibrary {
  const facts = new Set<Fact>();
  const traced = { ...library, hash: HASH_PLACEHOLDER };
  for (const part of PARTS)
    Object.defineProperty(traced, part, {
      get: () => {
        facts.add(part);
        return library[part];
      },
    });
  for (const kind of RECORDS)
    Object.defineProperty(traced, kind, {
      value: (id: string) => {
        facts.add(`${kind} ${id}`);
        return library[kind](id);
      },
    });
  return { library: traced, facts };
}

/** What a fact says in this library. */
export function readFact(fact: Fact, library: Library): unknown {
  const [name = '', ...id] = fact.split(' ');
  const kind = RECORDS.find((one) => one === name);
  if (kind) return library[kind](id.join(' '));
  const part = PARTS.find((one) => one === name);
  return part && library[part];
}
