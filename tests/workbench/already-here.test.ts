/** A text that is here already is told from one that only speaks of the same call. */

import { expect, it } from 'vitest';
import { alreadyHere } from '../../src/workbench/view/adding/already-here.ts';
import { KREMLIN, WHITE_HOUSE } from '../browser/workbench/two-readouts.ts';

const files = new Map([
  ['kremlin.txt', KREMLIN],
  ['kremlin.yaml', WHITE_HOUSE],
  ['short.txt', 'They spoke.'],
]);

it.each([
  ['byte for byte', KREMLIN, { path: 'kremlin.txt', isSame: true }],
  ['but for blanks around it', `\n\n${KREMLIN.trim()}`, { path: 'kremlin.txt', isSame: true }],
  ['of a few words, whole', 'They spoke.\n', { path: 'short.txt', isSame: true }],
  [
    'nearly: without its title, with other quotes and a word more',
    `${KREMLIN.split('\n').slice(4).join('\n')}Once again.`,
    { path: 'kremlin.txt', isSame: false },
  ],
])('is found %s', (_, content, found) => expect(alreadyHere(content, files)).toEqual(found));

it.each([
  ['of the other side, on the same call', WHITE_HOUSE],
  ['that quotes a sentence of it', `${WHITE_HOUSE} The conversation was frank.`],
  ['as short as another', 'They met.'],
  ['with nothing in it', ' \n'],
])('is not found in a text %s', (_, content) => expect(alreadyHere(content, files)).toBeUndefined());
