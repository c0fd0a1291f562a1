/** Russian words are found in any case, once a corpus has texts in Russian. */

import { beforeAll, describe, expect, it } from 'vitest';
import { findHighlights } from '../../src/search/find-marks.ts';
import { foundStatements } from '../../src/search/found-words.ts';
import { loadStemmers } from '../../src/search/further-stemmers.ts';
import { ofWords, searchOf } from '../search/invented-words.ts';

beforeAll(() => loadStemmers(['en', 'ru-RU']));

describe('a query in Russian', () => {
  it.each([
    ['переговоров', ['0']],
    ['переговоры', ['0']],
    ['Путиным', ['1', '2']],
    ['Путину', ['1', '2']],
    ['Poutine', ['1']],
    ['встреча', ['1']],
    ['маяки', []],
  ])('%s', (q, ids) => {
    const index = searchOf(
      ofWords([['Начались переговоры'], ['Встречу с Путиным отложили'], ['Vladimir Putin spoke']]),
    );
    expect([...(index.search(q) ?? [])].toSorted()).toEqual(ids);
  });

  it('marks the word in its other case', () => {
    const text = 'Начались переговоры';
    expect(findHighlights(text, 'переговоров').map(({ start, end }) => text.slice(start, end))).toEqual([
      'переговоры',
    ]);
  });
});

it('a snippet of a hard-wrapped text has single blanks', () => {
  const statement = {
    id: 'one',
    text: 'a-text',
    sides: ['ru' as const],
    words: ['Начались\nпереговоры  о маяках'],
    tellings: [0],
    cuts: [],
    remarks: [],
  };
  expect(foundStatements([statement], 'переговоров', 'en')[0]?.words.text).toBe(
    'Начались переговоры о маяках',
  );
});
