/** A link that carries a corpus brings it back whole, and is refused where it was changed, cut or made to harm. */

import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { base64UrlOf, bytesOf } from '../../../src/workbench/files/base64-url.ts';
import { emptyCorpus, type Files, withFiles } from '../../../src/workbench/files/files.ts';
import { fromFragment, isFragment, toFragment } from '../../../src/workbench/files/share-link.ts';
import { runs } from '../../runs.ts';
import { whole } from '../corpus-of-two.ts';
import { hashes } from '../hashes.ts';

const fragmentOf = (files: Files) => {
  const made = toFragment(files);
  if ('refused' in made) throw new Error(`${made.refused} ${made.detail}`);
  return made.fragment;
};
/** A link that somebody made by other means, with a hash that is right. */
const forged = (words: string | Uint8Array) => {
  const bytes = typeof words === 'string' ? new TextEncoder().encode(words) : words;
  return `#corpus=1.${hashes(bytes)}.${base64UrlOf(deflateSync(bytes, { level: 9 }))}`;
};

describe('a link that carries a corpus', () => {
  it('brings it back, and tells it from others', () => {
    const fragment = fragmentOf(whole());
    expect(fragment).toMatch(/^#corpus=1\.[0-9a-f]{16}\.[\w-]+$/);
    expect(fragment.length).toBeLessThan(1600);
    const shared = fromFragment(fragment);
    if ('refused' in shared) throw new Error(shared.refused);
    expect([...shared.files]).toEqual([...whole()]);
    expect(fragment).toContain(shared.hash);
    expect(fromFragment(fragment.slice(1))).toEqual(shared);
    expect(fragmentOf(new Map([...whole()].toReversed()))).toBe(fragment);
    expect(fragmentOf(withFiles(whole(), [['x.txt', '']]))).not.toContain(shared.hash);
  });

  it('keeps any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
        const files = withFiles(emptyCorpus(), [
          ['a.txt', one],
          ['b.yaml', other],
        ]);
        expect(fromFragment(fragmentOf(files))).toMatchObject({ files });
      }),
      runs(20),
    );
  });

  it('is refused with its length where it is too long', () => {
    const random = Array.from({ length: 2000 }, (_, i) => hashes(Uint8Array.of(i % 256, i >> 8))).join('');
    const made = toFragment(withFiles(whole(), [['a.txt', random]]));
    expect('refused' in made && made.refused).toBe('link-too-long');
    expect(Number('refused' in made && made.detail)).toBeGreaterThan(16_000);
    expect(fromFragment(`#corpus=1.0123456789abcdef.${'A'.repeat(16_000)}`)).toMatchObject({
      refused: 'link-too-long',
    });
  });

  it('is refused where it was changed or cut on its way', () => {
    const fragment = fragmentOf(whole());
    expect(fromFragment(fragment.slice(0, -4))).toMatchObject({ refused: 'link-broken' });
    expect(fromFragment(fragment.replace(/1\.[0-9a-f]{4}/, '1.0000'))).toEqual({
      refused: 'link-broken',
      detail: '',
    });
    expect(fromFragment(`${fragment}&utm_source=x`)).toMatchObject({ refused: 'link-broken' });
    expect(fromFragment(fragment.replace('=1.', '=2.'))).toEqual({ refused: 'link-version', detail: '2' });
    expect(fromFragment(fragment.replace('=1.', '=x.'))).toMatchObject({ refused: 'link-broken' });
    expect(fromFragment('#corpus=')).toMatchObject({ refused: 'link-broken' });
    expect(fromFragment('')).toMatchObject({ refused: 'link-none' });
    expect(fromFragment('#contact=1')).toMatchObject({ refused: 'link-none' });
    expect([isFragment('#corpus=x'), isFragment('corpus=x'), isFragment('#text')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is refused where it expands beyond all measure', () => {
    const bomb = `#corpus=1.0123456789abcdef.${base64UrlOf(deflateSync(new Uint8Array(11 * 1024 * 1024), { level: 9 }))}`;
    expect(bomb.length).toBeLessThan(16_000);
    expect(fromFragment(bomb)).toEqual({ refused: 'link-too-large', detail: '' });
  });

  it.each([
    ['a name that leads elsewhere', '[["../a.txt",1]]\nx', 'name-outside'],
    ['no name at all', '[[1,1]]\nx', 'link-broken'],
    ['a length that is none', '[["a.txt",-1]]\nx', 'link-broken'],
    ['a length beyond the end', '[["a.txt",2]]\nx', 'link-broken'],
    ['more than it says', '[["a.txt",1]]\nxy', 'link-broken'],
    ['half a number', '[["a.txt",0.5]]\nx', 'link-broken'],
    ['no list', '{"a.txt":1}\nx', 'link-broken'],
    ['no JSON', 'x\ny', 'link-broken'],
    ['nothing', '', 'link-broken'],
    ['no file', '[]\n', 'files-none'],
    ['a name twice', '[["a.txt",1],["a.txt",1]]\nxy', 'name-twice'],
    ['a name of the language', '[["__proto__",1]]\nx', 'files-none'],
  ])('is refused with %s', (_, words, code) => {
    expect(fromFragment(forged(words))).toMatchObject({ refused: code });
  });

  it('is refused with words that are not UTF-8', () => {
    expect(fromFragment(forged(Uint8Array.of(0x5b, 0x5d, 0x0a, 0xff)))).toMatchObject({
      refused: 'link-broken',
    });
  });

  it('brings markup as text, and names that are words of the language', () => {
    const words = '<script>alert(1)</script>';
    const files = withFiles(emptyCorpus(), [
      ['constructor.yaml', words],
      ['__proto__.txt', words],
    ]);
    expect(fromFragment(fragmentOf(files))).toMatchObject({ files });
  });

  it('never makes it throw', () => {
    const fragment = fragmentOf(whole());
    fc.assert(
      fc.property(
        fc.nat(fragment.length - 1),
        fc.string({ minLength: 1, maxLength: 3 }),
        fc.string(),
        (at, into, any) => {
          for (const one of [fragment.slice(0, at) + into + fragment.slice(at + 1), `#corpus=1.${any}`, any])
            expect(['object']).toContain(typeof fromFragment(one));
        },
      ),
      runs(200),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromFragment(`#corpus=1.${hashes(bytes)}.${base64UrlOf(bytes)}`)).toHaveProperty('refused');
      }),
    );
  });
});

describe('bytes in an address', () => {
  it('come back, and are written in one way', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(base64UrlOf(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(bytesOf(base64UrlOf(bytes))).toEqual(bytes);
      }),
    );
    for (const words of ['A', 'AB', 'A=', 'A+B/', 'é', 'AAAAA']) expect(bytesOf(words)).toBeUndefined();
  });
});
