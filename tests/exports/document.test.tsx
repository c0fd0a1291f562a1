/** A small document as plain text and as HTML, read back by the browser's own parser. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, line, linesOf, strong, writeHtml, writeText } from '../../src/exports/document.ts';
import { runs } from '../runs.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '\u202eright to left',
    'a\r\nb\u2028c',
    '\ud800',
    '=cmd|calc',
    '\0\u0007',
  ),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    text: hostile,
  }),
  fc.record({
    kind: fc.constant('quote' as const),
    words: hostile,
    lang: fc.option(hostile, { nil: undefined }),
  }),
  fc
    .array(fc.array(fc.record({ text: hostile, href: hostile, lang: hostile }), { minLength: 1 }), {
      minLength: 1,
    })
    .map((lines) => ({ kind: 'lines' as const, lines })),
);
const document = fc.array(
  fc.oneof(
    block,
    fc
      .array(fc.record({ head: hostile, blocks: fc.array(block) }), { minLength: 1, maxLength: 2 })
      .map((columns) => ({ kind: 'columns' as const, columns })),
  ),
);

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const TAGS = 'a b blockquote br div h2 h3 i p span table tbody td th thead tr'.split(' ');

describe('HTML', () => {
  it('holds no markup and no address but its own, whatever the words are', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const { body } = parse(writeHtml(blocks, 'en'));
        for (const element of body.querySelectorAll('*')) {
          expect(TAGS).toContain(element.localName);
          for (const { name } of element.attributes)
            expect(['lang', 'dir', 'href', 'align', 'valign', 'border']).toContain(name);
          const href = element.getAttribute('href');
          if (href !== null) expect(href).toMatch(/^https?:\/\//);
        }
      }),
      runs(100, 1 / 8),
    );
  });

  it('has the very words, but for what no document may hold', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const { body } = parse(writeHtml([{ kind: 'quote', words, lang: 'fr' }], 'en'));
        const kept = words.toWellFormed().replace(/[^\t\n\r\P{Cc}]/gu, '\uFFFD');
        expect(body.querySelector('blockquote')?.textContent).toBe(kept.replace(/\r\n?/g, '\n'));
      }),
      runs(100),
    );
  });

  it('sets two accounts side by side', () => {
    const { body } = parse(
      writeHtml(
        [
          {
            kind: 'columns',
            columns: [
              { head: 'Russia', blocks: [{ kind: 'quote', words: '«\u00a0mot\u00a0»', lang: 'fr' }] },
              { head: 'United States', blocks: linesOf(line(strong('Nothing'))) },
            ],
          },
        ],
        'en',
      ),
    );
    expect([...body.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual([
      'Russia',
      'United States',
    ]);
    expect(body.querySelector('td blockquote')).toHaveProperty('lang', 'fr');
  });
});

describe('plain text', () => {
  it('keeps each line a line: no words can end one', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (words) => {
        const blocks = linesOf(...words.map((one) => line(one)));
        expect(
          writeText(blocks)
            .replace(/\n{2,}/g, '\n')
            .split(/[\r\n\u2028\u2029]/).length,
        ).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});
