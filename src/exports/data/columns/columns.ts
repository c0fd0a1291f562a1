/** Tables of contacts: what their columns are called, of which type they are, and what each reads. */

import type { Contact } from '../../../model/contact.ts';
import type { Comparison } from '../../../selection/pair-accounts.ts';
import { placeInWords } from '../../comparison-words.ts';
import type { ExportInput } from '../export-input.ts';
import { missingAccounts } from '../placed.ts';
import { dayInWords } from '../words.ts';

export type Value = string | number | boolean;

/** An id or a code is the same in all languages; words are in that of the page. An empty string says that there is nothing. */
export interface Column<Row, Name extends string = string> {
  readonly name: Name;
  readonly type: 'code' | 'words' | 'number' | 'boolean';
  readonly of: (row: Row, input: ExportInput) => Value;
  /** The same in all rows of a contact. */
  readonly once?: true;
}

interface OfContact {
  readonly contact: Contact;
  readonly comparison: Comparison;
}

/** Reckoned once for rows that follow each other and have the same key. */
export function memoizeLast<Row, Of>(
  keyOf: (row: Row) => unknown,
  of: (row: Row, input: ExportInput) => Of,
): (row: Row, input: ExportInput) => Of {
  let last: { readonly key: unknown; readonly input: ExportInput; readonly value: Of } | undefined;
  return (row, input) => {
    const key = keyOf(row);
    if (last && last.key === key && last.input === input) return last.value;
    const value = of(row, input);
    last = { key, input, value };
    return value;
  };
}

/** Several values in one cell. */
export const LIST = '; ';
export const listed = (values: readonly string[]) => values.join(LIST);

/** Several comparisons or sources in one cell, whose own words have semicolons. */
export const RELATION_SEPARATOR = ' | ';

/** What each table says of the contact in each row. */
const OF_CONTACT = [
  { name: 'contact', type: 'code', of: ({ contact }) => contact.id },
  { name: 'contact_title', type: 'words', of: ({ contact }, { i18n }) => i18n.localize(contact.title) },
  { name: 'contact_date', type: 'code', of: ({ contact }) => contact.dating.edtf },
  {
    name: 'contact_date_words',
    type: 'words',
    of: ({ contact }, { i18n }) => dayInWords(contact.dating, i18n),
  },
  { name: 'contact_first_day', type: 'code', of: ({ contact }) => contact.dating.first ?? '' },
  { name: 'contact_last_day', type: 'code', of: ({ contact }) => contact.dating.last ?? '' },
  {
    name: 'contact_kind_words',
    type: 'words',
    of: ({ contact: { kind, level, status } }, { i18n }) => i18n.messages.describe(kind, level, status),
  },
  { name: 'kind', type: 'code', of: ({ contact }) => contact.kind },
  { name: 'level', type: 'code', of: ({ contact }) => contact.level },
  { name: 'status', type: 'code', of: ({ contact }) => contact.status },
  { name: 'contact_place', type: 'words', of: ({ contact }, { i18n }) => placeInWords(contact, i18n) },
  { name: 'parties', type: 'code', of: ({ contact }) => listed([...contact.parties, ...contact.others]) },
  { name: 'on_record', type: 'code', of: ({ contact }) => listed(contact.onRecord) },
  {
    name: 'missing_account',
    type: 'words',
    of: ({ comparison }, { i18n }) => listed(missingAccounts(comparison, i18n)),
  },
] as const satisfies readonly Column<OfContact>[];

export const CONTACT_COLUMNS = OF_CONTACT.map((column) => ({
  ...column,
  once: true as const,
})) as readonly Column<OfContact, (typeof OF_CONTACT)[number]['name']>[];

/** Where each row is from, so that it says so wherever it is pasted; `link` is of the row. */
export function sourceColumns<Row extends OfContact>(linkOf: (row: Row, input: ExportInput) => string) {
  return [
    { name: 'link', type: 'code', of: linkOf },
    { name: 'corpus', type: 'words', once: true, of: (_, { note }) => note.corpus },
    { name: 'version', type: 'code', once: true, of: (_, { note }) => note.version },
    { name: 'licence', type: 'words', once: true, of: (_, { note }) => note.licence },
    { name: 'taken_from', type: 'code', once: true, of: (_, { note }) => note.link },
  ] as const satisfies readonly Column<Row>[];
}

/** The name of a voice or a point by its id. */
export function namesOf(ids: readonly string[], names: Readonly<Record<string, string>>): string {
  return listed(ids.map((id) => names[id] ?? id));
}
