/** Spans by the thousand answer as they would one by one. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findParagraphs, findSentences } from '../../../src/compile/passes/sentences/sentences.ts';
import { Cover, LineStarts, spanAt } from '../../../src/compile/passes/spans.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));

it('a cover touches what any of its spans touches', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, other) => {
      const touched = spans.some(({ start, end }) => start < other.end && end > other.start);
      expect(new Cover(spans).touches(other)).toBe(touched);
    }),
  );
});

it('a line begins after each line break', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '\n', '\r\n')), fc.nat(40), (parts, place) => {
      const content = parts.join('');
      const offset = Math.min(place, content.length);
      const before = content.slice(0, offset).split('\n');
      expect(new LineStarts(content).positionOf(offset)).toEqual({
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
      });
    }),
  );
});

it('an offset is in the first span that does not end before it', () => {
  const spans = [0, 10, 20].map((start) => ({ start, end: start + 8 }));
  expect([0, 7, 8, 15, 27, 28].map((offset) => spanAt(spans, offset))).toEqual([0, 0, 1, 1, 2, 3]);
});

it('a paragraph of any length has the sentences that its parts have', () => {
  const some = 'M. Martin a parlé. « Non ! » a-t-il dit. Il pleut à Oslo (en mai). ';
  const [one, many] = [some, some.repeat(2000)].map((content) =>
    findSentences(content, findParagraphs(content), 'fr').map(({ start, end }) => content.slice(start, end)),
  ) as [string[], string[]];
  expect(one).toEqual(['M. Martin a parlé.', '« Non ! » a-t-il dit.', 'Il pleut à Oslo (en mai).']);
  expect(many).toEqual(Array.from({ length: 2000 }, () => one).flat());
});
