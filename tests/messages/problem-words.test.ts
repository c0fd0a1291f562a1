/** Every problem of the compiler is worded in both languages: what is wrong, and mostly what to do. */

import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../src/compile/problems.ts';
import { problemWords as english } from '../../src/messages/en/workbench/problem-words.ts';
import { problemWords as french } from '../../src/messages/fr/workbench/problem-words.ts';

describe.each([
  ['English', english],
  ['French', french],
])('%s', (_, words) => {
  it('words every code, and no other', () => {
    expect(Object.keys(words).toSorted()).toEqual(PROBLEM_CODES.toSorted());
  });

  it('says it in two or three whole sentences, each its own', () => {
    for (const one of Object.values(words)) expect(one).toMatch(/^\p{Lu}(?:(?!\. ).)+\. \p{Lu}.+\.$/u);
    expect(new Set(Object.values(words)).size).toBe(PROBLEM_CODES.length);
  });

  it('speaks to who pasted a text, not of formats', () => {
    expect(Object.values(words).filter((one) => /YAML|EDTF/.test(one))).toEqual([]);
  });
});
