/** What a path and a fragment say of a view: all that a page is rendered from. The query has a file, and a chunk, of its own. */

import type { Language } from '../model/language.ts';
import type { Address, LinkIssue } from './address.ts';
import { isPaged, NO_FILTERS, VIEWS, type ViewState } from './view-state.ts';
import { BESIDE_IDS, isBesideIds, PEOPLE } from './write-link.ts';

export interface ReadLink {
  readonly state: ViewState;
  readonly issues: readonly LinkIssue[];
}

/** Our fragments are ids: nothing in them that has a meaning in a fragment of somebody else. */
const FOREIGN_HASH = /[=/:?&]/;

/** Of an address without a query. Never throws. Trailing slashes are accepted. */
export function readPath({ pathname, hash }: Omit<Address, 'search'>): ReadLink {
  const issues: LinkIssue[] = [];
  const { page = 1, ...place } = placeOf(pathname, issues);
  const statement = statementIn(hash, place);
  return {
    state: { ...place, ...(page > 1 && { page }), ...(statement && { statement }), filters: NO_FILTERS },
    issues,
  };
}

export type Place = Pick<ViewState, 'language' | 'view' | 'contact' | 'text' | 'person' | 'page'>;

/** Empty where the fragment names none. */
export function statementIn(hash: string, { contact, text }: Place): string | undefined {
  // Where the browser leaves a text fragment in place.
  const fragment = hash.replace(/:~:.*/, '').slice(1);
  return (contact ?? text) !== undefined && !FOREIGN_HASH.test(fragment) ? decode(fragment) : '';
}

/** The language of a URL, from its path alone; English if the path names none. */
export function languageOf(pathname: string): Language {
  return partsOf(pathname)[0]?.toLowerCase() === 'fr' ? 'fr' : 'en';
}

/** A page's `index.html` is accepted as well as its folder. */
function partsOf(pathname: string): string[] {
  return pathname
    .replace(/\/index\.html$/, '/')
    .split('/')
    .filter((part) => part !== '');
}

export function placeOf(pathname: string, issues: LinkIssue[]): Place {
  const parts = partsOf(pathname);
  const language = languageOf(pathname);
  const [written, given, ...rest] = language === 'fr' ? parts.slice(1) : parts;
  const room = written?.toLowerCase();
  // In capitals from somebody's hand; ids have none.
  const id = written === room ? given : given?.toLowerCase();
  const home: Place = { language, view: 'timeline' };
  if (room === undefined) return home;
  const decoded = id === undefined ? undefined : decode(id);
  // A path cannot contain a dot segment: browsers resolve it as a parent folder.
  if (rest.length === 0 && decoded !== undefined && !/^\.{0,2}$/.test(decoded)) {
    if (room === 'contacts') return { ...home, contact: decoded };
    if (room === 'texts') return { language, view: 'texts', text: decoded };
  }
  // The second page of all people is not that of one called so.
  const isBeside = id === BESIDE_IDS && rest.length > 0;
  if (room === PEOPLE && decoded !== undefined && !isBeside && !/^\.{0,2}$/.test(decoded)) {
    const [number, ...further] = rest;
    const page = number === undefined ? 1 : further.length === 0 ? readPage(number) : undefined;
    if (page) return { language, view: 'person', person: decoded, ...(number !== undefined && { page }) };
  }
  const view = VIEWS.find((other) => other === room && other !== 'timeline' && other !== 'person');
  if (view && id === undefined) return { language, view };
  if (view && isPaged(view)) {
    const [number, ...further] = isBeside ? rest : [id, ...rest];
    const page = further.length === 0 && isBeside === isBesideIds(view) && readPage(number);
    if (page) return { language, view, page };
  }
  issues.push({ what: 'path', key: pathname });
  return home;
}

/** A whole number from 1, as we write it; undefined if it is none. */
export function readPage(raw: string | undefined): number | undefined {
  return raw !== undefined && /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : undefined;
}

/** Undefined where percent-encoding is broken. */
export function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
