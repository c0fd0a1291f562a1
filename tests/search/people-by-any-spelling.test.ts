/** People are found by any spelling: that of the texts, those of the registry, and Cyrillic by rule. */

import { beforeAll, describe, expect, it } from 'vitest';
import { foundPeople } from '../../src/search/found-people.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { transliterate } from '../../src/search/transliterate.ts';
import { libraryOf, type TestLibrary } from '../corpus-for-tests.ts';

describe('transliterate', () => {
  it.each([
    ['лавров', 'lavrov', 'lavrov'],
    ['шойгу', 'shoigu', 'choigou'],
    ['герасимов', 'gerasimov', 'guerassimov'],
    ['белоусов', 'belousov', 'belooussov'],
    ['путин', 'putin', 'poutine'],
    ['рябков', 'ryabkov', 'riabkov'],
    ['валерий', 'valery', 'valeri'],
    ['сергей', 'sergei', 'serguei'],
    ['кулеба', 'kuleba', 'kouleba'],
    ['хомчак', 'khomchak', 'khomtchak'],
  ])('%s', (word, english, french) => {
    expect(transliterate(word)).toEqual([english, french]);
  });

  it('leaves Latin letters alone', () => {
    expect(transliterate('lavrov')).toEqual([]);
  });
});

describe('in the five texts', () => {
  let library: TestLibrary;
  let search: SearchIndex;
  beforeAll(async () => {
    library = await libraryOf('seeds');
    const { people, bodies, ...words } = library.corpus;
    search = new SearchIndex(people, bodies);
    search.add(words);
  });

  /** The contacts that have the person among their people or speakers. */
  const withPerson = (person: string) =>
    library
      .contacts()
      .filter(
        ({ id, people }) =>
          people.some((one) => one.person === person) ||
          library.statementsOn(id).some(({ statement }) => statement.speaker === person),
      )
      .map(({ id }) => id);

  it('finds the person by all words of the name, and by no fewer letters than three', () => {
    const ids = (query: string) => foundPeople(query, library.people).map(({ id }) => id);
    expect(ids('Герасимов')).toEqual(['gerasimov']);
    expect(ids('valery guerassimov')).toEqual(['gerasimov']);
    expect(ids('Mil')).toEqual(['milley']);
    for (const query of ['Mi', 'Milley Gerasimov', 'Ukraine', '', '—']) expect(ids(query)).toEqual([]);
  });

  it.each([
    ['lavrov', ['Лавров', 'Lavrov', 'lawrow', 'Сергей Лавров', 'лавр']],
    ['shoigu', ['Шойгу', 'Choïgou', 'choigou', 'Choigu', 'Shoigu', 'Schoigu']],
    ['gerasimov', ['Герасимов', 'Guerassimov', 'Guérassimov', 'Gerasimov', 'Валерий Герасимов']],
    ['belousov', ['Белоусов', 'Belousov', 'Belooussov']],
    ['putin', ['Путин', 'Poutine', 'Putin']],
    ['austin', ['Остин', 'Austin']],
    ['biden', ['Байден', 'Biden']],
    ['milley', ['Милли', 'Milley']],
  ])('%s', (person, queries) => {
    const expected = withPerson(person);
    expect(expected.length).toBeGreaterThan(0);
    for (const query of queries)
      expect([...(search.search(query) ?? [])], query).toEqual(expect.arrayContaining(expected));
  });
});
