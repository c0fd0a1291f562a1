/** Background that nobody listed is not called read. */

import { expect, it } from 'vitest';
import { corpusFacts } from '../../src/compile/emit/corpus-facts.ts';
import { corpusSchema } from '../../src/compile/emit/corpus-schema.ts';
import { compileOver, edited } from './seed-files.ts';

const LISTED = 'background:\n  - A storm is expected on Tuesday.';

it.each([
  ['with something left over', LISTED, true],
  [
    'with nothing left over',
    `notes: [{ words: A storm is expected on Tuesday., kind: noise, en: A, fr: B }]\n${LISTED}`,
    undefined,
  ],
])('knows of “rest” %s', (_, listed, unlisted) => {
  const rest = listed.replace(LISTED, 'background: rest');
  const { corpus, coverage } = compileOver(edited('a.yaml', [LISTED, rest]));
  const text = corpus?.texts.find(({ file }) => file === 'a.txt');
  expect(text?.unlisted).toBe(unlisted);
  expect(coverage.find((one) => one.text === text?.id)?.unlisted).toBe(unlisted);
  expect(corpus && corpusFacts(corpus).unlisted).toBe(unlisted && 1);
  expect(() => corpusSchema.parse(corpus)).not.toThrow();
});
