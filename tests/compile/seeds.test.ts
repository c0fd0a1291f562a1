/** The real texts: unchanged, fully covered, and with the expected counts. */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import { shortenAnnotations } from '../../src/compile/shorten-annotation.ts';
import type { Contact } from '../../src/model/contact.ts';
import { middleOf } from '../../src/model/dating.ts';
import { SIDES } from '../../src/model/voices.ts';

const root = join(import.meta.dirname, '../..');
const files = await readSeeds(join(root, 'seeds'));
const { corpus, problems, coverage } = compile(files);
if (!corpus)
  throw new Error(
    `seeds/ does not compile:\n${problems.map(({ file, line, what }) => `${file}:${line} ${what}`).join('\n')}`,
  );
const { contacts, statements, texts, notes } = corpus;

/** SHA-256 of each text as it was received. */
const TEXTS = {
  '000_6bc362fe26f74793.txt': 'b7914716a9615855f2a8551ed3a0111ec7c47f98e1bbe8b2829318ee6a39da14',
  '001_31b08b77b23bca8f.txt': '8a6db40142c1838393cf7766332b4c8d3b3c27177041463c4d61906336405e08',
  '002_9f522f8e331ed00e.txt': 'a4a03f0e7a5699a15e6df4c13a84f552ac99a0733955dec8223c2f408521fbec',
  '003_2b78047e70f1693a.txt': '261d8609f71c0eecd36a8dadb6ccd5d5177c73c83c61097c22f4c82eecb82094',
  '004_806d541d36a054ef.txt': 'ec26b71dd1bf5aea712abf5549d6b84f12fdb96d8dd03a0cf09f2fdb4eeb3e9e',
};

/** Each contact on the day it is drawn at: of two days the second, of a month its middle. */
const DAYS = {
  '2016-04-20-nato-russia-council-brussels': '2016-04-20',
  '2017-02-16-dunford-gerasimov-baku': '2017-02-16',
  '2017-03-03-pavel-gerasimov-call': '2017-03-03',
  '2017-04-26-moscow-security-conference': '2017-04-27',
  '2021-03-31-milley-gerasimov-call': '2021-03-31',
  '2021-03-31-us-outreach-to-russia': '2021-03-31',
  '2021-06-16-biden-putin-geneva-summit': '2021-06-16',
  '2021-09-22-milley-gerasimov-finland': '2021-09-22',
  '2021-11-23-milley-gerasimov-call': '2021-11-23',
  '2021-12-02-blinken-lavrov-stockholm': '2021-12-02',
  '2021-12-biden-putin-planned-contact': '2021-12-16',
  '2023-03-15-austin-shoigu-call': '2023-03-15',
  '2024-06-24-us-ambassador-summoned-moscow': '2024-06-24',
  '2024-06-25-austin-belousov-call': '2024-06-25',
};

const ids = (chosen: readonly Contact[]) => chosen.map(({ id }) => id);
const onRecordOf = (count: number) => ids(contacts.filter(({ onRecord }) => onRecord.length === count));

describe('the texts', () => {
  it('are those handed over, byte for byte', () => {
    const hashes = files
      .filter(({ path }) => path.endsWith('.txt'))
      .map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]);
    expect(Object.fromEntries(hashes)).toEqual(TEXTS);
  });

  it('are in the corpus as they are on disk', () => {
    for (const { file, content } of texts) {
      const bytes = files.find(({ path }) => path === file)?.bytes;
      expect(Buffer.from(content, 'utf8').equals(bytes ?? new Uint8Array())).toBe(true);
    }
  });

  it('take seven lines of YAML a statement at most, and say nothing that goes without saying', () => {
    for (const { path, bytes } of files.filter((file) => /^\d.*\.yaml$/.test(file.path))) {
      const [, list = ''] = /^statements:\n((?: .*\n|\n)*)/m.exec(new TextDecoder().decode(bytes)) ?? [];
      const lines = list.split('\n').filter((line) => line.trim() !== '');
      expect(lines.length / lines.filter((line) => line.startsWith('  - ')).length, path).toBeLessThanOrEqual(
        7,
      );
    }
    expect(shortenAnnotations(files).size).toBe(0);
  });

  it('compile with warnings at most', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('have both halves of each quotation mark in translations, no chain without who says the words, and no clause left over', () => {
    const codes = problems.map(({ code }) => code);
    expect(codes).not.toContain('translation-unpaired');
    expect(codes).not.toContain('chain-root-left-out');
    expect(codes).not.toContain('clause-unaccounted');
  });

  it('are accounted for sentence by sentence', () => {
    expect(coverage.map(({ text, unaccounted }) => [text, unaccounted])).toEqual(
      texts.map(({ id }) => [id, 0]),
    );
    expect(coverage.every(({ sentences }) => sentences > 0)).toBe(true);
  });

  it('hold every quoted passage where it is said to stand', () => {
    const passages = [
      ...statements.flatMap((statement) => [...statement.passages, ...(statement.said?.evidence ?? [])]),
      ...notes.flatMap((note) => note.passages),
      ...contacts.flatMap((contact) => contact.dating.evidence),
      ...texts.flatMap((text) => text.date.evidence),
    ];
    expect(passages.length).toBeGreaterThan(150);
    for (const { text, start, end, words, paragraph } of passages) {
      const { content = '', paragraphs = [] } = texts.find(({ id }) => id === text) ?? {};
      expect(content.slice(start, end)).toBe(words);
      const span = paragraphs[paragraph - 1];
      expect(span && span.start <= start && start < span.end).toBe(true);
    }
  });

  it('have no statement without words, and none whose words are empty', () => {
    for (const { passages } of statements) {
      expect(passages.some(({ telling }) => telling === 0)).toBe(true);
      expect(passages.every(({ words }) => words.trim() === words && words !== '')).toBe(true);
    }
  });
});

describe('the contacts', () => {
  it('are fourteen, in the order of their days', () => {
    expect(ids(contacts).toSorted()).toEqual(Object.keys(DAYS));
    const moments = contacts.map(({ dating }) => middleOf(dating) ?? Number.NaN);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  });

  it('are drawn on their days', () => {
    const days = contacts.map(({ id, dating }) => [
      id,
      new Date(middleOf(dating) ?? Number.NaN).toISOString().slice(0, 10),
    ]);
    expect(Object.fromEntries(days)).toEqual(DAYS);
  });

  it('have both sides on record for two, one for seven, none for five', () => {
    expect(onRecordOf(2)).toEqual(['2021-11-23-milley-gerasimov-call', '2024-06-25-austin-belousov-call']);
    expect(onRecordOf(1)).toEqual([
      '2017-03-03-pavel-gerasimov-call',
      '2017-04-26-moscow-security-conference',
      '2021-03-31-milley-gerasimov-call',
      '2021-03-31-us-outreach-to-russia',
      '2021-09-22-milley-gerasimov-finland',
      '2021-12-02-blinken-lavrov-stockholm',
      '2021-12-biden-putin-planned-contact',
    ]);
    expect(onRecordOf(0)).toHaveLength(5);
  });

  it('have Russia on record for 7 of 14, the US for 4 of 11, NATO for 0 of 3', () => {
    const counts = SIDES.map((side) => {
      const party = contacts.filter(({ parties }) => parties.includes(side));
      return [side, party.filter(({ onRecord }) => onRecord.includes(side)).length, party.length];
    });
    expect(counts).toEqual([
      ['ru', 7, 14],
      ['us', 4, 11],
      ['nato', 0, 3],
    ]);
  });

  it('never have a side on record that is no party', () => {
    for (const { parties, onRecord } of contacts)
      expect(parties).toEqual(expect.arrayContaining([...onRecord]));
  });

  it('agree on two points, differ in emphasis on two, conflict on none', () => {
    const relations = contacts.flatMap(({ id, relations: all }) =>
      all.map(({ point, relation }) => `${relation} ${id} ${point}`),
    );
    expect(relations.toSorted()).toEqual([
      'agree 2021-11-23-milley-gerasimov-call itself',
      'agree 2024-06-25-austin-belousov-call initiative',
      'emphasis 2021-11-23-milley-gerasimov-call subject',
      'emphasis 2024-06-25-austin-belousov-call subject',
    ]);
  });
});

describe('the corpus', { timeout: 60_000 }, () => {
  // Distant time zones and another locale: the machine's settings must not affect the data.
  // Each is a process of its own: with FULL; each time tests/build/start.test.ts builds other texts so.
  it.runIf(process.env.FULL).each([
    ['Pacific/Kiritimati', 'ru_RU.UTF-8'],
    ['America/Los_Angeles', 'en_US.UTF-8'],
  ])('is the same when built in %s', async (TZ, LANG) => {
    const env = { ...process.env, TZ, LANG, SEEDS: 'seeds' };
    const { stdout } = await promisify(execFile)(process.execPath, ['src/build/commands/check.mjs'], {
      cwd: root,
      env,
    });
    expect(stdout).toContain(`14 contacts, ${statements.length} statements, corpus ${corpus.hash}`);
  });
});
