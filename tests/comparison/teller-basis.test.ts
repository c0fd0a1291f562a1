/** That a speaker is inferred is said of him, and of nobody else beside whom the sentence stands. */

import { expect, it } from 'vitest';
import { tellerOf } from '../../src/comparison/statement/teller.ts';
import type { Statement } from '../../src/model/statement.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

const library = await libraryOf('seeds');
const said = library.corpus.statements.find(({ speaker }) => speaker === 'austin' || speaker === 'kirby');
if (!said) throw new Error('no such statement');
const { speaker: _, ...nobody } = said;

it.each<[string, Statement, 'ru' | 'us', boolean]>([
  ['his own half', said, 'us', true],
  ['the other half', { ...said, sides: ['ru', 'us'], office: ['ru-mod'] }, 'ru', false],
  ['an unnamed official', { ...nobody, unnamed: 'elsewhere' }, 'us', false],
  ['the newsroom', { ...nobody, sides: ['newsroom'] }, 'us', false],
])('%s', (_name, statement, side, isSaid) => {
  const { rest } = tellerOf({ ...statement, tellerBasis: 'inferred' }, side, library, ENGLISH);
  expect(rest.includes(ENGLISH.messages.panel.tellerBasis.inferred)).toBe(isSaid);
});
