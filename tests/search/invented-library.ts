/** Contacts made up of given words, so that a test says itself what there is to find. */

import { type Library, openLibrary } from '../../src/corpus/library.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Dating } from '../../src/model/dating.ts';
import type { Statement } from '../../src/model/statement.ts';

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
    people: [],
    dating,
    relations: [],
    outside: [],
    onRecord: [],
    cells: [],
    texts: [],
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

/** The parts of a corpus that a search reads; what is not given is empty. */
export function inventedLibrary(given: Partial<Library['corpus']>): Library {
  return openLibrary({
    format: 1,
    hash: '0',
    withheld: false,
    texts: [],
    people: [],
    bodies: [],
    points: [],
    contacts: [],
    statements: [],
    notes: [],
    changes: [],
    ...given,
  });
}

/** One contact per list, with one statement per string; their ids are the numbers of the lists. */
export function libraryOfWords(lists: readonly (readonly string[])[]): Library {
  return inventedLibrary({
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
