/** Properties that hold for any text and any passage, on generated ones. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import { AnchorText, anchorWords } from '../../src/compile/passes/anchor.ts';
import { fold } from '../../src/compile/passes/fold.ts';
import { findParagraphs, findSentences } from '../../src/compile/passes/sentences/sentences.ts';
import { Problems } from '../../src/compile/problems.ts';
import { readYaml } from '../../src/compile/read/yaml-source.ts';
import { runs } from '../runs.ts';
import { edited, overSound } from './seed-files.ts';

const WORDS = "Oui|non|M.|MM.|Gen.|l’Otan|l'Otan|а|да|🙂|👨‍👩‍👧|e\u0301|שלום|$&|(.*)|\\n|<b>".split('|');
const BETWEEN = ' | | |\u00a0|\u202f|\n|\n\n|\r\n|\t|. |! | » |« |”|…|, |-'.split('|');

/** Irregular prose: words, marks, spaces of every kind, lines, surrogate pairs. */
const prose = fc
  .array(fc.constantFrom(...WORDS, ...BETWEEN), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''));

/** A text, and two offsets in it. */
const cut = prose.chain((content) =>
  fc.tuple(fc.constant(content), fc.nat(content.length), fc.nat(content.length)).map(([text, a, b]) => ({
    content: text,
    words: text.slice(Math.min(a, b), Math.max(a, b)).trim(),
  })),
);

function anchor(content: string, words: object | string) {
  const problems = new Problems();
  const source = readYaml('a.yaml', '', problems);
  const text = new AnchorText('a', content, findParagraphs(content));
  const passages = anchorWords(text, words as string, source, [], problems);
  return { passages, codes: problems.list.map(({ code }) => code) };
}

describe('on any text', () => {
  it('words cut from it are found again, or told to stand twice; the slice is the words', () => {
    fc.assert(
      fc.property(cut, ({ content, words }) => {
        fc.pre(words !== '');
        const { passages, codes } = anchor(content, words);
        if (passages.length === 0) expect(codes).toEqual(['words-twice']);
        for (const { start, end, words: slice } of passages) {
          expect(content.slice(start, end)).toBe(slice);
          expect(fold(slice)).toBe(fold(words));
        }
      }),
      runs(500),
    );
  });

  it('words that stand twice are each found by their number', () => {
    fc.assert(
      fc.property(cut, ({ content, words }) => {
        fc.pre(words !== '');
        const starts: number[] = [];
        for (let occurrence = 1; ; occurrence += 1) {
          const [passage] = anchor(content, { words, occurrence }).passages;
          if (!passage) break;
          expect(content.slice(passage.start, passage.end)).toBe(passage.words);
          starts.push(passage.start);
        }
        expect(starts.length).toBeGreaterThan(0);
        expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('words are found as people paste them, with plain spaces and apostrophes', () => {
    fc.assert(
      fc.property(cut, ({ content, words }) => {
        fc.pre(words !== '');
        expect(anchor(content, fold(words)).passages).toEqual(anchor(content, words).passages);
      }),
    );
  });

  it('folding moves no offset and is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), prose, (noise, text) => {
        for (const content of [noise, text]) {
          expect(fold(content)).toHaveLength(content.length);
          expect(fold(fold(content))).toBe(fold(content));
        }
      }),
    );
  });

  it.each(['fr', 'en', 'ru', 'de', 'he'])(
    'sentences in %s cover all its words, in order, once',
    (language) => {
      fc.assert(
        fc.property(prose, (content) => {
          const spans = findSentences(content, findParagraphs(content), language);
          let at = 0;
          for (const { start, end } of spans) {
            expect(content.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            expect(content.slice(start, end)).toBe(content.slice(start, end).trim());
            at = end;
          }
          expect(content.slice(at).trim()).toBe('');
        }),
      );
    },
  );
});

const real = await readSeeds('seeds');

// Each run is slow on a machine that runs other tests.
describe('compiling', { timeout: 60_000 }, () => {
  const faulty = overSound([
    edited('a.yaml', ['mode: direct', 'mode: quoted'], ['speaker: john-example', 'speaker: jon-example']),
    edited('contacts.yaml', ['edtf: 2021-06,', 'edtf: soon,']),
  ]);

  it.each([
    ['the real texts', real],
    ['faulty ones', faulty],
  ])('gives the same for %s in whatever order the files come', (_, files) => {
    const expected = JSON.stringify(compile(files));
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        expect(JSON.stringify(compile(shuffled))).toBe(expected);
      }),
      { numRuns: 4 },
    );
  });

  it('never throws, whatever bytes a file holds', () => {
    const places = faulty.map(({ path }) => path);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(2000),
        (path, noise, at) => {
          const files = faulty.map((file) =>
            file.path === path
              ? {
                  path,
                  bytes: Uint8Array.from([...file.bytes.slice(0, at), ...noise, ...file.bytes.slice(at)]),
                }
              : file,
          );
          const { corpus, problems } = compile(files);
          expect(corpus).toBeUndefined();
          expect(problems.length).toBeGreaterThan(0);
        },
      ),
      runs(60),
    );
  });

  it('never throws, whatever a person writes into a record', () => {
    const yaml = fc.json({ maxDepth: 3 });
    const keys = ['id', 'words', 'sides', 'bearings', 'said', 'chain', 'again', 'office', 'translation'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), yaml, (key, value) => {
        const file = edited(
          'b.yaml',
          ['    mode: direct\n', `    mode: direct\n    x-${key}: 1\n`],
          ['statements:\n', `statements:\n  - ${key}: ${value}\n`],
        );
        expect(compile(overSound([file])).problems.length).toBeGreaterThan(0);
      }),
      runs(100),
    );
  });
});
