/** Reads whole addresses: code that only those with a query need, fetched before they are shown or once the page works. */

import { lazy } from '../lazy.ts';

export type LinkReader = typeof import('../link/read-link.ts').readLink;

export const linkReader = lazy(
  async (): Promise<LinkReader> => (await import('../link/read-link.ts')).readLink,
);
