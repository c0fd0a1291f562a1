/** How many rows a page of each view holds, and so how many pages there are. Published addresses count by it. Pure. */

import type { PagedView } from './view-state.ts';

/** Of the page of a person: contacts, each with all that the person says of it. */
export const ROWS: Readonly<Record<PagedView, number>> = {
  list: 100,
  'on-record': 50,
  texts: 100,
  people: 100,
  person: 20,
};
/** Texts of a small corpus come with what each contributes. */
export const WHOLE_TEXTS = 10;
/** In place of the timeline; all are in the list. */
export const FIRST_PAGE = { rows: 25, elsewhere: { view: 'list' } } as const;

/** A list without rows still has its page. */
export function pageCount(all: number, rows: number): number {
  return Math.max(1, Math.ceil(all / rows));
}
