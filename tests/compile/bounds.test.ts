/** What is written by mistake, or by a machine, at any size: reported in few and short lines, and without hanging. */

import { describe, expect, it } from 'vitest';
import { problemLines } from '../../src/build/seeds/problem-lines.ts';
import { compile } from '../../src/compile/compile.ts';
import { countProblems, formatProblem, type Problem, Problems } from '../../src/compile/problems.ts';
import type { SeedFile } from '../../src/compile/read/files.ts';
import { readable } from '../../src/compile/readable.ts';
import { compileOver, edited, overSound, textFile } from './seed-files.ts';

/** Some of these took minutes: they would again hold up the run, until the limit of the whole ends it. */
function tell(...overlay: readonly SeedFile[]): readonly Problem[] {
  const { corpus, problems } = compileOver(...overlay);
  expect(corpus).toBeUndefined();
  for (const problem of problems) {
    expect(formatProblem(problem)).toMatch(/^[^\n\r\p{Cc}\p{Cf}\p{Cs}]{1,1500}$/u);
    expect(problem.line).toBeGreaterThan(0);
  }
  return problems;
}

const codes = (problems: readonly Problem[]) => [...new Set(problems.map(({ code }) => code))];

describe('a problem', () => {
  it('is one line, whatever was written', () => {
    const [problem] = tell(
      edited('a.yaml', ['speaker: john-example', 'speaker: "john\\e[31m\\u202e\\nexample\\0"']),
    );
    expect(problem?.what).toBe('unknown person “john<U+001B>[31m<U+202E> example<U+0000>”');
  });

  it('names a file whose name has what no terminal should be given', () => {
    const [problem] = compileOver(textFile('c\u001b[2J\u202e.txt', 'Une phrase.')).problems;
    expect(problem && formatProblem(problem)).toContain(
      'c<U+001B>[2J<U+202E>.txt:1:1  warning: c<U+001B>[2J<U+202E>.txt',
    );
  });

  it('leaves out the middle of what is long, and halves no character', () => {
    const long = readable(`unknown contact “${'🙂'.repeat(5000)}”`);
    expect(long).toMatch(/^unknown contact “🙂+ … 🙂+”$/u);
    expect(long.length).toBeLessThan(410);
    expect(readable(`unknown contact “${'\u202e'.repeat(5000)}”`).length).toBeLessThan(410);
  });

  it('is told a thousand times in a file, and then counted', () => {
    const junk = Array.from({ length: 8000 }, (_, i) => `  stray-${i}: x\n`).join('');
    const problems = tell(edited('a.yaml', ['  file: a.txt\n', `  file: a.txt\n${junk}`]));
    expect(codes(problems)).toEqual(['key-unknown']);
    expect(problems).toHaveLength(1000);
    expect(countProblems(problems, 'error')).toBe(8000);
    const last = problems.at(-1);
    expect(last && formatProblem(last)).toMatch(/ \(and 7000 more like this in the file\)$/);
  });
});

describe('problems of a large corpus', () => {
  const files = ['a', 'b', 'c', 'd'].map((name) => `${name}.yaml`);
  const problems = new Problems(3);
  const placed: string[] = [];
  for (const file of files)
    for (const line of [1, 2])
      problems.warn(
        {
          file,
          get line() {
            placed.push(`${file}:${line}`);
            return line;
          },
          column: 1,
        },
        'one-account',
        'call',
        'ru',
      );

  it('are told so many of a kind, and counted', () => {
    const sorted = problems.sorted();
    expect(sorted.map(({ file, line, more }) => [file, line, more])).toEqual([
      ['a.yaml', 1, undefined],
      ['a.yaml', 2, undefined],
      ['b.yaml', 1, 5],
    ]);
    expect(countProblems(sorted, 'warning')).toBe(8);
    expect(problemLines(sorted, '').at(-1)).toBe('… and 5 more of “one-account” (npm run check -- --all)');
  });

  it('are looked up in their files only if they are told', () => {
    expect(new Set(placed)).toEqual(new Set(['a.yaml:1', 'a.yaml:2', 'b.yaml:1']));
  });
});

describe('an annotation', () => {
  it.each([
    ['nine thousand aliases', `x: [&a { b: c }${', *a'.repeat(9000)}]\n`, 'yaml-broken'],
    ['aliases of aliases', `x: [&a { b: c }, ${bomb()}]\n`, 'yaml-broken'],
    ['an alias within what it stands for', 'x: &a [*a]\n', 'yaml-broken'],
    [
      'a long value that is repeated',
      `x: [&a [${'b,'.repeat(20_000)}]${', *a'.repeat(100)}]\n`,
      'yaml-broken',
    ],
    ['brackets in brackets', `x: ${'['.repeat(20_000)}`, 'yaml-broken'],
    ['lists in lists', `x:\n  ${'- '.repeat(20_000)}a\n`, 'yaml-broken'],
    ['maps in maps', `x: ${'{ a: '.repeat(60)}b${' }'.repeat(60)}\n`, 'yaml-broken'],
    ['keys that are lists', `${'? '.repeat(300)}a\n`, 'yaml-broken'],
    ['question marks without end', `a:\n  ${'? '.repeat(20_000)}a\n`, 'yaml-broken'],
    ['a key that is a map', '? { a: b }\n: c\n', 'yaml-broken'],
    ['keys twice among thousands', `x: { ${keys(9000)}, k1: a }\n`, 'yaml-broken'],
    [
      'an id of a hundred thousand characters',
      `text: { id: ${'long-'.repeat(20_000)}id }\n`,
      'value-too-long',
    ],
    ['blanks without end in words', `statements: [{ words: "a${' '.repeat(200_000)}b" }]\n`, 'key-missing'],
    [
      'more pieces than a sentence has words',
      `statements: [{ words: [${'1,'.repeat(20_000)}] }]\n`,
      'yaml-broken',
    ],
  ])('of %s is refused', (_, yaml, code) => {
    expect(codes(tell(textFile('a.yaml', yaml)))).toContain(code);
  });

  it('of a thousand wrong ids and quotations is refused', () => {
    const statements = Array.from(
      { length: 1000 },
      (_, i) =>
        `  - { id: s-${i}, words: nobody said the ${i}th of these long words ${'that go on and on '.repeat(9)}, sides: [ru], speaker: nobody-${i}, channel: unstated, mode: mention, bearings: [{ contact: 2021-05-03-cal-${i}, points: [itself], as: account }] }\n`,
    );
    const problems = tell(edited('a.yaml', ['statements:\n', `statements:\n${statements.join('')}`]));
    expect(codes(problems)).toEqual(['words-absent', 'reference-unknown']);
  });
});

describe('a text', () => {
  it.each([
    ['sentences that nothing covers', 'A b. C d.\n'.repeat(50_000)],
    ['one sentence that never ends', 'oh! '.repeat(50_000)],
    ['paragraphs of one letter', 'a\n\n'.repeat(50_000)],
    ['closing marks', '» '.repeat(200_000)],
  ])('of %s is refused', (_, content) => {
    expect(codes(tell(textFile('a.txt', content)))).toContain('words-absent');
  });

  it('where each letter stands a hundred thousand times is refused', () => {
    const before = edited('a.yaml', [
      '  - A storm is expected on Tuesday.',
      '  - { words: a, before: zz, after: yy }\n  - A storm is expected on Tuesday.',
    ]);
    const problems = tell(textFile('a.txt', 'a '.repeat(100_000)), before);
    expect(codes(problems)).toContain('neighbours-absent');
  });
});

it('a year that no calendar has is out of range', () => {
  for (const edtf of ['Y170000002', 'Y-170000002', 'Y99999', 'Y170000002/..', `Y${'9'.repeat(60)}`]) {
    const problems = tell(edited('a.yaml', ['edtf: 2021-05-04', `edtf: ${edtf}`]));
    expect(codes(problems)).toEqual(['date-out-of-range']);
  }
  expect(codes(tell(edited('a.yaml', ['edtf: 2021-05-04', `edtf: ${'2021/'.repeat(9000)}`])))).toEqual([
    'date-malformed',
  ]);
});

it('an alias that stands for a whole value is taken as before', () => {
  const chain = 'said: &own { edtf: 2021-05-03, basis: stated }';
  const { problems } = compile(
    overSound([
      edited(
        'a.yaml',
        ['    office: ru-ministry\n', `    office: ru-ministry\n    ${chain}\n`],
        ['    office: pentagon\n', '    office: pentagon\n    said: *own\n'],
      ),
    ]),
  );
  expect(problems).toEqual([]);
});

function keys(count: number): string {
  return Array.from({ length: count }, (_, i) => `k${i}: a`).join(', ');
}

function bomb(): string {
  const names = ['b', 'c', 'd', 'e', 'f', 'g'];
  return names
    .map((name, i) => `&${name} [${Array.from({ length: 20 }, () => `*${names[i - 1] ?? 'a'}`).join(', ')}]`)
    .join(', ');
}
