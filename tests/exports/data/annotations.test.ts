/** Each Web Annotation, read by jsonld, and its selectors found again by dom-anchor-text-quote and dom-anchor-text-position. */

import * as position from 'dom-anchor-text-position';
import * as quote from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { libraryFrom, libraryOf } from '../../corpus-for-tests.ts';
import { FOLDER, inputOf, written } from './input-for-tests.ts';

interface Target {
  readonly source: string;
  readonly selector: readonly [
    { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
    { readonly start: number; readonly end: number },
  ];
}
interface Collection {
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly body: readonly { readonly purpose: string; readonly value?: string }[];
      readonly target: readonly Target[];
    }[];
  };
}

const REAL = await libraryOf('seeds');
const FIXTURE = await libraryOf('tests/fixture/seeds');

const parsed = (library: typeof REAL) => JSON.parse(written('annotations', inputOf(library))) as Collection;

/** The text as a tool has it: one node in a page. */
function pageOf(content: string): Element {
  const { document } = new JSDOM('<pre></pre>').window;
  const element = document.querySelector('pre') as Element;
  element.textContent = content;
  // The library finds no place after the last character of a page.
  element.append('\n');
  return element;
}

/** A position in characters as an offset in UTF-16 units, which the DOM counts in. */
const offsetOf = (content: string, characters: number) =>
  Array.from(content).slice(0, characters).join('').length;

describe.each([
  ['the real texts', REAL],
  ['the fixture', FIXTURE],
] as const)('annotations of %s', (_, library) => {
  const collection = parsed(library);

  it('have selectors that an anchoring library finds, at the same words', () => {
    expect(collection.total).toBe(collection.first.items.length);
    expect(collection.total).toBeGreaterThan(0);
    for (const { id, content } of library.corpus.texts) {
      const page = pageOf(content);
      globalThis.document = page.ownerDocument;
      const here = collection.first.items.flatMap(({ target }) =>
        target.filter(({ source }) => source === `${FOLDER}/texts/${id}`),
      );
      for (const { selector } of here) {
        const [words, at] = selector;
        const start = offsetOf(content, at.start);
        const end = offsetOf(content, at.end);
        expect(content.slice(start, end)).toBe(words.exact);
        expect(position.toRange(page, { start, end }).toString()).toBe(words.exact);
        const found = quote.toRange(page, words, { hint: start });
        expect(found?.toString()).toBe(words.exact);
        expect(found?.startOffset).toBe(start);
      }
    }
  });

  it('are read as linked data', async () => {
    const [first] = await jsonld.expand(JSON.parse(written('annotations', inputOf(library))) as object, {
      // The terms of the published context that these use.
      documentLoader: async (url) => ({
        contextUrl: null,
        documentUrl: url,
        document: {
          '@context': {
            '@vocab': 'http://www.w3.org/ns/oa#',
            id: '@id',
            type: '@type',
            first: { '@id': 'http://www.w3.org/ns/activitystreams#first', '@type': '@id' },
            items: {
              '@id': 'http://www.w3.org/ns/activitystreams#items',
              '@type': '@id',
              '@container': '@list',
            },
          },
        },
      }),
    });
    expect(first?.['@type']).toEqual(['http://www.w3.org/ns/oa#AnnotationCollection']);
    expect(JSON.stringify(first)).toContain('http://www.w3.org/ns/oa#TextQuoteSelector');
  });

  it('say who says the words, and which account is missing', () => {
    for (const { body } of collection.first.items)
      expect(body.filter(({ purpose }) => purpose === 'describing')[0]?.value).toMatch(/\S/);
  });
});

it('have no mask as the context of words that are withheld', async () => {
  const { corpus } = REAL;
  const masked = libraryFrom({
    ...corpus,
    withheld: true,
    texts: corpus.texts.map((text) => ({ ...text, content: text.content.replace(/\S/g, '\u2592') })),
  });
  for (const { target } of parsed({ ...masked, corpus }).first.items)
    for (const { selector } of target) expect(selector[0]).not.toHaveProperty('prefix');
});
