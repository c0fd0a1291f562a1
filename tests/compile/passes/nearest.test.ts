/** The id or the passage that somebody probably meant is suggested, and nothing where none is near. */

import { describe, expect, it } from 'vitest';
import { Hints } from '../../../src/compile/read/hints.ts';
import { nearestId, nearestPassage } from '../../../src/compile/read/nearest.ts';

describe('nearestId', () => {
  it.each<[written: string, candidates: string[], near: string | undefined]>([
    ['chanel', ['channel', 'chain'], 'channel'],
    ['2021-11-23-milley-gerasimov', ['2021-11-23-milley-gerasimov-call'], '2021-11-23-milley-gerasimov-call'],
    ['plan', ['held', 'planned', 'announced'], 'planned'],
    ['call', ['call-one', 'call-two'], undefined],
    ['usa', ['ru', 'us', 'nato'], 'us'],
    ['uk', ['ru', 'us', 'ua', 'eu'], undefined],
    ['xyzzy', ['words', 'sides'], undefined],
    ['', ['words'], undefined],
    ['words', [], undefined],
    ['constructor', ['words'], undefined],
  ])('%s among %j is %s', (written, candidates, near) => {
    expect(nearestId(written, candidates)).toBe(near);
  });
});

describe('hints', () => {
  const ids = Array.from({ length: 3000 }, (_, i) => `contact-${String(i).padStart(4, '0')}`);

  it('are given until they have taken long enough, and never from a part of the candidates', () => {
    const hints = new Hints();
    const near = Array.from({ length: 100 }, () => hints.id('contactx-2999', ids));
    const given = near.indexOf(undefined);
    expect(given).toBeGreaterThan(0);
    expect(near).toEqual(near.map((_, i) => (i < given ? 'contact-2999' : undefined)));
  });

  it('do not look for what is too long to be an id', () => {
    expect(nearestId('contact-'.repeat(40), ids)).toBeUndefined();
  });
});

describe('nearestPassage', () => {
  const near = (content: string, words: string) => {
    const place = nearestPassage(content, words);
    return place && content.slice(place.start, place.end);
  };

  it.each([
    ['a wrong letter', 'The ministers spoke on Monday.', 'The minister spoke', 'The ministers spoke'],
    ['another last word', 'They met in Baku in May.', 'They met in Oslo', 'They met in Baku'],
    ['a missing mark', 'They said «yes» twice.', 'They said yes twice', 'They said «yes» twice'],
  ])('is whole in spite of %s', (_, content, words, expected) => {
    expect(near(content, words)).toBe(expected);
  });

  it('reaches to the end of long words', () => {
    const long = 'A sentence that goes on and on about the harbours of the coast, '.repeat(5);
    expect(near(`${long}and ends in May.`, `${long}and ends in Mai.`)).toBe(`${long}and ends in May.`);
  });

  it('is none where a third of the characters differ', () => {
    expect(near('The ministers spoke on Monday.', 'Fisheries quotas')).toBeUndefined();
  });
});
