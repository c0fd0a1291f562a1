/** Properties that hold for any strings and any query, on generated and on real ones. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHighlights } from '../../src/search/find-marks.ts';
import { findsLonger, queryTerms, termsOf } from '../../src/search/terms.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { ofWords, searchOf } from './invented-words.ts';

const words = [
  'négociations négocier NEGOCIATEUR weapons weapon téléphonique te\u0301le\u0301phone 2021 ½ aaa yyy',
  "l’ d' qu’ lʼ l s ’ ' œ ß İ ﬁ Σ й йİ ъ Россия שלום 안녕 漢字 𝐀 👨‍👩‍👧",
  '\u0301 \u200d \u00ad \ufeff \0 \ud83d \ude42 - _ __proto__ constructor toString (.*) [a- \\ $& <b> %00',
].flatMap((line) => line.split(' '));

const part = fc.oneof(
  fc.constantFrom(...words, ' ', '\u00a0', '\n'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const hostile = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));

describe('findMarks', () => {
  it('gives words in order, apart from each other and inside the string', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, q) => {
        let last = 0;
        for (const { start, end } of findHighlights(text, q)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('marks every word that a query is made of, unless a lone letter', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const spans = queryTerms(text).map(({ start, end }) => ({ start, end }));
        expect(findHighlights(text, text)).toEqual(expect.arrayContaining(spans));
      }),
    );
  });

  it('takes endless words and strings', () => {
    for (const word of ['a', 'y', 'ation', 'é', 'ß', '\u0301', "l'", 'a ']) {
      const text = word.repeat(20_000);
      expect(() => findHighlights(text, text.slice(0, 2000))).not.toThrow();
    }
  });
});

describe('termsOf', () => {
  it('gives every word a form, none empty, none twice, none with an accent', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { forms } of termsOf(text)) {
          expect(forms.length).toBeGreaterThan(0);
          expect(new Set(forms).size).toBe(forms.length);
          for (const form of forms) expect(form).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
  });

  it('knows a word without its accents and in capitals', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { start, end, forms } of termsOf(text)) {
          const [bare = ''] = forms;
          expect(termsOf(bare)[0]?.forms[0]).toBe(bare);
          expect(findHighlights(text, bare)).toContainEqual({ start, end });
        }
      }),
    );
  });
});

describe('search', () => {
  it('finds the contacts in which every word of the query is marked, in however many parts they come', () => {
    const lists = fc.array(fc.array(hostile, { maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(lists, hostile, fc.integer({ min: 1, max: 3 }), (contacts, q, parts) => {
        const words = queryTerms(q).map(({ start, end }) => q.slice(start, end));
        const holding = contacts.flatMap((strings, number) =>
          words.every((word) => strings.some((string) => findHighlights(string, word).length > 0))
            ? [String(number)]
            : [],
        );
        const found = searchOf(ofWords(contacts), parts).search(q);
        expect(found && [...found].toSorted()).toEqual(words.length > 0 ? holding : undefined);
      }),
    );
  });

  it('finds a real contact by any word of its statements, and by as much of it as is long enough', async () => {
    const library = await libraryOf('seeds');
    const index = searchOf(library.corpus);
    const search = (q: string) => index.search(q);
    const said = library.corpus.statements.flatMap(({ bearings, passages }) =>
      passages.flatMap((passage) =>
        termsOf(passage.words).flatMap(({ start, end }) =>
          bearings.map(({ contact }) => ({ contact, word: passage.words.slice(start, end) })),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...said), fc.nat(), ({ contact, word }, length) => {
        expect(search(word)).toContain(contact);
        const beginning = word.slice(0, (length % word.length) + 1);
        if (findsLonger(beginning)) expect(search(beginning)).toContain(contact);
      }),
    );
  });
});
