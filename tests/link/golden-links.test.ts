/** The promise of published links, kept on the real corpus. */

import { expect, it } from 'vitest';
import { readLink } from '../../src/link/read-link.ts';
import { HOME } from '../../src/link/view-state.ts';
import { LONGEST_QUERY } from '../../src/link/write-fields.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { RELATIONS } from '../../src/model/contact.ts';
import { STATUSES } from '../../src/model/kinds.ts';
import { MISSING_ACCOUNTS, SILENCES } from '../../src/model/silence.ts';
import { RELAYED_HALVES, SIDES } from '../../src/model/voices.ts';
import { knownIdsOf } from '../../src/navigation/known-ids.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { GOLDEN_LINKS } from './golden-links.ts';

const library = await libraryOf('seeds');

it.each(GOLDEN_LINKS.map(([link, state]) => ({ link, state })))(
  '$link means what it meant',
  ({ link, state }) => {
    const { pathname, search, hash } = new URL(link, 'https://example.org');
    expect(readLink({ pathname, search, hash }, knownIdsOf(library))).toEqual({
      state: { ...HOME, ...state },
      issues: [],
    });
    // A shared link is written as it was published.
    if (link.includes('v=1')) expect(writeLink(state, { shared: true })).toBe(link);
    if (state.contact !== undefined) expect(library.contact(state.contact)).toBeDefined();
    if (state.compare !== undefined) expect(library.contact(state.compare)).toBeDefined();
    if (state.person !== undefined) expect(library.person(state.person)).toBeDefined();
    if (state.statement !== undefined) expect(library.statement(state.statement)).toBeDefined();
  },
);

it('the longest link that the real corpus allows stays under 2,000 characters', () => {
  const { people, texts, contacts, statements } = library.corpus;
  const longest = (ids: readonly string[]) => ids.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const link = writeLink(
    {
      language: 'fr',
      view: 'person',
      person: longest(people.map(({ id }) => id)),
      page: 999_999,
      embed: true,
      classMode: true,
      compare: longest(contacts.map(({ id }) => id).slice(1)),
      contact: longest(contacts.map(({ id }) => id)),
      statement: longest(statements.map(({ id }) => id)),
      read: longest(texts.map(({ id }) => id)),
      window: { from: '2014-01-01', to: '2024-12-31' },
      filters: {
        side: SIDES,
        party: [],
        kind: library.contactIndex.vocabulary.kinds,
        level: library.contactIndex.vocabulary.levels,
        person: people.map(({ id }) => id),
        point: library.contactIndex.vocabulary.points,
        status: STATUSES,
        text: texts.map(({ id }) => id),
        relation: RELATIONS,
        silence: [...MISSING_ACCOUNTS, ...SILENCES],
        relayed: RELAYED_HALVES,
        both: true,
        // Each letter takes six characters of the URL.
        q: 'é'.repeat(LONGEST_QUERY),
      },
    },
    { shared: true },
  );
  expect(`https://readouts.example.org/readouts${link}`.length).toBeLessThan(2000);
});
