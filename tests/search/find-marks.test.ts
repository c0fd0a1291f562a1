/** Which words of a string are marked for a query. */

import { describe, expect, it } from 'vitest';
import { findHighlights } from '../../src/search/find-marks.ts';

describe('findMarks', () => {
  it.each([
    ['Un appel téléphonique', 'téléphone', ['téléphonique']],
    ['Le téléphone sonne', 'telephonique', ['téléphone']],
    ['des négociations, un négociateur', 'négocier', ['négociations', 'négociateur']],
    ['no weapon, no weapons', 'Weapons', ['weapon', 'weapons']],
    ['l’OTAN et d’Otan', 'l’otan', ['OTAN', 'Otan']],
    ['Belousov, Belooussov', 'belous', ['Belousov']],
    ['te\u0301le\u0301phone', 'téléphone', ['te\u0301le\u0301phone']],
    ['sœur, SOEUR', 'sœur', ['sœur', 'SOEUR']],
    ['Андрей Белоусов', 'белоусов', ['Белоусов']],
    ['🙂 appel 🙂', 'appel', ['appel']],
    ['état-major', 'état major', ['état', 'major']],
    ['Ukraine’s s', 'Ukraine’s', ['Ukraine']],
    ['un appel', 'ap', []],
    ['<mark>appel</mark>', 'appel', ['appel']],
    ['appel', '', []],
    ['', 'appel', []],
  ])('%s, searched for %s', (text, q, words) => {
    expect(findHighlights(text, q).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});
