/** Where pages and files stand: below the folder of the site, and with its host where that is known. Pure. */

import type { ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';

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
