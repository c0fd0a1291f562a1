/** Contacts made of given words, so that each test defines what can be found. */

import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { type Library, openLibrary } from '../../src/corpus/library.ts';
import type { Contact } from '../../src/model/contact.ts';
import { CORPUS_FORMAT, type Corpus } from '../../src/model/corpus.ts';
import type { Dating } from '../../src/model/dating.ts';
import type { Statement } from '../../src/model/statement.ts';
import { BASE_VOICES } from '../../src/model/voices.ts';
import { SearchIndex } from '../../src/search/search-index.ts';

const dating: Dating = {
  edtf: '2021-03-02',
  basis: { year: 'stated', month: 'stated', day: 'stated' },
  evidence: [],
  first: '2021-03-02',
  last: '2021-03-02',
  precision: 'day',
  approximate: false,
  uncertain: false,
};

export function inventedContact(id: string, given: Partial<Contact> = {}): Contact {
  return {
    id,
    aliases: [],
    kind: 'call',
    status: 'held',
    level: 'unknown',
    title: { en: '', fr: '' },
    label: { en: '', fr: '' },
    parties: ['ru', 'us'],
    others: [],
    people: [],
    dating,
    relations: [],
    outside: [],
    onRecord: [],
    cells: [],
    texts: [],
    remarks: [],
    ...given,
  };
}

export function inventedStatement(contact: string, given: Partial<Statement> = {}): Statement {
  return {
    id: `on-${contact}`,
    text: 'a-text',
    passages: [],
    sides: ['ru'],
    onBehalfOf: [],
    office: [],
    voice: [],
    channel: 'statement',
    mode: 'paraphrase',
    bearings: [{ contact, points: ['itself'], as: 'account' }],
    declines: false,
    leavesOpen: false,
    remarkOn: [],
    denies: [],
    revises: [],
    sameAs: [],
    again: [],
    ...given,
  };
}

/** The fields that a search reads; omitted ones are empty. */
export type Read = Pick<Corpus, 'people' | 'bodies' | 'contacts' | 'statements' | 'notes'>;

export function invented(given: Partial<Read>): Read {
  return { people: [], bodies: [], contacts: [], statements: [], notes: [], ...given };
}

/** Contacts, statements and notes come in any number of parts, like the shards of a large corpus. */
export function searchOf({ people, bodies, contacts, statements, notes }: Read, parts = 1): SearchIndex {
  const index = new SearchIndex(people, bodies);
  const part = <T>(list: readonly T[], number: number) => list.filter((_, i) => i % parts === number);
  for (let number = 0; number < parts; number += 1) {
    const own = part(statements, number);
    index.add({ texts: [], contacts: part(contacts, number), statements: own, notes });
  }
  return index;
}

/** A library of just these, with everything loaded. */
export function inventedLibrary(given: Partial<Read>): Library {
  const { people, bodies, ...words } = invented(given);
  const { index } = indexCorpus({
    format: CORPUS_FORMAT,
    hash: '0',
    withheld: false,
    about: {},
    texts: [],
    points: [],
    terms: {
      kinds: [{ id: 'call' }],
      levels: [{ id: 'unknown' }],
      channels: [],
      voices: BASE_VOICES.map((id) => ({ id })),
    },
    changes: [],
    people,
    bodies,
    ...words,
  });
  return openLibrary({ ...index, words: { texts: [], ...words } }, () => Promise.reject(new Error('whole')));
}

/** One contact per list, with one statement per string; their ids are the numbers of the lists. */
export function ofWords(lists: readonly (readonly string[])[]): Read {
  return invented({
    contacts: lists.map((_, number) => inventedContact(String(number))),
    statements: lists.flatMap((list, number) =>
      list.map((words, index) =>
        inventedStatement(String(number), {
          id: `${number}-${index}`,
          passages: [{ text: 'a-text', start: 0, end: words.length, words, paragraph: 1, telling: 0 }],
        }),
      ),
    ),
  });
}
