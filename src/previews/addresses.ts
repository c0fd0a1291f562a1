/** The addresses of pages and files: below the folder of the site, and with its host where that is known. Pure. */

import { HOME, type ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { LANGUAGES } from '../model/language.ts';

export interface Site {
  /** With slashes at both ends. */
  readonly path: string;
  /** `https://example.org`; what needs it is left out where it is not known. */
  readonly origin?: string | undefined;
}

/** The spelling that every static host answers without a redirect: a page is a folder, so it ends with a slash. */
export function pageAddress({ path, origin = '' }: Site, state: Partial<ViewState>): string {
  const page = writeLink(state).slice(1);
  return `${origin}${path}${page}${page === '' ? '' : '/'}`;
}

/** A page of the app as its own links spell it. */
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

/** The same page in each language; for all others the one without a language in its address. */
export function alternates(state: ViewState): readonly Alternate[] {
  return [
    ...LANGUAGES.map((language) => ({ hreflang: language, state: { ...state, language } })),
    { hreflang: 'x-default', state: { ...state, language: HOME.language } },
  ];
}
