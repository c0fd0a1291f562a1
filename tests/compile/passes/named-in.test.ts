/** A person is found in a text by a spelling of the name, in whatever case Russian puts it. */

import { expect, it } from 'vitest';
import { isNamedIn } from '../../../src/compile/passes/sentences/named-in.ts';

it.each([
  ['Ольга Образцова', 'Беседа с Ольгой Образцовой.', true],
  ['Тествелл', 'Встреча с Джоном Тествеллом прошла.', true],
  ['П. И. Примеров', 'Разговор П. И. Примерова с ним.', true],
  ['Образцова', 'Образцовские чтения', false],
  ['Сэмпл', 'Ансэмпл играет', false],
  ['John Testwell', 'John Testwells boat', true],
  ['Obraztsova', 'with Obraztsov', false],
])('%s in «%s»: %s', (spelling, text, found) => {
  expect(isNamedIn(text, spelling)).toBe(found);
});
