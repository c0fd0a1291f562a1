/** Who and what the registry finds in words of the three languages. */

import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/drafts/draft.ts';
import { openRegistry } from '../../src/drafts/registry.ts';
import { tablesOf } from '../../src/drafts/tables-of.ts';

const NOTHING: Known = { people: [], bodies: [], contacts: [] };

function found(content: string, day = '2021-12-30', known = NOTHING) {
  return openRegistry(tablesOf(content), known, day)
    .find(content)
    .map(({ start, end, sort, ids, side }) => [content.slice(start, end), sort, ids.join(), side]);
}

describe('mentions', () => {
  test.each([
    [
      'M. Guérassimov a vu Mark Milley.',
      [
        ['Guérassimov', 'person', 'gerasimov', 'ru'],
        ['Mark Milley', 'person', 'milley', 'us'],
      ],
    ],
    [
      'Generals Gerasimov and Guerassimov are one.',
      [
        ['Gerasimov', 'person', 'gerasimov', 'ru'],
        ['Guerassimov', 'person', 'gerasimov', 'ru'],
      ],
    ],
    [
      'С.В. Лавровым и Энтони Блинкеном',
      [
        ['С.В. Лавровым', 'person', 'lavrov', 'ru'],
        ['Энтони Блинкеном', 'person', 'blinken', 'us'],
      ],
    ],
    ['selon le porte-parole du Kremlin', [['porte-parole du Kremlin', 'role', '', 'ru']]],
    ['a State Department spokesperson said', [['State Department spokesperson', 'role', '', 'us']]],
    ['the Russian foreign minister', [['Russian foreign minister', 'role', 'lavrov', 'ru']]],
    ['le chef de la diplomatie américaine', [['chef de la diplomatie américaine', 'role', 'blinken', 'us']]],
    ['министр обороны России', [['министр обороны России', 'role', 'shoigu', 'ru']]],
    ['avec son homologue russe', [['homologue russe', 'counterpart', '', 'ru']]],
    ['Американская сторона', [['Американская сторона', 'side', '', 'us']]],
    ['dans la Maison-Blanche', [['Maison-Blanche', 'body', 'white-house', 'us']]],
    ['в Белом доме', [['Белом доме', 'body', 'white-house', 'us']]],
  ])('%s', (content, mentions) => {
    expect(found(content)).toEqual(mentions);
  });

  test.each([
    ['Jill Biden opened a school.'],
    ['The price of bread, and rice.'],
    ['They told us of the un-American arms.'],
    ['The Washington Post wrote it.'],
    ['the NATO-Russia Council met'],
  ])('are none for who is only named alike: %s', (content) => {
    expect(found(content).filter(([, sort]) => sort !== 'nationality')).toEqual([]);
  });

  test('of an office are of who held it on the day', () => {
    const ids = (day: string) => found('le secrétaire d’État américain', day).map(([, , id]) => id);
    expect(ids('2021-12-30')).toEqual(['blinken']);
    expect(ids('2025-03-01')).toEqual(['rubio']);
  });

  test('have the ids of the corpus, which may know others', () => {
    const known: Known = {
      ...NOTHING,
      people: [
        { id: 'joe-b', side: 'us', names: ['Joe Biden'], name: { en: 'Joe Biden', fr: 'Joe Biden' } },
        {
          id: 'primerov',
          side: 'ru',
          names: ['П. И. Примеров'],
          name: { en: 'Pyotr Primerov', fr: 'Piotr Primerov' },
        },
      ],
    };
    expect(found('Разговор П. И. Примерова с Джозефом Байденом', '2021-12-30', known)).toEqual([
      ['П. И. Примерова', 'person', 'primerov', 'ru'],
      ['Джозефом Байденом', 'person', 'joe-b', 'us'],
    ]);
  });

  test('say where a capital is only a place', () => {
    const content = 'Moscou a dit qu’à Washington';
    const places = openRegistry(tablesOf(content), NOTHING)
      .find(content)
      .map(({ place }) => place);
    expect(places).toEqual([false, true]);
  });
});
