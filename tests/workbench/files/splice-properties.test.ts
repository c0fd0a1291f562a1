/** Splicing in files written in any way, and in the annotations of the corpora: nothing else changes. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunksBetween } from '../../../src/workbench/files/difference.ts';
import { appendItems, removeItem, removeKey, setItem, setKey } from '../../../src/workbench/files/splice.ts';
import type { Value } from '../../../src/workbench/files/yaml-value.ts';
import { runs } from '../../runs.ts';
import { ITEM, read, textOf } from './spliced.ts';

/** Records and lists in every way in which people write them. */
const word = fc.constantFrom('a', '"b, c"', "'d'", 'some words', '[x, y]', '[]', '{}', '', '~', '“e”');
const comment = fc.constantFrom('', '', '', ' # note', ' # ], }');
const blank = fc.constantFrom('', '', '', '\n', '  # between\n', '# at the margin\n');
const record = fc
  .tuple(fc.constantFrom('flow', 'block', 'lines', 'words', 'folded', 'wide'), word, comment, word, comment)
  .map(([style, one, noteOne, other, noteOther]) => {
    if (style === 'flow') return `- { id: ${one || 'z'}, key: ${other || 'z'} }${noteOther}\n`;
    if (style === 'wide')
      return `- {\n      id: ${one || 'z'},${noteOne}\n      key: ${other || 'z'}${noteOther}\n    }\n`;
    if (style === 'lines') return `- ${one || 'z'}${noteOne}\n`;
    if (style === 'folded') return `- id: >-\n      folded\n      words\n    key: ${other}${noteOther}\n`;
    if (style === 'words')
      return `- id: ${one}${noteOne}\n    key:${noteOther}\n      - ${other || 'z'}\n      - z\n`;
    return `- id: ${one}${noteOne}\n    key: ${other}${noteOther}\n`;
  });
const entries = fc
  .array(fc.tuple(blank, record), { minLength: 1, maxLength: 5 })
  .map((all) => all.map(([above, one]) => `${above}  ${one}`).join(''));
const file = fc
  .tuple(
    entries,
    fc.constantFrom('background: rest\n', 'background: # x\n  - y\n', '', '\n# end\n'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([list, after, crlf, ended]) => {
    const text = `# head\ntext: { id: t }\nstatements:${list.startsWith('#') ? '' : ' # all'}\n${list}${after}`;
    const whole = ended ? text : text.replace(/\n$/, '');
    return crlf ? whole.replaceAll('\n', '\r\n') : whole;
  });
const commentsIn = (text: string) => text.match(/#[^\r\n]*/g) ?? [];

describe('in a file written in any way', () => {
  const statementsOf = (text: string) => (read(text) as { statements: unknown[] }).statements;

  it('an addition only adds', () => {
    fc.assert(
      fc.property(file, (text) => {
        const after = textOf(appendItems(text, ['statements'], [ITEM]));
        expect(statementsOf(after)).toEqual([...statementsOf(text), ITEM]);
        for (const { out } of hunksBetween(text, after)) expect(out).toBe('');
        expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
        expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(text));
      }),
      runs(200),
    );
  });

  it('a key is set, added and taken out without a change to anything else', () => {
    fc.assert(
      fc.property(file, fc.nat(4), fc.constantFrom('id', 'key', 'other'), (text, at, key) => {
        const before = statementsOf(text);
        const index = at % before.length;
        const item = before[index];
        fc.pre(item !== null && typeof item === 'object' && !Array.isArray(item));
        const set = textOf(setKey(text, ['statements', index], key, ['n: 1']));
        expect(statementsOf(set)).toEqual(before.with(index, { ...item, [key]: ['n: 1'] }));
        const gone = textOf(removeKey(set, ['statements', index], key));
        const { [key]: _, ...rest } = { ...item } as Record<string, unknown>;
        expect(statementsOf(gone)).toEqual(before.with(index, rest));
        for (const one of commentsIn(text).filter((words) => !/note|\]|\}/.test(words)))
          expect(commentsIn(gone)).toContain(one);
        if (!(key in item)) expect(gone).toBe(text);
      }),
      runs(150),
    );
  });

  it('an entry goes alone', () => {
    fc.assert(
      fc.property(file, fc.nat(4), (text, at) => {
        const before = statementsOf(text);
        const index = at % before.length;
        const after = textOf(removeItem(text, ['statements'], index));
        expect(statementsOf(after)).toEqual(before.toSpliced(index, 1));
        expect(commentsIn(after).filter((one) => /head|all|margin|between|end/.test(one))).toEqual(
          commentsIn(text).filter((one) => /head|all|margin|between|end/.test(one)),
        );
        const set = textOf(setItem(text, ['statements'], index, ITEM));
        expect(statementsOf(set)).toEqual(before.with(index, ITEM));
      }),
      runs(200),
    );
  });

  it('any value survives, and no file makes it throw', () => {
    const value: fc.Arbitrary<Value> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string()),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.oneof(file, fc.string(), fc.string({ unit: 'binary' })), value, (text, one) => {
        const added = appendItems(text, ['statements'], [{ id: '__proto__', words: one }]);
        if ('refused' in added) return;
        expect(statementsOf(added.text).at(-1)).toEqual({ id: '__proto__', words: one });
      }),
      runs(200),
    );
  });
});

describe('the annotations of the corpora', () => {
  it.each([
    'seeds/000_6bc362fe26f74793.yaml',
    'tests/fixture/readouts/red-cape-2024-03-06.yaml',
    'tests/fixture/seeds/1-le-signal.yaml',
  ])('%s takes a statement at its end with one more line', (path) => {
    const text = readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
    const after = textOf(appendItems(text, ['statements'], [ITEM]));
    expect(hunksBetween(text, after)).toEqual([
      { at: expect.any(Number), out: '', in: expect.stringContaining('x-2') },
    ]);
    expect(
      textOf(
        removeItem(after, ['statements'], -1 + (read(after) as { statements: unknown[] }).statements.length),
      ),
    ).toBe(text);
  });
});
