/** Of any text: drafts come without an error, within the text, the same each time. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findParagraphs } from '../../src/compile/passes/sentences/sentences.ts';
import type { HeadDraft, Known } from '../../src/drafts/draft.ts';
import { draftHead, draftText } from '../../src/drafts/draft-text.ts';
import { draftPairs } from '../../src/drafts/pairs.ts';
import { tablesOf } from '../../src/drafts/tables-of.ts';
import type { Span } from '../../src/model/corpus.ts';
import { BASE_POINTS } from '../../src/model/points.ts';
import { TEXT_KINDS } from '../../src/model/summary.ts';
import { runs } from '../runs.ts';

const KNOWN: Known = {
  people: [{ id: 'x', side: 'us', names: ['X', 'J. X', ''], name: { en: 'Jane X', fr: 'Jane X' } }],
  bodies: [{ id: '__proto__', side: 'ru', names: [], name: { en: 'constructor', fr: '(x)' } }],
  contacts: [
    {
      id: 'c',
      kind: 'call',
      level: 'presidents',
      from: '2021-12-30',
      to: 'never',
      people: ['putin'],
      parties: ['ru', 'us'],
    },
  ],
};

const WORDS = [
  'President Biden',
  'Vladimir Poutine',
  'С.В.Лавров',
  'le Kremlin',
  'the Pentagon',
  'НАТО',
  'Moscou',
  'son homologue',
  'said that',
  'a déclaré',
  'selon',
  'заявил, что',
  'spoke today with',
  's’est entretenu avec',
  'состоялся разговор с',
  '« ',
  ' »',
  '“',
  '”',
  '"',
  '—',
  '. ',
  '! ',
  '?',
  ', ',
  ': ',
  '\n',
  '\n\n',
  '\r\n',
  'Q ',
  'MR. PRICE: ',
  'Вопрос: ',
  '###',
  'hier',
  'mardi',
  'on December 30',
  '5 марта 2024 года',
  '31 février 2022',
  '2021-02-31',
  'il y a 99 jours',
  'https://x.com/y/status/1',
  '---\n',
  'title: "x\\u00e9"',
  'e\u0301',
  '\u00ad',
  '\u{1F600}',
  '(',
  ')',
  '[',
  '*',
  '\\',
  '\uFEFF',
  '\u0000',
  'M.',
  'U.S.',
  '12',
  'Jr.',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const MANY = runs(150);

function expectWithin(content: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(content.length);
  expect(start).toBeLessThan(end);
}

describe('any text', () => {
  test('has a head whose spans are within it', () => {
    fc.assert(
      fc.property(text, (content) => {
        const head = draftHead(content, KNOWN);
        for (const span of head.outside) expectWithin(content, span);
        expect(head.outside).toEqual(head.outside.toSorted((a, b) => a.start - b.start));
        if (head.date) expect(head.date.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (head.date?.words) expectWithin(content, head.date.words);
        expect(draftHead(content, KNOWN)).toEqual(head);
      }),
      MANY,
    );
  });

  test('has statements in its paragraphs, whatever its head is', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...TEXT_KINDS),
        fc.constantFrom(undefined, 'kremlin', 'pentagon', 'nobody'),
        fc.constantFrom('en', 'fr', 'ru', 'uk', 'de', 'zh'),
        fc.constantFrom(undefined, '2021-12-30', '2024-02-29', 'no day'),
        (content, kind, office, language, day) => {
          const head: HeadDraft = {
            ...draftHead(content, KNOWN),
            kind,
            office,
            language,
            date: day === undefined ? undefined : { day, basis: 'outside', words: undefined },
          };
          const drafts = draftText(content, head, KNOWN);
          const paragraphs = findParagraphs(content);
          for (const { passages, sides, points, grounds } of drafts.statements) {
            expect(passages.length).toBeGreaterThan(0);
            expect(sides.length).toBeGreaterThan(0);
            expect(grounds.confidence).toBeGreaterThanOrEqual(0);
            expect(grounds.confidence).toBeLessThanOrEqual(1);
            for (const point of points) expect(BASE_POINTS).toContain(point);
            for (const span of passages) {
              expectWithin(content, span);
              expect(paragraphs.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
            }
          }
          for (const span of drafts.background) expectWithin(content, span);
          for (const { id } of drafts.contacts) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(draftText(content, head, KNOWN)).toEqual(drafts);
        },
      ),
      MANY,
    );
  });

  test('may be paired with any other', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const textOf = (id: string, content: string, office: string) => {
          const head: HeadDraft = { ...draftHead(content, KNOWN), kind: 'readout', office };
          const statements = draftText(content, head, KNOWN).statements.map((statement, i) => ({
            ...statement,
            id: `${id}${i}`,
            contact: 'c',
          }));
          return { id, content, language: head.language, day: head.date?.day, statements };
        };
        for (const { shared, confidence } of draftPairs(
          textOf('a', a, 'kremlin'),
          textOf('b', b, 'pentagon'),
          KNOWN,
          new Map([
            ['a', tablesOf(a)],
            ['b', tablesOf(b)],
          ]),
        )) {
          expect(confidence).toBeLessThanOrEqual(1);
          for (const passage of shared)
            expect((passage.text === 'a' ? a : b).slice(passage.start, passage.end)).toBe(passage.words);
        }
      }),
      runs(60),
    );
  });
});
