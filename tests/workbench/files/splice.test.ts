/** Changes spliced into YAML that people wrote: values, entries and keys, with everything beside them left as it was. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendItems, removeItem, removeKey, setItem, setKey } from '../../../src/workbench/files/splice.ts';
import { flowOf, scalarOf } from '../../../src/workbench/files/yaml-value.ts';
import { runs } from '../../runs.ts';
import { ITEM, read, textOf } from './spliced.ts';

describe('a value', () => {
  it('is read again as it was, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()),
        (words) => {
          expect(read(`- { a: ${scalarOf(words)}, b: 1 }\n`)).toEqual([{ a: words, b: 1 }]);
          expect(read(`a: ${scalarOf(words)}\n`)).toEqual({ a: words });
          expect(scalarOf(words)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        },
      ),
      runs(200),
    );
  });

  it.each([
    'Президент сказал',
    'a – b',
    'l’Otan',
    'kremlin-2021-12-30-3',
    '2021-12-30',
    '2021-12-30-biden-putin-call',
    'Why?',
  ])('such as %s needs no quotation marks', (words) => {
    expect(scalarOf(words)).toBe(words);
  });

  it.each([
    '',
    ' a',
    'a ',
    'yes',
    'NO',
    'null',
    '1',
    '1e5',
    '.inf',
    '-a',
    'a: b',
    'a #b',
    'a, b',
    '[a]',
    'a:',
    '*a',
    '&a',
    '!a',
    '“a: b”',
    '\u00a0',
    'a\u200bb',
    '@a',
    '%a',
    'a\nb',
    '0x10',
    '12:30',
  ])('%j does', (words) => {
    expect(scalarOf(words)).toMatch(/^".*"$/);
  });

  it('has its keys in order, without those that have no value', () => {
    expect(flowOf({ id: 'x', a: undefined, points: ['tone', 'other'], declines: true })).toBe(
      '{ id: x, points: [tone, other], declines: true }',
    );
  });
});

const LINE = '- { id: x-2, words: "They met, then left.", points: [tone] }';

describe('an entry is added', () => {
  it.each<[title: string, before: string, after: string]>([
    ['to an empty list', 'text: {}\nstatements: []\n', `text: {}\nstatements:\n  ${LINE}\n`],
    [
      'to an empty list with a comment',
      'statements: [] # none yet\nbackground: rest\n',
      `statements: # none yet\n  ${LINE}\nbackground: rest\n`,
    ],
    [
      'to a key without a value',
      'statements:\nbackground: rest\n',
      `statements:\n  ${LINE}\nbackground: rest\n`,
    ],
    ['to a key with a comment alone', 'statements: # soon\n', `statements: # soon\n  ${LINE}\n`],
    ['where the key is missing', 'text: { a: 1 }\n', `text: { a: 1 }\nstatements:\n  ${LINE}\n`],
    ['without a line end at the end', 'statements:\n  - a', `statements:\n  - a\n  ${LINE}`],
    [
      'with line ends of two characters',
      'statements:\r\n  - a # b\r\n',
      `statements:\r\n  - a # b\r\n  ${LINE}\r\n`,
    ],
    ['as deep as the others', 'statements:\n- a\nnotes: []\n', `statements:\n- a\n${LINE}\nnotes: []\n`],
    [
      'below a block of keys, and its comment',
      'statements:\n    - id: a\n      words: >-\n        some\n        words\n      # why\n\nnotes: []\n',
      `statements:\n    - id: a\n      words: >-\n        some\n        words\n    ${LINE}\n      # why\n\nnotes: []\n`,
    ],
    [
      'within brackets',
      'statements: [a, b] # c\n',
      'statements: [a, b, { id: x-2, words: "They met, then left.", points: [tone] }] # c\n',
    ],
    [
      'a line each within brackets',
      'statements: [\n  a, # one\n  b # two\n]\n',
      'statements: [\n  a, # one\n  b, # two\n  { id: x-2, words: "They met, then left.", points: [tone] }\n]\n',
    ],
    [
      'behind a comma',
      'statements: [\n  a,\n  b, # two\n]\n',
      'statements: [\n  a,\n  b, # two\n  { id: x-2, words: "They met, then left.", points: [tone] },\n]\n',
    ],
    [
      'to brackets with a comment alone',
      'statements: [ # none\n  ]\n',
      'statements: [ # none\n  { id: x-2, words: "They met, then left.", points: [tone] }]\n',
    ],
  ])('%s', (_, before, after) => {
    expect(textOf(appendItems(before, ['statements'], [ITEM]))).toBe(after);
  });

  it.each([
    ['an empty file', '', `${LINE}\n`],
    ['a file of comments', '# People.\n', `# People.\n${LINE}\n`],
    ['one without a line end', '# People.', `# People.\n${LINE}`],
    ['an empty list', '# People.\n[]\n', `# People.\n${LINE}\n`],
    ['a list', '- a\n# end\n', `- a\n${LINE}\n# end\n`],
    ['a list with empty lines', '- a\n\n- b\n', `- a\n\n- b\n\n${LINE}\n`],
    ['brackets', '[a]', '[a, { id: x-2, words: "They met, then left.", points: [tone] }]'],
  ])('to %s', (_, before, after) => {
    expect(textOf(appendItems(before, [], [ITEM]))).toBe(after);
  });

  it('with a line for each key, where lines are free', () => {
    expect(textOf(appendItems('- id: a\n  b: 1\n', [], [ITEM], { block: true }))).toBe(
      '- id: a\n  b: 1\n- id: x-2\n  words: "They met, then left."\n  points: [tone]\n',
    );
    expect(textOf(appendItems('[]', [], [ITEM], { block: true }))).toContain('- id: x-2\n  words:');
  });

  it('in a record of a list, at its place among the keys', () => {
    const order = ['id', 'title', 'relations', 'note'];
    expect(textOf(appendItems('- id: a\n  note: b\n- id: c\n', [0, 'relations'], ['r'], { order }))).toBe(
      '- id: a\n  relations:\n    - r\n  note: b\n- id: c\n',
    );
    expect(textOf(appendItems('- { id: a, note: b }\n', [0, 'relations'], ['r'], { order }))).toBe(
      '- { id: a, relations: [r], note: b }\n',
    );
    expect(textOf(appendItems('- { id: a, relations: }\n', [0, 'relations'], ['r']))).toBe(
      '- { id: a, relations: [r] }\n',
    );
  });
});

describe('a key', () => {
  it.each<[title: string, before: string, after: string]>([
    ['is set', '- { id: a, points: [tone] } # x\n', '- { id: a, points: [other] } # x\n'],
    ['is added', '- { id: a }\n', '- { id: a, points: [other] }\n'],
    ['is added in its place', '- id: a # x\n  note: n\n', '- id: a # x\n  points: [other]\n  note: n\n'],
    ['is added to nothing', '-\n', '- { points: [other] }\n'],
    ['is added in braces', '- {}\n', '- { points: [other] }\n'],
    [
      'replaces a block',
      '- id: a\n  points: # why\n    - tone\n    - b\n  z: 1\n',
      '- id: a\n  points: # why\n      [other]\n  z: 1\n',
    ],
    [
      'replaces a block without a comment',
      '- id: a\n  points:\n  - tone\n  z: 1\n',
      '- id: a\n  points: [other]\n  z: 1\n',
    ],
    ['replaces a block of words', '- points: |\n    a\n\n  z: 1\n', '- points: [other]\n\n  z: 1\n'],
    ['replaces nothing', '- points: # soon\n  z: 1\n', '- points: [other] # soon\n  z: 1\n'],
    [
      'stays as it is written where it says so already',
      '- points:   [ "other" ]\n',
      '- points:   [ "other" ]\n',
    ],
  ])('%s', (_, before, after) => {
    expect(textOf(setKey(before, [0], 'points', ['other'], ['id', 'points', 'note']))).toBe(after);
  });

  it.each([
    ['a line of its own', '- id: a\n  points: [x] # y\n  z: 1\n', '- id: a\n  z: 1\n'],
    ['lines of its own', '- id: a\n  points:\n    - x\n  # z\n  z: 1\n', '- id: a\n  # z\n  z: 1\n'],
    ['the first', '- points: [x]\n  z: 1\n', '- z: 1\n'],
    ['the first above a comment', '- points: [x]\n  # z\n  z: 1\n', '- \n  # z\n  z: 1\n'],
    ['the last of the file', '- id: a\n  points: [x]', '- id: a'],
    ['in braces', '- { id: a, points: [x], z: 1 }\n', '- { id: a, z: 1 }\n'],
    ['the first in braces', '- { points: [x], z: 1 }\n', '- { z: 1 }\n'],
    ['the last in braces', '- { id: a, points: [x] }\n', '- { id: a }\n'],
    ['the only one in braces', '- { points: [x], }\n', '- {}\n'],
    ['the only one', '- points: [x]\n', '- {}\n'],
    ['beside a comment in braces', '- { id: a, # b\n    points: [x] }\n', '- { id: a # b\n     }\n'],
  ])('is taken out: %s', (_, before, after) => {
    expect(textOf(removeKey(before, [0], 'points'))).toBe(after);
  });

  it('that is not there is not taken out', () => {
    expect(removeKey('- { id: a }\n', [0], 'points')).toEqual({ text: '- { id: a }\n' });
  });
});

describe('an entry is taken out', () => {
  it.each([
    ['with its lines', 'a:\n  - id: x\n    y: 1 # z\n  # why\n  - id: b\n', 'a:\n  # why\n  - id: b\n'],
    ['with one of two empty lines', 'a:\n  - x\n\n  - y\n', 'a:\n\n  - y\n'],
    ['the only one', 'a: # b\n  - x\n# c\n', 'a: [] # b\n# c\n'],
    ['in brackets', 'a: [x, y]\n', 'a: [y]\n'],
    ['the only one in brackets', 'a: [ x ]\n', 'a: []\n'],
    ['without a line end at the end', 'a: 1\nb:\n  - x', 'a: 1\nb: []'],
  ])('%s', (_, before, after) => {
    const path = [before.startsWith('a: 1') ? 'b' : 'a'];
    expect(textOf(removeItem(before, path, 0))).toBe(after);
  });

  it('last, with the line end of the line above and nothing else of it', () => {
    const mixed = '- 1\r\n- 2 # two\n- 3';
    expect(textOf(removeItem(mixed, [], 2))).toBe('- 1\r\n- 2 # two');
    expect(textOf(removeItem('- 1\n- 2 # two\r\n- 3', [], 2))).toBe('- 1\n- 2 # two');
  });

  it('between empty lines, and of the whole file', () => {
    expect(textOf(removeItem('- a\n\n- b\n\n- c\n', [], 1))).toBe('- a\n\n- c\n');
    expect(textOf(removeItem('# x\n- a\n', [], 0))).toBe('# x\n');
  });

  it('or replaced', () => {
    expect(textOf(setItem('a:\n  - x # y\n', ['a'], 0, 'z'))).toBe('a:\n  - z # y\n');
    expect(textOf(setItem('- id: a\n  b: 1\n- c\n', [], 0, { id: 'z' }))).toBe('- { id: z }\n- c\n');
  });
});

describe('nothing is touched', () => {
  it.each([
    ['a file whose YAML is broken', 'statements: [a\n'],
    ['one with keys given twice', 'statements: []\nstatements: []\n'],
    ['one with several documents', 'statements: []\n---\na: 1\n'],
    ['one that is nested too deeply', `statements: ${'['.repeat(2000)}`],
  ])('of %s', (_, text) => {
    expect(appendItems(text, ['statements'], ['x'])).toMatchObject({ refused: 'yaml-broken' });
  });

  it.each([
    ['a value that is no list', 'statements: rest\n'],
    ['a list that stands for another', 'a: &a [x]\nstatements: *a\n'],
    ['a list with a name', 'statements: &a [x]\nb: *a\n'],
  ])('of %s', (_, text) => {
    expect(appendItems(text, ['statements'], ['x'])).toMatchObject({ refused: 'yaml-unforeseen' });
  });
});
