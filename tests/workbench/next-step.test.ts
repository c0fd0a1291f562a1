/** What comes next: no end of a text or of a comparison is a dead end. */

import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { emptyCorpus, type Files, SeedBytes } from '../../src/workbench/files/files.ts';
import { CorpusReader } from '../../src/workbench/queue/corpus-reader.ts';
import { type ContactLeft, type TextLeft, textsLeft } from '../../src/workbench/view/left.ts';
import { nextStep } from '../../src/workbench/view/next-step.ts';
import type { Screen } from '../../src/workbench/view/screen.ts';
import { ADD_CAPE, apply, whole } from './corpus-of-two.ts';

const textsOf = (open: Readonly<Record<string, number>>) =>
  Object.entries(open).map(([id, left]) => ({
    text: { id },
    queue: { left: Array.from({ length: left }) },
    problems: [],
    unaccounted: id === 'd' ? 3 : 0,
  })) as unknown as readonly TextLeft[];
const contactsOf = (all: Readonly<Record<string, number>>) =>
  Object.entries(all).map(([id, due]) => ({ contact: { id }, due })) as unknown as readonly ContactLeft[];
const deciding: Screen = { shows: 'text', text: 'b' };
const relating: Screen = { shows: 'relations', contact: 'one' };

it.each<[string, Readonly<Record<string, number>>, Readonly<Record<string, number>>, Screen, object]>([
  ['the next text with drafts', { a: 1, b: 0, c: 2 }, { one: 1 }, deciding, { shows: 'text', text: 'c' }],
  ['one before, after the last', { a: 1, b: 3, c: 0 }, {}, deciding, { shows: 'text', text: 'a' }],
  [
    'comparisons, once the texts are decided',
    { a: 0, b: 0 },
    { one: 0, two: 2 },
    deciding,
    { shows: 'relations', contact: 'two' },
  ],
  ['another contact', { a: 0 }, { one: 1, two: 1 }, relating, { shows: 'relations', contact: 'two' }],
  ['a text that is open still', { a: 1 }, { one: 1, two: 1 }, relating, { shows: 'text', text: 'a' }],
  ['the files, at the end', { a: 0, b: 0 }, { one: 0 }, deciding, { shows: 'taking', unaccounted: 0 }],
  ['the files, with what is open', { b: 0, d: 0 }, {}, deciding, { shows: 'taking', unaccounted: 3 }],
])('leads to %s', (_, texts, contacts, here, next) => {
  expect(nextStep(textsOf(texts), contactsOf(contacts), here)).toEqual(next);
});

it('counts the sentences of a text that are neither a statement nor background, as the compiler does', () => {
  const unaccountedIn = (files: Files) => {
    const { problems } = compile(new SeedBytes().of(files), { unfinished: true });
    return textsLeft({ files, work: new Map(), problems }, [], new CorpusReader()).map(
      ({ text, unaccounted }) => [text.id, unaccounted],
    );
  };
  expect(unaccountedIn(apply(emptyCorpus(), ADD_CAPE))).toEqual([['cape-2024-03-06', 4]]);
  expect(unaccountedIn(whole()).every(([, unaccounted]) => unaccounted === 0)).toBe(true);
});
