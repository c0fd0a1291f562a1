/** What a link says: everything that a reader would expect it to restore, and nothing else. */

import type { RelationKind } from '../model/contact.ts';
import type { Kind, Level, Status } from '../model/kinds.ts';
import type { Language } from '../model/language.ts';
import type { PointId } from '../model/points.ts';
import type { Silence } from '../model/silence.ts';
import type { Side } from '../model/voices.ts';

/** Each view has its spelling now, so that links stay good when it comes. */
export const VIEWS = ['timeline', 'list', 'on-record', 'texts', 'method', 'data'] as const;
export type View = (typeof VIEWS)[number];

/** Restrictions on the contacts shown: any of the values within a key, all of the keys together. */
export interface Filters {
  readonly side: readonly Side[];
  readonly kind: readonly Kind[];
  readonly level: readonly Level[];
  readonly person: readonly string[];
  readonly point: readonly PointId[];
  readonly status: readonly Status[];
  readonly text: readonly string[];
  readonly relation: readonly RelationKind[];
  readonly silence: readonly Silence[];
  /** Each party on record. */
  readonly both: boolean;
  /** Words searched. */
  readonly q: string;
}

/** What the list can be sorted by; the two sides as their columns stand. */
export const LIST_COLUMNS = ['date', 'contact', 'kind', 'level', 'ru', 'us-nato', 'text'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export interface ListOrder {
  readonly by: ListColumn;
  readonly descending: boolean;
}

/** The timeline's viewport in calendar days, both included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

export interface ViewState {
  readonly language: Language;
  readonly view: View;
  /** The open contact, by id as written; it may be one we do not have. */
  readonly contact?: string | undefined;
  /** The open text, in place of a contact. */
  readonly text?: string | undefined;
  /** A text opened beside the contact. */
  readonly read?: string | undefined;
  /** The statement that the link points at. */
  readonly statement?: string | undefined;
  readonly window?: DayWindow | undefined;
  /** Only where the view is the list; absent = by date, oldest first. */
  readonly sort?: ListOrder | undefined;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = {
  side: [],
  kind: [],
  level: [],
  person: [],
  point: [],
  status: [],
  text: [],
  relation: [],
  silence: [],
  both: false,
  q: '',
};

export const HOME: ViewState = { language: 'en', view: 'timeline', filters: NO_FILTERS };

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some(
    (value) => value === true || (typeof value !== 'boolean' && value.length > 0),
  );
}
