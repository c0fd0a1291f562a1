/** Rewrites old links in the current format before they are parsed. A published link is a promise. */

import type { Address } from './address.ts';

export interface Migration {
  /** The day the format changed. */
  readonly date: string;
  readonly reason: string;
  readonly apply: (address: Address) => Address;
}

/** Oldest first; each receives the result of the one before. The first format has nothing to migrate from. */
export const MIGRATIONS: readonly Migration[] = [];
