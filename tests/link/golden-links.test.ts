/** The promise of published links, kept on the real corpus. */

import { expect, it } from 'vitest';
import { readLink } from '../../src/link/read-link.ts';
import { HOME } from '../../src/link/view-state.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { GOLDEN_LINKS } from './golden-links.ts';

const library = await libraryOf('seeds');

it.each(GOLDEN_LINKS.map(([link, state]) => ({ link, state })))(
  '$link means what it meant',
  ({ link, state }) => {
    const { pathname, search, hash } = new URL(link, 'https://example.org');
    const known = {
      has: (kind: 'person' | 'text', id: string) =>
        (kind === 'person' ? library.person(id) : library.text(id)) !== undefined,
    };
    expect(readLink({ pathname, search, hash }, known)).toEqual({
      state: { ...HOME, ...state },
      misread: [],
    });
    // A link that travels is written as it was published.
    if (link.includes('v=1')) expect(writeLink(state, { shared: true })).toBe(link);
    if (state.contact !== undefined) expect(library.contact(state.contact)).toBeDefined();
    if (state.statement !== undefined) expect(library.statement(state.statement)).toBeDefined();
  },
);
