/** A zip of a corpus comes back as it was, other programs can read it, and hostile zips are refused. */

import fc from 'fast-check';
import { deflateSync, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Files, isId } from '../../../src/workbench/files/files.ts';
import { fromZip, toZip } from '../../../src/workbench/files/zip.ts';
import { runs } from '../../runs.ts';
import { whole } from '../corpus-of-two.ts';

const bytesOf = (words: string) => new TextEncoder().encode(words);
const zipped = (entries: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, bytesOf(content)])));

const filesIn = (bytes: Uint8Array): Files => {
  const received = fromZip(bytes);
  if ('refused' in received) throw new Error(`${received.refused} ${received.detail}`);
  return received.files;
};

/** The directory entry of the first file, in which a field is set. */
function forged(bytes: Uint8Array, field: number, value: number, width: 2 | 4 = 2): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (width === 2) view.setUint16(at + field, value, true);
    else view.setUint32(at + field, value, true);
    break;
  }
  return copy;
}

describe('a zip of a corpus', () => {
  it('comes back as it was, and is the same whenever it is written', () => {
    const files = whole();
    expect([...filesIn(toZip(files))]).toEqual([...files]);
    expect(toZip(files)).toEqual(toZip(new Map([...files].toReversed())));
  });

  it('is read by others', () => {
    const read = unzipSync(toZip(whole()));
    expect(Object.entries(read).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ...whole(),
    ]);
  });

  it('keeps every character, with marks and line ends', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-zé-]{1,9}$/).map((name) => `${name}.txt`),
          fc.string({ unit: 'grapheme' }),
        ),
        (contents) => {
          const files = new Map(
            Object.entries(contents).map(([name, content]) => [name.normalize('NFC'), content]),
          );
          fc.pre(files.size > 0);
          expect(new Map(filesIn(toZip(files)))).toEqual(new Map(files));
        },
      ),
      runs(50),
    );
    const odd = new Map([['a.txt', '\ufeffone\r\ntwo\u0000\u2028']]);
    expect(filesIn(toZip(odd))).toEqual(odd);
  });
});

describe('a zip that somebody made', () => {
  it('may have all its files in a folder, and what systems add', () => {
    const received = fromZip(
      zipped({
        'seeds/a.txt': 'A.',
        'seeds/a.yaml': 'text: {}',
        'seeds/contacts/2021.yaml': '[]',
        'seeds/README.md': '# Read',
        '__MACOSX/seeds/._a.txt': 'x',
        'seeds/.DS_Store': 'x',
        'seeds/.hidden.txt': 'x',
        'seeds/schema/': '',
        'seeds/a: b?.pdf': 'x',
      }),
    );
    expect(received).toMatchObject({
      ignored: expect.arrayContaining(['seeds/README.md', '__MACOSX/seeds/._a.txt', 'seeds/a: b?.pdf']),
    });
    expect([...('files' in received ? received.files : [])].map(([path]) => path)).toEqual([
      'a.txt',
      'a.yaml',
      'contacts/2021.yaml',
    ]);
  });

  it('may be of a registry that goes on in a folder', () => {
    expect([...filesIn(zipped({ 'contacts/2021.yaml': '[]', 'contacts/2022.yaml': '[]' })).keys()]).toEqual([
      'contacts/2021.yaml',
      'contacts/2022.yaml',
    ]);
  });

  it('may have names as other systems write them', () => {
    expect([...filesIn(zipped({ 'e\u0301.txt': 'x' })).keys()]).toEqual(['é.txt']);
    expect([...filesIn(zipped({ 'constructor.txt': 'x', 'toString.txt': 'y' })).keys()]).toEqual([
      'constructor.txt',
      'toString.txt',
    ]);
  });

  it.each([
    ['../a.txt', 'name-outside'],
    ['a/../../b.txt', 'name-outside'],
    ['../a.png', 'name-outside'],
    ['../', 'name-outside'],
    ['/etc/a.txt', 'name-outside'],
    ['C:/a.txt', 'name-outside'],
    ['c:a.txt', 'name-outside'],
    ['a\\b.txt', 'name-outside'],
    ['\\\\server\\a.txt', 'name-outside'],
    ['a//b.txt', 'name-malformed'],
    ['a/./b.txt', 'files-none'],
    ['a\u0000.txt', 'name-malformed'],
    ['a\u202etxt.txt\u2028.txt', 'name-malformed'],
    ['a?.txt', 'name-malformed'],
    [' a.txt', 'name-malformed'],
    [`${'a'.repeat(300)}.txt`, 'name-malformed'],
    ['README.md', 'files-none'],
  ])('is refused with the name %j', (name, code) => {
    expect(fromZip(zipped({ [name]: 'x' }))).toMatchObject({ refused: code });
  });

  it('is refused with one name twice', () => {
    expect(fromZip(zipped({ 'é.txt': 'x', 'e\u0301.txt': 'y' }))).toEqual({
      refused: 'name-twice',
      detail: 'é.txt',
    });
  });

  it('is refused with links and devices, keys, and methods that are not known', () => {
    const entry = (attrs: number): Zippable => ({
      'a.txt': [bytesOf('/etc/passwd'), { os: 3, attrs: attrs << 16 }],
    });
    expect(fromZip(zipSync(entry(0o120777)))).toEqual({ refused: 'zip-link', detail: 'a.txt' });
    expect(fromZip(zipSync(entry(0o020666)))).toMatchObject({ refused: 'zip-link' });
    expect(fromZip(zipSync(entry(0o100644)))).toHaveProperty('files');
    const sound = zipped({ 'a.txt': 'one two three' });
    expect(fromZip(forged(sound, 8, 0x1))).toEqual({ refused: 'zip-encrypted', detail: 'a.txt' });
    expect(fromZip(forged(sound, 8, 0x2040))).toMatchObject({ refused: 'zip-encrypted' });
    expect(fromZip(forged(sound, 10, 14))).toEqual({ refused: 'zip-method', detail: 'a.txt' });
  });

  it('is refused where a file is too large, as it is declared or as it is', () => {
    const bomb = zipped({ 'a.txt': 'a'.repeat(1024 * 1024 + 1) });
    expect(bomb.length).toBeLessThan(2000);
    expect(fromZip(bomb)).toEqual({ refused: 'file-too-large', detail: 'a.txt' });
    expect(fromZip(forged(bomb, 24, 10, 4))).toEqual({ refused: 'zip-larger-than-told', detail: 'a.txt' });
    const larger = zipped({ 'a.txt': 'a'.repeat(20 * 1024 * 1024) });
    expect(fromZip(forged(larger, 24, 1000, 4))).toMatchObject({ refused: 'zip-larger-than-told' });
    expect(fromZip(forged(zipped({ 'a.txt': 'abc' }), 24, 4, 4))).toMatchObject({ refused: 'zip-broken' });
  });

  it('is refused where all files are too large together', () => {
    const million = 'a'.repeat(1024 * 1024);
    const many = Array.from({ length: 65 }, (_, i) => `a${i}.txt`);
    const bytes = bytesOf(million);
    const all = zipSync(Object.fromEntries(many.map((name) => [name, bytes])), { level: 1 });
    expect(fromZip(all)).toEqual({ refused: 'files-too-large', detail: String(64 * 1024 * 1024) });
  });

  it('is refused with too many files, without a look at them', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}.txt`, '']));
    const refused = { refused: 'files-too-many', detail: '5000' };
    expect(fromZip(zipped(many(5001)))).toEqual(refused);
    // As the end of a directory of 100,000 has it: the number is elsewhere.
    const end = zipped({}).slice();
    new DataView(end.buffer).setUint16(10, 0xffff, true);
    expect(fromZip(end)).toEqual(refused);
    expect(filesIn(zipped(many(5000))).size).toBe(5000);
  });

  it('is refused where entries share their bytes, or a checksum is wrong', () => {
    const sound = zipped({ 'a.txt': 'one', 'b.txt': 'one' });
    const view = new DataView(sound.buffer);
    const places: number[] = [];
    for (let at = 0; at < sound.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) places.push(at);
    view.setUint32((places[1] ?? 0) + 42, 0, true);
    expect(fromZip(sound)).toMatchObject({ refused: 'zip-broken' });
    expect(fromZip(forged(zipped({ 'a.txt': 'one' }), 16, 1, 4))).toMatchObject({ refused: 'zip-broken' });
  });

  it('is refused with words that are not UTF-8', () => {
    expect(fromZip(zipSync({ 'a.txt': Uint8Array.of(0xe9, 0x20) }))).toEqual({
      refused: 'not-utf8',
      detail: 'a.txt',
    });
  });

  it('is no zip', () => {
    for (const bytes of [new Uint8Array(), bytesOf('PK'), bytesOf('hello'), deflateSync(bytesOf('hello'))])
      expect(fromZip(bytes)).toMatchObject({ refused: 'zip-broken' });
    expect(fromZip(zipped({}))).toEqual({ refused: 'files-none', detail: '' });
  });

  it('never makes it throw, whatever bytes are changed', () => {
    const sound = toZip(whole());
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.option(fc.nat(sound.length)), (changes, cut) => {
        const bytes = sound.slice(0, cut ?? sound.length);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const received = fromZip(bytes);
        if ('files' in received)
          for (const path of received.files.keys()) expect(path).not.toMatch(/\.\.|^\/|\\/);
        else expect(received.refused).toMatch(/^[a-z0-9-]+$/);
      }),
      runs(300),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(isId('refused' in fromZip(bytes) ? 'refused' : 'x')).toBe(true);
      }),
    );
  });
});
