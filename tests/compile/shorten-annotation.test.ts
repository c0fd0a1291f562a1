/** An annotation loses what goes without saying, and still compiles to the same corpus. */

import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import type { SeedFile } from '../../src/compile/read/files.ts';
import { shortenAnnotations } from '../../src/compile/shorten-annotation.ts';
import { overSound, textFile } from './seed-files.ts';

const withShorter = (files: readonly SeedFile[], shorter: ReadonlyMap<string, string>) =>
  files.map((file) => {
    const text = shorter.get(file.path);
    return text === undefined ? file : textFile(file.path, text);
  });
const linesOf = (text: string) => text.split('\n');

const DRAFT = `text:
  title: C
  publisher: { name: The Gazette }
  language: en
  date: 2021-05-06
statements:
  - { id: c-told, words: They said that lights are good., office: ru-ministry, mode: paraphrase, bearings: [] }
`;

describe('an annotation brought up to date', () => {
  // With FULL also those that are short already, as seeds.test.ts says of seeds/.
  it.each([
    ...(process.env.FULL ? ['seeds', 'tests/fixture/seeds'] : []),
    'tests/fixture/readouts',
    'tests/vocabulary/seeds',
  ])(
    '%s compiles to the same corpus, with every comment, and a second time nothing changes',
    async (folder) => {
      const files = await readSeeds(folder);
      const shorter = shortenAnnotations(files);
      const after = withShorter(files, shorter);
      expect(compile(after).corpus).toEqual(compile(files).corpus);
      expect(shortenAnnotations(after).size).toBe(0);
      for (const [path, text] of shorter) {
        const before = new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
        const comments = (of: string) => linesOf(of).filter((line) => line.includes('#'));
        expect(comments(text).length, path).toBe(comments(before).length);
        expect(linesOf(text).length, path).toBeLessThanOrEqual(linesOf(before).length);
      }
    },
  );

  it('leaves out what goes without saying, and keeps all else as it was written', () => {
    const annotation = `# What the gazette says.
text:
  id: c
  file: c.txt
  title: { en: C, fr: C }
  publisher: { name: The Gazette, basis: stated }
  language: en
  date: { edtf: 2021-05-06, basis: stated }

statements:
  - id: c-quoted # the longest
    words: "“Lights are good”"
    sides: [ru]
    office:   ru-ministry
    channel: unstated
    mode: direct
    bearings:
      - { contact: 2021-05-03-call, points: [other], as: account, phase: during }

  # Not derived from the marks.
  - id: c-told
    words: he said
    sides: [ru]
    office: ru-ministry
    mode: direct # as it was on air
    bearings: [{ contact: 2021-05-03-call, as: account, points: [other] }]
  - { id: c-mention, words: of lights, sides: [newsroom], channel: unstated, mode: mention, bearings: [] }
`;
    const files = overSound([
      textFile('c.txt', '“Lights are good”, he said, of lights.'),
      textFile('c.yaml', annotation),
    ]);
    expect(shortenAnnotations(files).get('c.yaml')).toBe(`# What the gazette says.
text:
  id: c
  file: c.txt
  title: { en: C, fr: C }
  publisher: { name: The Gazette, basis: stated }
  language: en
  date: { edtf: 2021-05-06, basis: stated }

statements:
  - id: c-quoted # the longest
    words: "“Lights are good”"
    office:   ru-ministry
    bearings:
      - { contact: 2021-05-03-call, points: [other], phase: during }

  # Not derived from the marks.
  - id: c-told
    words: he said
    office: ru-ministry
    mode: direct # as it was on air
    bearings: [{ contact: 2021-05-03-call, points: [other] }]
  - { id: c-mention, words: of lights, sides: [newsroom], mode: mention, bearings: [] }
`);
  });

  it('leaves a draft as it is, since nothing tells what it says', () => {
    const draft = DRAFT.replace('text:', 'text:\n  status: draft');
    const files = (annotation: string) =>
      overSound([textFile('c.txt', 'They said that lights are good.'), textFile('c.yaml', annotation)]);
    expect(shortenAnnotations(files(DRAFT)).has('c.yaml')).toBe(true);
    expect(shortenAnnotations(files(draft)).has('c.yaml')).toBe(false);
  });

  it('changes nothing in a folder with an error', () => {
    const files = overSound([textFile('c.txt', 'No annotation.'), textFile('c.yaml', 'text: {}\n')]);
    expect(shortenAnnotations(files).size).toBe(0);
  });
});
