/** Acts on files that others wrote: registries, files that come in, annotations by hand, markup and odd names. */

import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../src/build/seeds/read-seeds.ts';
import type { Act } from '../../../src/workbench/files/act.ts';
import { applyAct } from '../../../src/workbench/files/acts.ts';
import { hunksBetween } from '../../../src/workbench/files/difference.ts';
import { emptyCorpus, type Files, withFiles } from '../../../src/workbench/files/files.ts';
import { apply, CALL, CAPE, CAPE_ID, compiled, HOUSE, OF_CAPE, TELLERS, whole } from '../corpus-of-two.ts';

async function filesOf(folder: string): Promise<Files> {
  const seeds = await readSeeds(folder);
  return new Map(
    seeds
      .filter(({ path }) => /\.(?:txt|yaml)$/.test(path))
      .map(({ path, bytes }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
  );
}

describe('people and institutions', () => {
  it('are added once', () => {
    const [person] = TELLERS.people;
    const [body] = TELLERS.bodies;
    if (!person || !body) throw new Error('one of each');
    const files = apply(emptyCorpus(), { type: 'add-person', person }, { type: 'add-body', body });
    expect(files.get('people.yaml')).toBe(
      '- { id: primerov, side: ru, name: Pavel Primerov, office: { en: President, fr: président }, spellings: [President Primerov, Primerov] }\n',
    );
    expect(files.get('bodies.yaml')).toBe('- { id: cape, side: ru, name: { en: the Cape, fr: le Cap } }\n');
    expect(applyAct(files, { type: 'add-person', person })).toMatchObject({ refused: 'id-taken' });
    expect(applyAct(files, { type: 'add-body', body: { ...body, id: 'constructor' } })).toHaveProperty(
      'files',
    );
    const { office: _, ...without } = person;
    expect(applyAct(emptyCorpus(), { type: 'add-person', person: without })).toMatchObject({
      refused: 'office-missing',
    });
  });
});

describe('files come in', () => {
  it('as they are', () => {
    const files = apply(whole(), {
      type: 'add-files',
      files: new Map([
        ['e\u0301.txt', 'x'],
        ['contacts.yaml', '# by hand\n'],
      ]),
    });
    expect(files.get('é.txt')).toBe('x');
    expect(files.get('contacts.yaml')).toBe('# by hand\n');
    expect(files.get(`${CAPE_ID}.txt`)).toBe(CAPE);
    const instead = apply(whole(), { type: 'add-files', files: new Map([['a.txt', 'x']]), instead: true });
    expect([...instead.keys()]).toEqual(['a.txt', 'bodies.yaml', 'contacts.yaml', 'people.yaml']);
  });

  it.each([
    ['../x.txt', 'name-outside'],
    ['/x.txt', 'name-outside'],
    ['a\\x.txt', 'name-outside'],
    ['C:x.txt', 'name-outside'],
    ['a//x.txt', 'name-malformed'],
    ['a\u0000.txt', 'name-malformed'],
  ])('but not under the name %j', (name, code) => {
    expect(applyAct(whole(), { type: 'add-files', files: new Map([[name, 'x']]) })).toMatchObject({
      refused: code,
    });
  });
});

describe('in a corpus that was written by hand', () => {
  it.each(['seeds', 'tests/fixture/readouts', 'tests/fixture/seeds'])(
    '%s: acts change the lines they mean',
    async (folder) => {
      const files = await filesOf(folder);
      const before = compiled(files).corpus;
      if (!before) throw new Error(folder);
      for (const { id, text, bearings } of before.statements.slice(0, 12)) {
        const [bearing] = bearings;
        if (!bearing) continue;
        const act: Act = {
          type: 'edit-statement',
          text,
          id,
          patch: { points: ['other'], leavesOpen: true },
        };
        const after = apply(files, act);
        const changed = [...after].filter(([path, content]) => files.get(path) !== content);
        expect(changed).toHaveLength(1);
        for (const [path, content] of changed)
          for (const { out, in: into } of hunksBetween(files.get(path) ?? '', content))
            expect(out.split('\n').length + into.split('\n').length).toBeLessThan(6);
        const unchanged: Act = { type: 'edit-statement', text, id, patch: { points: bearing.points } };
        expect(apply(files, unchanged)).toBe(files);
      }
    },
  );

  it('a broken annotation is refused with its name, and stays', () => {
    const files = withFiles(whole(), [[`${CAPE_ID}.yaml`, 'text: [\n']]);
    expect(applyAct(files, { type: 'background', text: CAPE_ID, of: OF_CAPE, spans: [] })).toMatchObject({
      refused: 'yaml-broken',
      detail: expect.stringContaining(CAPE_ID),
    });
    const contacts = withFiles(whole(), [['contacts.yaml', '- a: [\n']]);
    expect(applyAct(contacts, { type: 'add-contact', contact: CALL })).toMatchObject({
      refused: 'yaml-broken',
      detail: expect.stringContaining('contacts.yaml'),
    });
  });
});

describe('markup and odd names', () => {
  it('survive as text', () => {
    const markup = '<img src=x onerror=alert(1)> “# ” {{ }} \u202e';
    const files = apply(whole(), {
      type: 'set-head',
      text: CAPE_ID,
      patch: { title: { en: markup, fr: markup } },
    });
    expect(compiled(files).corpus?.texts.find(({ id }) => id === CAPE_ID)?.title.en).toBe(markup.trim());
    expect(HOUSE).toContain('“');
  });
});
