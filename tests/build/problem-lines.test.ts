/** What a terminal shows of many problems. */

import { expect, it } from 'vitest';
import { problemLines } from '../../src/build/seeds/problem-lines.ts';
import { Problems } from '../../src/compile/problems.ts';

const problems = new Problems();
for (let line = 1; line <= 1100; line += 1)
  problems.warn({ file: 'contacts.yaml', line, column: 1 }, 'one-account', `call-${line}`, 'ru');
problems.error({ file: 'a.yaml', line: 1, column: 1 }, 'key-missing', 'id');

it('lists the first of each kind, then says how many there are', () => {
  const lines = problemLines(problems.sorted(), 'seeds/', 3);
  expect(lines.map((line) => line.split('  ')[0])).toEqual([
    'seeds/a.yaml:1:1',
    'seeds/contacts.yaml:1:1',
    'seeds/contacts.yaml:2:1',
    'seeds/contacts.yaml:3:1',
    '… and 1097 more of “one-account” (npm run check -- --all)',
  ]);
});

it('leaves nothing out where few are of a kind', () => {
  expect(problemLines(problems.sorted().slice(0, 4), '')).toHaveLength(4);
});
