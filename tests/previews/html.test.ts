/** Whatever the data hold, the HTML made of them holds no markup of theirs. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, jsonLdHtml, tagsHtml } from '../../src/previews/html.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '\u2028"\u2029',
  '&lt;',
  "' onload='x",
];
const strings = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE), fc.string());
const OPEN = '<script type="application/ld+json">';
const CLOSE = '</script>';

describe('data for machines', () => {
  it('can neither end its block nor open a comment in it, and reads the same', () => {
    fc.assert(
      fc.property(fc.dictionary(strings, fc.array(strings)), (data) => {
        const html = jsonLdHtml(data);
        expect(html.startsWith(OPEN) && html.endsWith(CLOSE)).toBe(true);
        const inside = html.slice(OPEN.length, -CLOSE.length);
        expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(inside)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});

describe('a tag', () => {
  it('keeps its value, and nothing of it becomes another attribute', () => {
    fc.assert(
      fc.property(strings, (value) => {
        const html = tagsHtml([{ name: 'meta', attributes: { name: 'x', content: value } }]);
        expect(html.startsWith('<meta name="x" content="') && html.endsWith('" />')).toBe(true);
        const inside = html.slice('<meta name="x" content="'.length, -'" />'.length);
        expect(inside).not.toMatch(/[<>"']/);
        const back = inside.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? '');
        expect(back).toBe(value);
      }),
    );
  });

  const ENTITIES: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };

  it('escapes all five signs', () => {
    expect(escapeMarkup(`<a href="x" b='y'>&`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;');
  });
});
