/** What the queue reads in the files is what the compiler reads in them: held against it on real corpora. */

import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../src/build/seeds/read-seeds.ts';
import { compile } from '../../../src/compile/compile.ts';
import { isAttributed, passagesOf } from '../../../src/model/statement.ts';
import { CorpusReader } from '../../../src/workbench/queue/corpus-reader.ts';

describe.each(['seeds', 'tests/fixture/seeds', 'tests/fixture/readouts'])('%s', async (folder) => {
  const seeds = await readSeeds(folder);
  const { corpus } = compile(seeds);
  if (!corpus) throw new Error('it compiles');
  const files = new Map(
    seeds.flatMap(({ path, bytes }) => (bytes ? [[path, new TextDecoder().decode(bytes)] as const] : [])),
  );
  const reader = new CorpusReader();

  it('has the same statements', () => {
    for (const text of corpus.texts) {
      const read = reader.text(files, text.id);
      const own = corpus.statements.filter((one) => one.text === text.id);
      const plain = own.map((one) => ({
        id: one.id,
        passages: passagesOf(one).map(({ start, end }) => ({ start, end })),
        sides: one.sides,
        speaker: one.speaker,
        office: one.office[0],
        voice: one.voice,
        attributed: isAttributed(one),
        bearings: one.bearings.map(({ contact, points, as }) => ({ contact, points, as })),
        translation: one.translation,
      }));
      expect(
        read?.statements.map((one) => ({
          id: one.id,
          passages: one.passages,
          sides: one.sides,
          speaker: one.speaker,
          office: one.office,
          voice: one.voice,
          attributed: one.attributed,
          bearings: one.bearings.map(({ contact, points, as }) => ({ contact, points, as })),
          translation: one.translation,
        })),
      ).toEqual(plain);
      if (read && read.background !== 'rest') expect(read.background).toEqual(text.background);
      expect(read?.teller).toEqual(text.teller);
    }
  });

  it('has the same contacts, people and institutions', () => {
    const contacts = reader.contacts(files);
    expect(contacts.map(({ id }) => id).toSorted()).toEqual(corpus.contacts.map(({ id }) => id).toSorted());
    for (const { id, title, relations, kind, level, status } of corpus.contacts)
      expect(contacts.find((one) => one.id === id)).toMatchObject({
        title,
        relations,
        kind,
        level,
        status,
      });
    const { people, bodies } = reader.registry(files);
    expect(people.map(({ id, side }) => `${id} ${side}`)).toEqual(
      corpus.people.map(({ id, side }) => `${id} ${side}`),
    );
    expect(bodies.map(({ id }) => id)).toEqual(corpus.bodies.map(({ id }) => id));
  });

  it('finds the texts of a contact', () => {
    for (const { id, texts } of corpus.contacts) {
      const found = reader.textsOn(files, id).map((text) => text.id);
      expect(texts.filter((text) => !found.includes(text))).toEqual([]);
    }
  });
});

it('reads a file once for as long as it stays the same', () => {
  const reader = new CorpusReader();
  const files = new Map([
    ['a.txt', 'A sentence. Another.'],
    [
      'a.yaml',
      'text: { kind: news }\nstatements:\n  - { id: a-1, words: A sentence., office: x, bearings: [] }\n',
    ],
    ['people.yaml', ''],
  ]);
  const first = reader.text(files, 'a');
  expect(reader.text(new Map(files), 'a')).toBe(first);
  expect(first?.statements[0]?.passages).toEqual([{ start: 0, end: 11 }]);
});

it('reads what it can of files that are broken', () => {
  const reader = new CorpusReader();
  const files = new Map([
    ['a.txt', 'A sentence.'],
    ['a.yaml', 'text: {{'],
    ['contacts.yaml', '- 3\n- { id: [x] }\n- { id: c, relations: [{ point: 3 }], people: [{}], days: 7 }'],
  ]);
  expect(reader.text(files, 'a')?.statements).toEqual([]);
  expect(reader.text(files, 'b')).toBeUndefined();
  expect(reader.contacts(files).map(({ id, status }) => [id, status])).toEqual([['c', undefined]]);
});
