/** The URLs of pages and files: relative to the site's folder, and absolute where its host is known. Pure. */

import { HOME, type ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { LANGUAGES } from '../model/language.ts';

export interface Site {
  /** Begins and ends with a slash. */
  readonly path: string;
  /** `https://example.org`; undefined if unknown, and then whatever needs it is omitted. */
  readonly origin?: string | undefined;
}

/** The URL that every static host serves without a redirect: a page is a folder, so it ends with a slash. */
export function pageAddress({ path, origin = '' }: Site, state: Partial<ViewState>): string {
  const page = writeLink(state).slice(1);
  return `${origin}${path}${page}${page === '' ? '' : '/'}`;
}

/** A page's URL as the app's own links write it. */
export function appAddress({ path, origin = '' }: Site, state: Partial<ViewState>): string {
  return `${origin}${path}${writeLink(state).slice(1)}`;
}

export function fileAddress({ path, origin = '' }: Site, name: string): string {
  return origin + path + name;
}

interface Alternate {
  readonly hreflang: string;
  readonly state: ViewState;
}

/** The same page in each language; `x-default` is the one without a language in its URL. */
export function alternates(state: ViewState): readonly Alternate[] {
  return [
    ...LANGUAGES.map((language) => ({ hreflang: language, state: { ...state, language } })),
    { hreflang: 'x-default', state: { ...state, language: HOME.language } },
  ];
}
