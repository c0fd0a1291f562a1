/** What the worker takes for an answer: neither a host in trouble, nor a hotel, nor a line that breaks off. */

import { describe, expect, it } from 'vitest';
import { INDEX_FORMAT } from '../../src/model/corpus-index.ts';
import { isData, isIndex, isOwnPage, stampOf } from '../../src/offline/judge.ts';

const head = (status: number, type?: string) => ({
  status,
  headers: new Headers(type === undefined ? {} : { 'content-type': type }),
});

describe('data', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'text/plain', 'application/octet-stream'])(
    'may be sent as %s',
    (type) => expect(isData(head(200, type))).toBe(true),
  );

  it('may be sent without a type', () => expect(isData(head(200))).toBe(true));

  it.each([
    [503, 'application/json'],
    [404, 'application/json'],
    [206, 'application/json'],
    [204, 'application/json'],
    [200, 'text/html'],
    [200, 'Text/HTML; charset=utf-8'],
  ])('are not what comes with %i %s', (status, type) => expect(isData(head(status, type))).toBe(false));
});

describe('an index', () => {
  const json = '{"format":2,"hash":"a","contacts":[1,2]}\n';
  const type = 'application/json';

  it.each([json, json.replace('2', '3')])('of any version: %s', (body) =>
    expect(isIndex(head(200, type), body)).toBe(true),
  );

  it.each([
    ['of a host in trouble', head(503, type), json],
    ['of a hotel', head(200, 'text/html'), '<!doctype html><title>Welcome to our hotel</title>'],
    ['of a hotel that says JSON', head(200, type), '<!doctype html><title>Welcome to our hotel</title>'],
    ['of another program', head(200, type), '{"error":"quota"}'],
    ['cut short', head(200, type), json.slice(0, -4)],
    ['cut short after a bracket', head(200, type), '{"format":2,"hash":"a","contacts":{}'],
    ['empty', head(200, type), ''],
  ])('is none %s', (_, answer, body) => expect(isIndex(answer, body)).toBe(false));
});

describe('a page', () => {
  const html = '<!doctype html><html><body><div id="root"></div></body></html>\n';
  const type = 'text/html;charset=utf-8';

  it('is ours', () => expect(isOwnPage(head(200, type), html)).toBe(true));

  it.each([
    ['of a host in trouble', head(503, type), html],
    ['of a hotel', head(200, type), '<!doctype html><html><title>Welcome</title></html>'],
    ['cut short', head(200, type), html.slice(0, -12)],
    ['sent as something else', head(200, 'application/octet-stream'), html],
  ])('is none of ours %s', (_, answer, body) => expect(isOwnPage(answer, body)).toBe(false));
});

describe('the stamp of an index', () => {
  it('is its hash, where this version can read it', () => {
    expect(stampOf(`{"format":${INDEX_FORMAT},"hash":"abc-1","contacts":[]}`)).toBe('abc-1');
    expect(stampOf(JSON.stringify({ format: INDEX_FORMAT, hash: 'x' }))).toBe('x');
  });

  it.each([
    `{"format":${INDEX_FORMAT + 1},"hash":"abc"}`,
    `{"format":${INDEX_FORMAT - 1},"hash":"abc"}`,
    `{"format":"${INDEX_FORMAT}","hash":"abc"}`,
    `{"format":${INDEX_FORMAT},"hash":""}`,
    `{"hash":"abc","format":${INDEX_FORMAT}}`,
    '<!doctype html><title>Welcome to our hotel</title>',
    '{}',
    '',
  ])('is none for %s', (answer) => {
    expect(stampOf(answer)).toBeUndefined();
  });
});
