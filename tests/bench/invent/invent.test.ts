/** Invented corpora: the same for the same seed, sound in every passage, and compiled without an error. */

import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/build/site/data/data-files.ts';
import { compile } from '../../../src/compile/compile.ts';
import { corpusSchema } from '../../../src/compile/emit/corpus-schema.ts';
import { indexCorpus } from '../../../src/compile/emit/index-corpus.ts';
import { openLibrary } from '../../../src/corpus/library.ts';
import { CELL_STATES } from '../../../src/model/cell.ts';
import { RELATIONS } from '../../../src/model/contact.ts';
import type { TextShard } from '../../../src/model/corpus-index.ts';
import { DATE_PARTS } from '../../../src/model/dating.ts';
import { STATUSES } from '../../../src/model/kinds.ts';
import { inventCorpus, inventSeeds } from './corpus.ts';
import { KINDS, LEVELS, POINTS, VOICES } from './terms.ts';

const corpus = inventCorpus(2000, 1);
const { index, shards } = indexCorpus(corpus);

function written(contacts: number, seed: number): string {
  return [...dataFiles(inventCorpus(contacts, seed))]
    .map(([name, pieces]) => `${name}\n${[...pieces].join('')}`)
    .join('\n');
}

describe('an invented corpus', () => {
  it('is the same, byte for byte, for the same seed, and another for another', () => {
    const first = written(60, 1);
    expect(written(60, 1) === first).toBe(true);
    expect(written(60, 2) === first).toBe(false);
  });

  it('fits the schema of the corpus', () => {
    expect(corpusSchema.safeParse(inventCorpus(200, 3)).error).toBeUndefined();
  });

  it.each([1, 14, 200])('has exactly %i contacts', (count) => {
    expect(inventCorpus(count, 1).contacts).toHaveLength(count);
  });

  it('has every passage where it says', () => {
    const contents = new Map(corpus.texts.map(({ id, content }) => [id, content]));
    const passages = [
      ...corpus.statements.flatMap((statement) => statement.passages),
      ...corpus.notes.flatMap((note) => note.passages),
      ...corpus.contacts.flatMap((contact) => contact.dating.evidence),
    ];
    const wrong = passages.filter(
      ({ text, start, end, words }) => contents.get(text)?.slice(start, end) !== words,
    );
    expect(passages.length).toBeGreaterThan(4000);
    expect(wrong).toEqual([]);
  });

  it('has something of everything', () => {
    const { contacts, statements } = corpus;
    expect(new Set(contacts.map(({ kind }) => kind))).toEqual(new Set<string>(KINDS));
    expect(new Set(contacts.map(({ level }) => level))).toEqual(new Set<string>(LEVELS));
    expect(new Set(contacts.map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(new Set(contacts.map(({ dating }) => dating.precision))).toEqual(new Set(DATE_PARTS));
    expect(new Set(contacts.flatMap(({ relations }) => relations.map((r) => r.relation)))).toEqual(
      new Set(RELATIONS),
    );
    const cells = contacts.flatMap((contact) => contact.cells);
    expect(new Set(cells.map(({ point }) => point))).toEqual(new Set<string>(POINTS));
    expect(new Set(statements.flatMap(({ sides }) => sides))).toEqual(new Set<string>(VOICES));
    // A refusal is on a point of its own.
    expect(new Set([...cells.map(({ state }) => state), 'none', 'account-declines'])).toEqual(
      new Set(CELL_STATES),
    );
    const datings = contacts.map(({ dating }) => dating);
    expect(datings.some(({ first, last }) => first === null && last === null)).toBe(true);
    expect(datings.some(({ first, last }) => first !== null && last === null)).toBe(true);
    expect(datings.some(({ approximate }) => approximate)).toBe(true);
    expect(datings.some(({ uncertain }) => uncertain)).toBe(true);
    expect(contacts.some(({ texts }) => texts.length > 1)).toBe(true);
    expect(contacts.some(({ remarks }) => remarks.length > 0)).toBe(true);
    expect(statements.some(({ declines }) => declines)).toBe(true);
    expect(statements.some(({ leavesOpen }) => leavesOpen)).toBe(true);
    const perText = new Map<string, number>();
    for (const { texts } of contacts) perText.set(texts[0] ?? '', (perText.get(texts[0] ?? '') ?? 0) + 1);
    expect(Math.max(...perText.values())).toBeGreaterThanOrEqual(8);
  });

  it('has bursts, and gaps of a year or more', () => {
    const days = corpus.contacts.flatMap(({ dating }) =>
      dating.precision === 'day' && dating.first !== null && dating.first === dating.last
        ? [Date.parse(dating.first) / 86_400_000]
        : [],
    );
    const gaps = days.slice(1).map((day, place) => day - (days[place] ?? 0));
    expect(Math.max(...gaps)).toBeGreaterThan(365);
    expect(gaps.filter((gap) => gap === 0).length).toBeGreaterThan(gaps.length / 4);
    expect(new Date((days[0] ?? 0) * 86_400_000).getUTCFullYear()).toBeLessThan(1993);
    expect(new Date((days.at(-1) ?? 0) * 86_400_000).getUTCFullYear()).toBeGreaterThan(2022);
  });

  it('is indexed, opened, and read word by word', async () => {
    expect(shards.length).toBeGreaterThan(5);
    const library = openLibrary(index, (name) =>
      Promise.resolve(shards[index.shards.indexOf(name)] as TextShard),
    );
    expect(library.contactIndex.count).toBe(2000);
    for (const contact of corpus.contacts) {
      await library.fetchContact(contact.id);
      expect(library.contact(contact.id)).toBe(contact);
      expect(library.statementsOn(contact.id).length).toBeGreaterThan(0);
    }
  });
});

describe('invented seeds', () => {
  const { corpus: compiled, problems, coverage } = compile(inventSeeds(30, 5));

  it('compile without a problem but for what only one side says, and account for every sentence', () => {
    expect(problems.filter(({ code }) => code !== 'one-account' && code !== 'claim-for-both')).toEqual([]);
    expect(compiled?.texts).toHaveLength(30);
    expect(coverage.filter(({ unaccounted }) => unaccounted > 0)).toEqual([]);
  });

  it('say what the corpus says that is invented directly', () => {
    // As many contacts as thirty texts have, so that both are of the same texts.
    const direct = inventCorpus(compiled?.contacts.length ?? 0, 5);
    expect(direct.statements).toEqual(compiled?.statements);
    expect(direct.texts).toEqual(compiled?.texts);
    expect(direct.people).toEqual(compiled?.people);
    expect(direct.contacts.map(({ id }) => id)).toEqual(compiled?.contacts.map(({ id }) => id));
  });
});
