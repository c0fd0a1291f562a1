/** A view → its URL. Each state has one URL: fixed key order, sorted lists, no defaults. */

import { type Filters, HOME, isPaged, NO_FILTERS, type View, type ViewState } from './view-state.ts';
import { writeField, writeOrder } from './write-fields.ts';

/** Below `/texts/` and `/people/` are ids, which hold no slash: the second page is `/texts/page/2`, that of the list `/list/2`. */
export const BESIDE_IDS = 'page';
/** Below it are the ids of persons, each with its pages: `/people/austin/2`. */
export const PEOPLE = 'people';
export const isBesideIds = (view: View) => view === 'texts' || view === PEOPLE;

interface WriteOptions {
  /** For links that are shared: names the format, and includes defaults that a later version might change. */
  readonly shared?: boolean;
  /** For links that are cited: the hash of the corpus, so that one that is not the same can say so. */
  readonly version?: string | undefined;
}

/** Relative to the folder that the app is served from. */
export function writeLink(state: Partial<ViewState>, { shared = false, version }: WriteOptions = {}): string {
  const { language, contact, text, person, read, compare, statement, window, sort, page, filters } = {
    ...HOME,
    ...state,
  };
  const view = viewOf(state);
  const opened = contact ?? text;
  const usual = text === undefined ? 'timeline' : 'texts';
  const pairs: [string, string][] = [];
  const add = (key: string, value: string | undefined) => {
    if (value !== undefined) pairs.push([key, value]);
  };
  if (opened !== undefined && (shared || view !== usual)) add('view', view);
  if (opened !== undefined && view === 'person') add('who', person);
  add('from', window?.from);
  add('to', window?.to);
  if (sort && view === 'list') add('sort', writeOrder(sort));
  const number = page !== undefined && isPaged(view) ? String(page) : undefined;
  // Without an open contact, the path names it.
  if (contact !== undefined) add('page', number);
  // In their order, whatever that of the given ones.
  for (const key of Object.keys(NO_FILTERS) as (keyof Filters)[]) add(key, writeField(filters[key]));
  if (contact !== undefined) add('read', read);
  if (contact !== undefined && compare !== contact) add('compare', compare);
  if (state.embed) add('embed', '1');
  if (state.classMode) add('class', '1');
  if (shared) add('v', '1');
  add('version', version);

  const path = [
    ...(language === 'fr' ? ['fr'] : []),
    ...(contact !== undefined
      ? ['contacts', encodeURIComponent(contact)]
      : text !== undefined
        ? ['texts', encodeURIComponent(text)]
        : view === 'timeline'
          ? []
          : [...folderOf(view, person, number !== undefined), ...(number === undefined ? [] : [number])]),
  ].join('/');
  const query = pairs.map(([key, value]) => `${key}=${encode(value)}`).join('&');
  const hash = opened !== undefined && statement ? `#${encodeURIComponent(statement)}` : '';
  return `/${path}${query && `?${query}`}${hash}`;
}

/** The page of a person needs a person. */
export function viewOf({ view = HOME.view, person }: Partial<ViewState>): View {
  return view === 'person' && person === undefined ? HOME.view : view;
}

/** What the number of a page follows, if there is one. */
function folderOf(view: View, person: string | undefined, numbered: boolean): string[] {
  if (view === 'person') return [PEOPLE, encodeURIComponent(person ?? '')];
  return isBesideIds(view) && numbered ? [view, BESIDE_IDS] : [view];
}

/** `~` joins lists and needs no escaping; a space becomes a plus. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', '+');
}
