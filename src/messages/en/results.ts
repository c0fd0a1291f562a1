/** The results of a search, in English. Loaded with the first search. */

import { grouped, plural } from './terms.ts';

export const results = {
  title: (query: string) => `Results for “${query}”`,
  count: (contacts: number, statements: number) =>
    `${plural(contacts, 'contact', 'contacts')}, ${plural(statements, 'statement', 'statements')}`,
  /** Before all of their statements have been read. */
  contacts: (count: number) => plural(count, 'contact', 'contacts'),
  /** For so many results that their statements are not counted. */
  many: (contacts: number, listed: number) =>
    `${plural(contacts, 'contact', 'contacts')}. The first ${grouped(listed)} are listed: another word narrows the search.`,
  none: 'No contact has these words and passes the filters.',
  /** Before the names of those who are called so. */
  people: (count: number): string => (count === 1 ? 'Person' : 'People'),
  inNames: 'In the names of the contact or of its people.',
  allContacts: (count: number) => `Show all ${grouped(count)} contacts`,
  moreContacts: (count: number) => `Show ${plural(count, 'more contact', 'more contacts')}`,
  allStatements: (count: number) => `Show all ${grouped(count)} statements`,
  failed: 'The statements found did not load. The contacts are on the timeline.',
};

export type ResultsMessages = typeof results;
