/** How long lists are sorted and cut into pages, in English. Loaded with the first of them. */

import type { ListColumn } from '../../link/view-state.ts';

const BY: Record<ListColumn, string> = {
  date: 'date',
  contact: 'contact',
  kind: 'kind',
  level: 'level',
  ru: 'Russia',
  'us-nato': 'United States or NATO',
  text: 'text',
};

export const listing = {
  /** Beside a list that shows only some of its rows; `first` is empty where it begins with the first. */
  shownOf: (first: string, last: string, all: string) =>
    `${first === '' ? '' : `${first} to `}${last} of ${all} are listed.`,
  sorted: (column: ListColumn, descending: boolean) =>
    `Sorted by ${BY[column]}, ${descending ? 'descending' : 'ascending'}`,
};

export type ListingMessages = typeof listing;
