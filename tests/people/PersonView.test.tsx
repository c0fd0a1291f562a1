/** The page of a person: whose words are there and whose are not, and who is named for them. */

import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { panelFootMessages } from '../../src/comparison/panel-foot-messages.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import { type Library, openLibrary } from '../../src/corpus/library.ts';
import { people } from '../../src/messages/en/people.ts';
import { textPanel } from '../../src/messages/en/text-panel.ts';
import { en } from '../../src/messages/en.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import type { Statement } from '../../src/model/statement.ts';
import { NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { ViewStoreContext } from '../../src/navigation/ViewStoreContext.ts';
import { createViewStore } from '../../src/navigation/view-store.ts';
import { PersonView } from '../../src/people/PersonView.tsx';
import { peopleMessages } from '../../src/people/people-messages.ts';
import type { ContactSet } from '../../src/selection/contact-set.ts';
import { partOf } from '../../src/selection/part-of.ts';
import { contactsOfPerson } from '../../src/selection/person-contacts.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

const real = await libraryOf('seeds');
const fixture = await libraryOf('tests/fixture/seeds');
const official = await libraryOf('tests/fixture/readouts');

beforeAll(() => Promise.all([peopleMessages.load('en'), panelFootMessages.load('en')]));

function open(
  id: string,
  { library = real, shown = setOf(library) }: { library?: Library; shown?: ContactSet } = {},
) {
  return render(
    <LibraryContext value={library}>
      <I18nContext value={ENGLISH}>
        <ViewStoreContext value={createViewStore('/', { has: () => true })}>
          <NavigationContext
            value={{
              base: '',
              navigateTo: vi.fn(),
              hrefOf: ({ contact, text, person }) => `/${contact ?? text ?? person ?? ''}`,
            }}
          >
            <PersonView id={id} shown={shown} selected={undefined} translations onTranslations={() => {}} />
          </NavigationContext>
        </ViewStoreContext>
      </I18nContext>
    </LibraryContext>,
  );
}

const sectionOf = (contact: string) => {
  const section = document.getElementById(`of-${contact}`)?.closest('section');
  if (!section) throw new Error(`no section of ${contact}`);
  return section;
};

describe.each([
  ['the five texts', real],
  ['the fixture', fixture],
  ['official readouts', official],
] as const)('%s', (_, library) => {
  it.each(library.people.map(({ id }) => [id]))('%s has all words that are theirs, and no others', (id) => {
    const { container } = open(id, { library });
    const shown = new Set(
      [...container.querySelectorAll<HTMLElement>('[data-statement]')].map(
        ({ dataset }) => dataset.statement,
      ),
    );
    // Of a sentence of two sides, the speaker of one may say it of one contact and not of another.
    const theirs = library.corpus.statements.filter((statement) => partOf(statement, id));
    expect(shown).toEqual(new Set(theirs.map((statement) => statement.id)));
    for (const { passages } of theirs)
      for (const { words } of passages) expect(container.textContent).toContain(words);
    expect(container.textContent).not.toMatch(/undefined|\[object|NaN/);
    // Ids belong to the panel beside it.
    expect(container.querySelectorAll('article[id]')).toHaveLength(0);
  });
});

it('names the office that reports what somebody is said to have said, and never him as the speaker', () => {
  open('gerasimov');
  const heads = [...document.querySelectorAll('.person-teller')].map((head) => head.textContent);
  expect(heads.length).toBeGreaterThan(0);
  for (const head of heads) {
    expect(head).toContain('As reported by');
    expect(head).not.toContain('relaying');
  }
  expect(screen.queryByText(/^For Russia/)).toBeNull();
});

it('names all whose words are relayed together', () => {
  const several = real.corpus.statements.find(({ voice }) => voice.length > 1);
  if (!several) throw new Error('no statement relays several persons');
  open(several.voice[0] ?? '');
  const [statement] = document.querySelectorAll(`[data-statement="${several.id}"]`);
  expect(statement?.closest('.person-group')?.querySelector('.person-teller')).toHaveTextContent(
    /relaying .+ and /,
  );
});

it('says for which side and in which office somebody speaks, and in which text', () => {
  open('kirby');
  const [head] = document.querySelectorAll<HTMLElement>('.person-teller');
  expect(head).toHaveTextContent('For the US, ');
  expect(head).toHaveTextContent(real.person('kirby')?.office.en ?? '-');
  expect(head && within(head).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^\/\w+-/));
});

it('says so where somebody takes part and nothing is theirs, and how that is known', () => {
  const contact = real.corpus.contacts.find(({ people: all }) =>
    all.some(({ person }) => person === 'milley'),
  );
  open('milley');
  const section = within(sectionOf(contact?.id ?? ''));
  expect(section.getByText(people.nothing('Mark Milley'))).toBeVisible();
  expect(section.getByText(/^Takes part/)).toBeVisible();
});

it('says so where a person is only mentioned', () => {
  open('kuleba');
  expect(screen.getByText(people.none(real.person('kuleba')?.name.en ?? ''))).toBeVisible();
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});

it('sets apart what bears on no contact', () => {
  open('price');
  const section = within(screen.getByRole('region', { name: textPanel.noContact }));
  expect(section.getAllByRole('article')).toHaveLength(2);
});

it('says how many contacts the filters hide, and of an unknown person that there is none', () => {
  const { unmount } = open('kirby', { shown: setOf(real, []) });
  expect(
    screen.getByText(people.filteredOut(contactsOfPerson(real, 'kirby').length), { exact: false }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: en.filters.clear })).toBeVisible();
  unmount();
  open('nobody');
  expect(screen.getByRole('heading', { name: people.unknown })).toBeVisible();
});

it('fetches what it shows of a large corpus, and says what it leaves to the texts', async () => {
  const { index, shards } = indexCorpus(fixture.corpus, { shardSize: 20_000 });
  const library = openLibrary(index, async (name) => {
    const shard = shards[index.shards.indexOf(name)];
    if (!shard) throw new Error(name);
    return shard;
  });
  // Also the contacts on which others alone quote somebody.
  for (const { id } of fixture.people)
    expect(contactsOfPerson(library, id), id).toEqual(contactsOfPerson(fixture, id));
  open('jane-testwell', { library });
  expect(await screen.findAllByRole('article', { name: /Testwell/ })).not.toHaveLength(0);
  expect(screen.getByText(people.besidesElsewhere)).toBeVisible();
});

/** The corpus with one statement changed to a sentence of the text for both sides. */
function withSentenceOfTwo(id: string, change: Partial<Statement>): Library {
  const { corpus } = real;
  const statements = corpus.statements.map((one) =>
    one.id === id ? { ...one, sides: ['ru', 'us'] as const, ...change } : one,
  );
  return openLibrary(indexCorpus({ ...corpus, statements }).index, () =>
    Promise.reject(new Error('no shard')),
  );
}

const marksOf = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll('.mark use') ?? [])].map((use) => use.getAttribute('href'));

it('gives a sentence of two sides the mark of its speaker’s own', () => {
  const id = real.corpus.statements.find(({ speaker }) => speaker === 'kirby')?.id ?? '';
  const { container } = open('kirby', { library: withSentenceOfTwo(id, {}) });
  const statement = container.querySelector(`[data-statement="${id}"]`);
  expect(statement).toHaveClass('in-right');
  expect(marksOf(statement?.closest('.person-group'))).toEqual(['#side-right']);
});

it('gives words that two sides report to neither alone', () => {
  const id = real.corpus.statements.find(({ voice }) => voice.includes('gerasimov'))?.id ?? '';
  const { container } = open('gerasimov', {
    library: withSentenceOfTwo(id, { speaker: 'kirby', office: ['ru-mod', 'pentagon'] }),
  });
  const statement = container.querySelector(`[data-statement="${id}"]`);
  expect(statement).toHaveClass('in-none');
  const group = statement?.closest('.person-group');
  expect(marksOf(group?.querySelector('.person-teller'))).toEqual(['#side-left', '#side-right']);
  expect(group?.querySelector('.person-teller b')).toHaveTextContent(
    `As reported by ${en.and(['Ministry of Defence', real.person('kirby')?.byline.en ?? ''])}`,
  );
});
