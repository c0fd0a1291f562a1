/** Old links, brought to today's spelling before they are read. A published link is a promise. */

import type { Address } from './address.ts';

export interface Migration {
  /** The day the spelling changed. */
  readonly date: string;
  readonly reason: string;
  readonly apply: (address: Address) => Address;
}

/** Oldest first; each sees what the one before it has made. The first format has nothing to migrate from. */
export const MIGRATIONS: readonly Migration[] = [];
