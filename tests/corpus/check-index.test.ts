/** An index with a value that this app does not know is rejected when it is opened; no default replaces the value. */

import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { checkIndex } from '../../src/corpus/check-index.ts';
import { openContactIndex } from '../../src/corpus/contact-index.ts';
import type { CorpusIndex } from '../../src/model/corpus-index.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const { corpus } = await libraryOf('tests/fixture/seeds');
const { index } = indexCorpus(corpus);

/** The index with one value replaced, as parsed from JSON. */
function spoilt(path: string, value: unknown): CorpusIndex {
  const copy = structuredClone(index) as unknown;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((node, key) => (node as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[last] = value;
  return copy as CorpusIndex;
}

const NUMBERS = [
  ...['kind', 'status', 'level', 'label', 'date', 'basis'].map((key) => `contacts.${key}.1`),
  ...['parties', 'onRecord', 'points', 'relations', 'silences'].map((key) => `contacts.${key}.1`),
  ...['people', 'texts', 'cells', 'remarks'].map((key) => `contacts.${key}.values.0`),
  ...['people', 'texts', 'cells', 'remarks'].map((key) => `contacts.${key}.counts.0`),
  ...['publisher', 'language', 'date', 'basis', 'shard'].map((key) => `texts.${key}.1`),
  ...['precision', 'doubt'].map((key) => `dates.${key}.0`),
];

describe('an index', () => {
  it('opens as the compiler gives it', () => {
    checkIndex(index);
    expect(openContactIndex(index).count).toBe(corpus.contacts.length);
  });

  it.each(NUMBERS.flatMap((path) => [-1, 1.5, 1e6, null, 'held'].map((value) => ({ path, value }))))(
    'is refused with $value for $path',
    ({ path, value }) => {
      const place = path.replace(/\.(\d+)$/, '[$1]');
      expect(() => checkIndex(spoilt(path, value))).toThrow(
        `data/index.json: ${place} is ${JSON.stringify(value)}, and should be`,
      );
    },
  );

  it.each([
    ['publishers.0.basis', 'rumoured'],
    ['people.0.side', 'xx'],
    ['bodies.0.side', 'xx'],
    ['points.0.id', index.points[1]?.id],
    ['points', [...index.points, ...Array.from({ length: 30 }, (_, row) => ({ id: `point-${row}` }))]],
    ['kinds', [index.kinds[0], ...index.kinds]],
    ['levels', undefined],
    ['levels', index.levels.slice(1, 2)],
    ['voices', index.voices.toReversed()],
    ['voices', index.voices.slice(0, -1)],
    ['contacts.parties.1', 1 << (index.voices.length - 1)],
    ['dates.first.0', 0.5],
    ['dates.last.0', '2021-11-23'],
    ['dates.first', [0]],
    ['contacts.kind', [0]],
    ['contacts.kind', undefined],
    ['contacts.cells.values', []],
    ['contacts.ids.1', index.contacts.ids[0]],
    ['texts.ids.1', index.texts.ids[0]],
    ['aliases', [['a-new-name', corpus.contacts.length]]],
    ['aliases', [[index.contacts.ids[1], 0]]],
  ])('is refused with %s as %j', (path, value) => {
    expect(() => checkIndex(spoilt(path, value))).toThrow(/do not fit each other: reload the page/);
  });

  it('is refused where its contacts are not in the order of their dates', () => {
    const date = index.contacts.date.toReversed();
    expect(() => checkIndex(spoilt('contacts.date', date))).toThrow(
      /should be no earlier than the date before it/,
    );
  });

  it('has records for its rows alone', () => {
    const contactIndex = openContactIndex(index);
    for (const row of [-1, 0.5, contactIndex.count]) expect(() => contactIndex.at(row)).toThrow(RangeError);
    expect(() => contactIndex.textAt(index.texts.ids.length)).toThrow(RangeError);
  });
});
