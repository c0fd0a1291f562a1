/** `BASE` as people write it: a folder or a full address, and a plain error message for anything else. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../src/build/site/site-base.mjs';

describe('BASE', () => {
  it.each([
    ['', '/', undefined],
    ['/', '/', undefined],
    ['/readouts/', '/readouts/', undefined],
    ['/readouts', '/readouts/', undefined],
    ['/a/b.c/~d/', '/a/b.c/~d/', undefined],
    ['https://example.org', '/', 'https://example.org'],
    ['https://example.org/', '/', 'https://example.org'],
    ['https://example.org/readouts', '/readouts/', 'https://example.org'],
    ['https://example.org/readouts/', '/readouts/', 'https://example.org'],
    ['HTTPS://Example.ORG:443/Readouts/', '/Readouts/', 'https://example.org'],
    ['http://127.0.0.1:8080/x/', '/x/', 'http://127.0.0.1:8080'],
  ])('“%s” is read', (raw, path, origin) => {
    expect(readBase(raw)).toEqual({ path, origin });
  });

  it.each([
    'readouts',
    'readouts/',
    './',
    '../x/',
    '/../x/',
    '/./',
    '//example.org/',
    '/a//b/',
    '/a b/',
    '/<script>/',
    '/été/',
    '/x/?y',
    '/x/#y',
    'https://',
    'https:///x/',
    'https://example.org/x/?y=1',
    'https://example.org?y',
    'https://user:secret@example.org/',
    'https://exa mple.org/',
    'https://example.org:port/',
    'ftp://example.org/',
    'example.org/readouts/',
    'C:\\readouts',
  ])('“%s” is refused, in words', (raw) => {
    expect(() => readBase(raw)).toThrow(`BASE is “${raw}”. It has to be a folder such as /readouts/`);
  });

  it('that makes no sense ends a build before it begins', () => {
    const out = 'node_modules/.cache/readouts/never-built';
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/commands/build.mjs'], {
      env: { ...process.env, BASE: 'readouts', OUT: out },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^BASE is “readouts”\. It has to be /)]);
    expect(existsSync(out)).toBe(false);
  });
});
