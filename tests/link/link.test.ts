/** The spelling of views in addresses: one per state, both ways, whatever is thrown at it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, type ViewState, writeLink } from '../../src/link/link.ts';

const read = (link: string) => {
  const { pathname, hash } = new URL(link, 'https://example.org');
  return readLink({ pathname, hash });
};

const id = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .filter((s) => s !== '.' && s !== '..' && s.isWellFormed());
const state: fc.Arbitrary<ViewState> = fc.oneof(
  fc.constant({}),
  fc.record({ contact: id }),
  fc.record({ contact: id, statement: id }),
);

describe('links', () => {
  it.each([
    ['/', {}],
    ['/contacts/2024-06-25-austin-belousov-call', { contact: '2024-06-25-austin-belousov-call' }],
    [
      '/contacts/2024-06-25-austin-belousov-call#vn-austin-initiated',
      { contact: '2024-06-25-austin-belousov-call', statement: 'vn-austin-initiated' },
    ],
  ] satisfies [string, ViewState][])('%s has one spelling', (link, expected) => {
    expect(read(link)).toEqual({ state: expected });
    expect(writeLink(expected)).toBe(link);
  });

  it('accepts a trailing slash', () => {
    expect(read('/contacts/a-b/').state).toEqual({ contact: 'a-b' });
  });

  it.each(['/nothing', '/contacts', '/contacts/a/b', '/data/corpus.json/x'])(
    'names %s as none of ours',
    (path) => {
      expect(read(path)).toEqual({ state: {}, unknownPath: path });
    },
  );

  it('reads back every state that it writes', () => {
    fc.assert(
      fc.property(state, (view) => {
        expect(read(writeLink(view)).state).toEqual(view);
      }),
    );
  });

  it('never throws, and what it read it writes in one spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (pathname, hash) => {
        const { state: view } = readLink({ pathname: `/${pathname}`, hash: `#${hash}` });
        if (
          view.contact?.isWellFormed() &&
          (view.statement?.isWellFormed() ?? true) &&
          !/^\.\.?$/.test(view.contact)
        ) {
          expect(read(writeLink(view)).state).toEqual(view);
        }
      }),
    );
  });

  it.each([
    ['a lone percent sign', '%', '%'],
    ['broken percent-encoding', '%E0%A4%A', '%E0%A4%A'],
    ['a name of the language', '__proto__', '__proto__'],
    ['eight thousand characters', 'x'.repeat(8000), 'x'.repeat(8000)],
    ['a script', '%3Cscript%3E', '<script>'],
  ])('takes %s as an id that we do not have', (_, written, contact) => {
    expect(readLink({ pathname: `/contacts/${written}`, hash: '' }).state).toEqual({ contact });
  });
});
