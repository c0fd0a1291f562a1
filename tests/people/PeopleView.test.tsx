/** All people by side and office: everybody once, with the contacts of his or her page, and pages where they are many. */

import { render, screen, within } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import { type Library, openLibrary } from '../../src/corpus/library.ts';
import { ROWS } from '../../src/link/pages.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { people } from '../../src/messages/en/people.ts';
import { en } from '../../src/messages/en.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { sentence } from '../../src/messages/sentence.ts';
import { NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { ViewStoreContext } from '../../src/navigation/ViewStoreContext.ts';
import { createViewStore } from '../../src/navigation/view-store.ts';
import { PeopleView } from '../../src/people/PeopleView.tsx';
import { peopleMessages } from '../../src/people/people-messages.ts';
import type { ContactSet } from '../../src/selection/contact-set.ts';
import { contactsOfPerson } from '../../src/selection/person-contacts.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

const real = await libraryOf('seeds');

beforeAll(() => peopleMessages.load('en'));

const open = (library: Library, shown: ContactSet, page?: number) =>
  render(
    <LibraryContext value={library}>
      <I18nContext value={ENGLISH}>
        <ViewStoreContext value={createViewStore('/people', { has: () => true })}>
          <NavigationContext value={{ base: '', navigateTo: vi.fn(), hrefOf: (to) => writeLink(to) }}>
            <PeopleView shown={shown} page={page} />
          </NavigationContext>
        </ViewStoreContext>
      </I18nContext>
    </LibraryContext>,
  );

it('lists everybody once under his or her side, with office and contacts', () => {
  open(real, setOf(real));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(people.count(real.people.length));
  expect(screen.getAllByRole('listitem')).toHaveLength(real.people.length);
  for (const { id, name, side, office } of real.people) {
    const section = within(screen.getByRole('region', { name: sentence(en.sides[side] ?? side) }));
    const link = section.getByRole('link', { name: name.en });
    expect(link).toHaveAttribute('href', `/people/${id}`);
    const count = contactsOfPerson(real, id).length;
    expect(link.closest('li')).toHaveTextContent(`${name.en}${office.en}${people.onContacts(count, count)}`);
  }
  // Russia comes first wherever there are sides.
  const [first] = screen.getAllByRole('heading', { level: 2 });
  expect(first).toHaveTextContent(sentence(en.sides.ru ?? ''));
});

it('counts what the filters leave of each, and hides nobody', () => {
  open(real, setOf(real, []));
  expect(screen.getAllByRole('listitem')).toHaveLength(real.people.length);
  const all = contactsOfPerson(real, 'kirby').length;
  const link = screen.getByRole('link', { name: real.person('kirby')?.name.en ?? '-' });
  expect(link.closest('li')).toHaveTextContent(people.onContacts(0, all));
});

it('has pages of a corpus with many', () => {
  const { corpus } = real;
  const many = Array.from({ length: 2 * ROWS.people + 5 }, (_, row) => ({
    id: `person-${row}`,
    side: row % 2 === 0 ? ('ru' as const) : ('us' as const),
    name: { en: `Person ${row}`, fr: `Personne ${row}` },
    byline: { en: `Person ${row}`, fr: `Personne ${row}` },
    office: { en: 'Envoy', fr: 'Émissaire' },
    spellings: [],
  }));
  const { index } = indexCorpus({ ...corpus, people: [...corpus.people, ...many] });
  const library = openLibrary(index, () => Promise.reject(new Error('no shard')));
  open(library, setOf(real), 2);
  expect(screen.getAllByRole('listitem')).toHaveLength(ROWS.people);
  expect(screen.getByRole('link', { name: en.views.before(ROWS.people) })).toBeVisible();
});
