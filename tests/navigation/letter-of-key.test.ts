/** Letters of keys, on keyboards of several scripts. */

import { expect, it } from 'vitest';
import { letterOfKey } from '../../src/navigation/letter-of-key.ts';

it.each([
  ['j', 'KeyJ', 'j'],
  ['J', 'KeyJ', 'j'],
  // A French keyboard has A where an American one has Q.
  ['a', 'KeyQ', 'a'],
  ['о', 'KeyJ', 'j'],
  ['Т', 'KeyN', 'n'],
  ['?', 'Slash', '?'],
  ['Enter', 'Enter', 'enter'],
  [' ', 'Space', ' '],
])('%s at %s is %s', (key, code, letter) => {
  expect(letterOfKey({ key, code })).toBe(letter);
});
