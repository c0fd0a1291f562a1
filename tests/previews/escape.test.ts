/** Data never become markup in the HTML. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, jsonForScript } from '../../src/previews/escape.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '\u2028"\u2029',
  '&lt;',
  "' onload='x",
];
const strings = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE), fc.string());

describe('data in a script', () => {
  it('can neither end the element nor open a comment in it, and reads the same', () => {
    fc.assert(
      fc.property(fc.dictionary(strings, fc.array(strings)), (data) => {
        const json = jsonForScript(data);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});

describe('text in XML', () => {
  const ENTITIES: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };

  it('keeps its value, and nothing of it is markup', () => {
    fc.assert(
      fc.property(strings, (value) => {
        const escaped = escapeXml(value);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? '')).toBe(value);
      }),
    );
  });

  it('has all five signs escaped', () => {
    expect(escapeXml(`<a href="x" b='y'>&`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;');
  });
});
