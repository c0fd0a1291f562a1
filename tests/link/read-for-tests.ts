/** A link as it is written, read against the ids that tests know. */

import type { Address } from '../../src/link/address.ts';
import { readLink } from '../../src/link/read-link.ts';
import { HOME, type ViewState } from '../../src/link/view-state.ts';
import { known } from './view-states.ts';

export function addressOf(link: string): Address {
  const { pathname, search, hash } = new URL(link, 'https://example.org');
  return { pathname, search, hash };
}

export const read = (link: string) => readLink(addressOf(link), known);

export const view = (state: Partial<ViewState>): ViewState => ({ ...HOME, ...state });
