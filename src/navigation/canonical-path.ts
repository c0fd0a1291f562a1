/** The one spelling of a path: no slash at its end, no file name, no capitals, the contact's own id. Pure. */

import type { Address } from '../link/address.ts';
import { readPath } from '../link/read-path.ts';
import { writeLink } from '../link/write-link.ts';

/** Undefined where the path has that spelling, or means nothing. `idOf` follows the older ids of a contact. */
export function canonicalPathOf(
  { pathname }: Pick<Address, 'pathname'>,
  idOf: (contact: string) => string | undefined,
): string | undefined {
  const { state, issues } = readPath({ pathname, hash: '' });
  if (issues.length > 0) return undefined;
  const contact = state.contact === undefined ? undefined : idOf(state.contact);
  const isOlder = contact !== undefined && contact !== state.contact;
  if (!isOlder && !/.\/$|\/index\.html$|^\/(?:fr\/)?[a-z-]*[A-Z]/.test(pathname)) return undefined;
  return writeLink(isOlder ? { ...state, contact } : state);
}
