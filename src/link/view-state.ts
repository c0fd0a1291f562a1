/** The state that a link restores: all that a reader would expect of it, and nothing else. */

import type { RelationKind } from '../model/contact.ts';
import type { Kind, Level, Status } from '../model/kinds.ts';
import type { Language } from '../model/language.ts';
import type { PointId } from '../model/points.ts';
import type { SilenceFilter } from '../model/silence.ts';
import type { RelayedHalf, Side, Voice } from '../model/voices.ts';

/** Each has a path of its own: published links never break. */
export const VIEWS = [
  'timeline',
  'list',
  'on-record',
  'texts',
  'method',
  'data',
  'add',
  'people',
  'person',
] as const;
export type View = (typeof VIEWS)[number];

/** Views that list rows without end: each has pages, so that what one page holds is bounded. */
export const PAGED_VIEWS = [
  'list',
  'on-record',
  'texts',
  'people',
  'person',
] as const satisfies readonly View[];
export type PagedView = (typeof PAGED_VIEWS)[number];

export function isPaged(view: View): view is PagedView {
  return (PAGED_VIEWS as readonly View[]).includes(view);
}

/** Restrictions on the contacts shown: values within a key combine with OR, keys with AND. */
export interface Filters {
  readonly side: readonly Side[];
  /** Who takes part beside the sides. */
  readonly party: readonly Voice[];
  readonly kind: readonly Kind[];
  readonly level: readonly Level[];
  readonly person: readonly string[];
  readonly point: readonly PointId[];
  readonly status: readonly Status[];
  readonly text: readonly string[];
  readonly relation: readonly RelationKind[];
  readonly silence: readonly SilenceFilter[];
  /** Whose words the other side relays. */
  readonly relayed: readonly RelayedHalf[];
  /** Only contacts with both halves on record: Russia, and the US or NATO. */
  readonly both: boolean;
  /** The search query. */
  readonly q: string;
}

/** What the list can be sorted by; the two sides in column order. */
export const LIST_COLUMNS = ['date', 'contact', 'kind', 'level', 'ru', 'us-nato', 'text'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export interface ListOrder {
  readonly by: ListColumn;
  readonly descending: boolean;
}

/** By date, oldest first. */
export const USUAL_ORDER: ListOrder = { by: 'date', descending: false };

/** The timeline's viewport in calendar days, both included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

export interface ViewState {
  readonly language: Language;
  readonly view: View;
  /** The id of the open contact, as written; the corpus may not have it. */
  readonly contact?: string | undefined;
  /** The open text, instead of a contact. */
  readonly text?: string | undefined;
  /** Whose page the view `person` is; absent in every other. The corpus may not have the id. */
  readonly person?: string | undefined;
  /** A text opened beside the contact. */
  readonly read?: string | undefined;
  /** Another contact, which the open one is compared with. */
  readonly compare?: string | undefined;
  /** The statement that the link points to. */
  readonly statement?: string | undefined;
  readonly window?: DayWindow | undefined;
  /** Only in the list view; absent means by date, oldest first. */
  readonly sort?: ListOrder | undefined;
  /** Only in a view that has pages; absent means the first. The corpus may not have as many. */
  readonly page?: number | undefined;
  /** Shown in a frame of another page: a lean layout. Absent means false. */
  readonly embed?: boolean | undefined;
  /** For a class: relations and their reasons stay hidden until they are asked for. Absent means false. */
  readonly classMode?: boolean | undefined;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = {
  side: [],
  party: [],
  kind: [],
  level: [],
  person: [],
  point: [],
  status: [],
  text: [],
  relation: [],
  silence: [],
  relayed: [],
  both: false,
  q: '',
};

export const HOME: ViewState = { language: 'en', view: 'timeline', filters: NO_FILTERS };

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some(
    (value) => value === true || (typeof value !== 'boolean' && value.length > 0),
  );
}
