/** The search index in parts: it finds what the whole index finds, with few bytes, and few parts change with a word. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchName } from '../../src/model/shard-name.ts';
import { divide } from '../../src/search/parts/divide.ts';
import type { Part, PartList } from '../../src/search/parts/part-list.ts';
import { PartSearch } from '../../src/search/parts/part-search.ts';
import { Postings } from '../../src/search/parts/postings.ts';
import { encodeRows, visitRows } from '../../src/search/parts/rows-code.ts';
import { writeParts } from '../../src/search/parts/write-parts.ts';
import { registryOf } from '../../src/search/searched-strings.ts';
import { queryTerms, termsOf } from '../../src/search/terms.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { runs } from '../runs.ts';
import {
  invented,
  inventedContact,
  inventedStatement,
  ofWords,
  type Read,
  searchOf,
} from './invented-words.ts';

interface Written {
  readonly files: ReadonlyMap<string, string>;
  readonly list: string;
}

/** The words come in two shards, as a contact may have words in several. */
function written({ people, bodies, contacts, statements, notes }: Read, partSize: number): Written {
  const postings = new Postings(registryOf(people, bodies));
  const half = Math.ceil(statements.length / 2);
  postings.add({ texts: [], contacts, statements: statements.slice(half), notes });
  postings.add({ texts: [], contacts: [], statements: statements.slice(0, half), notes });
  const rows = new Map(contacts.map(({ id }, row) => [id, row]));
  const files = new Map<string, string>();
  const writing = writeParts(postings, {
    rowOf: (id) => rows.get(id),
    nameOf: (content) => searchName(createHash('sha256').update(content).digest()),
    partSize,
  });
  let next = writing.next();
  for (; next.done !== true; next = writing.next()) files.set(...next.value);
  return { files, list: next.value };
}

/** Searches what was written, and says which files that took beside the list. */
function partsOf({ files, list }: Written, contacts: Read['contacts']) {
  const read = <T>(name: string) => JSON.parse(files.get(name) ?? '') as T;
  const fetched = new Set<string>();
  const search = new PartSearch(read<PartList>(list), async (name) => {
    fetched.add(name);
    return read<Part>(name);
  });
  return {
    fetched,
    search: async (q: string) => {
      const rows = await search.search(q);
      return rows && [...rows].map((row) => contacts[row]?.id ?? '').toSorted();
    },
  };
}

const sorted = (ids: ReadonlySet<string> | undefined) => ids && [...ids].toSorted();

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."négociations négocier negociateur weapon weapons l’otan д'арк Лавров ъ 2021 aaa aaaa aaab ab a 𝐀𝐁𝐂 𝐀𝐁𝐃 constructor __proto__ \ud835".split(
          ' ',
        ),
        ' ',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'я'), minLength: 1, maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

describe('the index in parts', () => {
  it('finds what the whole index finds, however small the parts are', async () => {
    const lists = fc.array(fc.array(hostile, { maxLength: 3 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lists, hostile, fc.integer({ min: 1, max: 200 }), async (contacts, q, size) => {
        const read = ofWords(contacts);
        const whole = searchOf(read);
        const parts = partsOf(written(read, size), read.contacts);
        // The whole query, each of its words, and as much of them as somebody has typed.
        const words = termsOf(`${q} ${contacts.flat().join(' ')}`).flatMap(({ forms }) => forms);
        const queries = new Set([q, ...words, ...words.map((word) => word.slice(0, 3))]);
        for (const query of [...queries].slice(0, 25))
          expect(await parts.search(query), query).toEqual(sorted(whole.search(query)));
      }),
      runs(60),
    );
  });

  it('is the same for the same words, in whatever order they come', () => {
    const lists = fc.array(fc.array(hostile, { maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(lists, (contacts) => {
        const read = ofWords(contacts);
        const reversed = { ...read, statements: read.statements.toReversed() };
        expect(written(reversed, 50)).toEqual(written(read, 50));
      }),
      runs(30),
    );
  });

  it('takes a word without end, and what begins with it', async () => {
    const read = ofWords([['a'.repeat(3000)], ['a'.repeat(2999)], [`${'a'.repeat(2999)}b`]]);
    const parts = partsOf(written(read, 10), read.contacts);
    expect(await parts.search('a'.repeat(2999))).toEqual(['0', '1', '2']);
    expect(await parts.search('a'.repeat(3000))).toEqual(['0']);
    expect(await parts.search('aaa')).toEqual(['0', '1', '2']);
  });
});

const { corpus } = await libraryOf('seeds');

describe('of the five texts', () => {
  const files = written(corpus, 300);
  const whole = searchOf(corpus);

  it('finds the same contacts by every word, and by the beginning of every word', async () => {
    const parts = partsOf(files, corpus.contacts);
    const words = new Set(
      corpus.statements.flatMap(({ passages }) =>
        passages.flatMap((passage) =>
          termsOf(passage.words).map(({ start, end }) => passage.words.slice(start, end)),
        ),
      ),
    );
    expect(words.size).toBeGreaterThan(500);
    for (const word of words)
      for (const query of [word, word.slice(0, 3), word.slice(0, -1)])
        expect(await parts.search(query), query).toEqual(sorted(whole.search(query)));
  });

  it.each(['missile', 'Лавров', 'telephone call', 'Crimée', 'the', 'con', 'Guerassimov Choïgou Austin'])(
    'fetches no more than one part for each form that %s is sought by',
    async (q) => {
      const parts = partsOf(files, corpus.contacts);
      expect(await parts.search(q)).toEqual(sorted(whole.search(q)));
      const forms = queryTerms(q).flatMap((term) => term.forms);
      expect(parts.fetched.size).toBeLessThanOrEqual(forms.length);
    },
  );

  it('leaves nearly all parts as they are when a word is corrected', () => {
    const changed = corpus.statements.map((statement, number) =>
      number === 40
        ? { ...statement, translation: { en: `${statement.translation?.en ?? ''} zirconium` } }
        : statement,
    );
    const after = written({ ...corpus, statements: changed }, 300);
    const made = [...after.files.keys()].filter((name) => !files.files.has(name));
    expect(files.files.size).toBeGreaterThan(50);
    // The part with the word, and the list.
    expect(made.length).toBeGreaterThan(1);
    expect(made.length).toBeLessThanOrEqual(4);
  });

  it('knows no contact that the index does not list', () => {
    const read = invented({
      contacts: [inventedContact('listed')],
      statements: [
        inventedStatement('unlisted', {
          passages: [{ text: 'a-text', start: 0, end: 4, words: 'word', paragraph: 1, telling: 0 }],
        }),
      ],
    });
    expect([...written(read, 100).files.values()].join()).not.toContain('"word"');
  });
});

describe('rows as letters', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(fc.nat(100), fc.nat(2 ** 31))), (rows) => {
        const ascending = rows.toSorted((a, b) => a - b);
        const read: number[] = [];
        visitRows(encodeRows(ascending), (row) => read.push(row));
        expect(read).toEqual(ascending);
      }),
    );
  });
});

describe('cuts', () => {
  it('leave no part too large but a single entry, and none empty', () => {
    const entries = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 }));
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 40 }), (unsorted, most) => {
        const own = unsorted.toSorted((a, b) => (a < b ? -1 : 1));
        const starts = divide(
          own,
          own.map(({ length }) => length),
          most,
        );
        expect(starts[0]).toBe(own.length > 0 ? 0 : undefined);
        for (const [number, start] of starts.entries()) {
          const part = own.slice(start, starts[number + 1]);
          expect(part.length).toBeGreaterThan(0);
          if (part.length > 1) expect(part.join('').length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
