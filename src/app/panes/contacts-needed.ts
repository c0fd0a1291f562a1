/** The contacts whose words the page of a path is rendered from, beside those of an open text. */

import type { Library } from '../../corpus/library.ts';
import { ROWS } from '../../link/pages.ts';
import type { ViewState } from '../../link/view-state.ts';
import { contactsOnPage } from '../../selection/person-contacts.ts';

export function contactsNeeded({ contact, person, page }: ViewState, library: Library): readonly string[] {
  if (contact !== undefined) return [contact];
  return person === undefined ? [] : contactsOnPage(library, person, page ?? 1, ROWS.person);
}
