/** What `seeds/README.md` teaches is true: its examples compile, step by step, and say what it says of them. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BASE_POINT_NAMES } from '../../src/compile/base-points.ts';
import { compile } from '../../src/compile/compile.ts';
import type { SeedFile } from '../../src/compile/read/files.ts';
import { NOTE_KINDS } from '../../src/model/corpus.ts';
import { BASE_KINDS, BASE_LEVELS } from '../../src/model/kinds.ts';
import { BASE_POINTS } from '../../src/model/points.ts';
import { BASE_CHANNELS } from '../../src/model/statement.ts';
import { BASE_VOICES } from '../../src/model/voices.ts';
import { textFile } from './seed-files.ts';

const README = readFileSync('seeds/README.md', 'utf8');

/** The files of each example, in order: a text is named beside its fence, others by the comments that begin them. */
const examples = [...README.matchAll(/^```(txt|yaml)(?: (\S+))?\n(.*?)^```$/gms)].map(
  ([, kind, name = '', content = '']): SeedFile[] =>
    kind === 'txt'
      ? [textFile(name, content)]
      : content
          .split(/^(?=# [a-z0-9-]+\.yaml)/m)
          .map((file) => textFile(/^# (\S+\.yaml)/.exec(file)?.[1] ?? '', file)),
);
const [text = [], readout = [], newsText = [], news = [], relation = [], terms = []] = examples;
const contentOf = (files: readonly SeedFile[], path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const outcome = (...files: readonly SeedFile[]) => {
  const { corpus, problems, coverage } = compile([
    ...new Map(files.map((file) => [file.path, file])).values(),
  ]);
  return { corpus, coverage, codes: problems.map(({ code, severity }) => `${severity} ${code}`) };
};
const contactsWithRelation = textFile(
  'contacts.yaml',
  contentOf(readout, 'contacts.yaml') + contentOf(relation, 'contacts.yaml'),
);

describe('seeds/README.md', () => {
  it('teaches a readout that compiles: six sentences in ten lines', () => {
    const { corpus, coverage, codes } = outcome(...text, ...readout);
    expect(codes).toEqual(['warning one-account']);
    expect(coverage).toEqual([
      { text: 'cape-2024-03-06', sentences: 6, statements: 6, notes: 0, background: 0, unaccounted: 0 },
    ]);
    expect(contentOf(readout, 'cape-2024-03-06.yaml').trim().split('\n').length - 1).toBeLessThanOrEqual(10);
    // Names that are written once are the same in both languages.
    expect(corpus?.contacts[0]?.label).toEqual({ en: 'Primerov–Sample', fr: 'Primerov-Sample' });
    expect(corpus?.people[0]?.name).toEqual({ en: 'Pavel Primerov', fr: 'Pavel Primerov' });
    expect(corpus?.statements.find(({ id }) => id === 'cape-buoys')).toMatchObject({
      sides: ['ru'],
      voice: ['sample'],
      mode: 'direct',
    });
    expect(corpus?.statements.find(({ id }) => id === 'cape-pilots')).toMatchObject({ onBehalfOf: ['us'] });
  });

  it('notices a sentence that was forgotten', () => {
    const [annotation] = readout.filter(({ path }) => path.startsWith('cape'));
    const forgotten = contentOf(readout, 'cape-2024-03-06.yaml').replace(/^.*cape-lights.*\n/m, '');
    expect(outcome(...text, ...readout, textFile(annotation?.path ?? '', forgotten)).codes).toContain(
      'error sentence-unaccounted',
    );
  });

  it('teaches a news text, for which the compiler then asks the relation', () => {
    expect(outcome(...text, ...readout, ...newsText, ...news).codes).toEqual(['error relation-missing']);
    const { corpus, coverage, codes } = outcome(
      ...text,
      ...readout,
      ...newsText,
      ...news,
      contactsWithRelation,
    );
    expect(codes).toEqual([]);
    expect(coverage.every(({ unaccounted }) => unaccounted === 0)).toBe(true);
    expect(corpus?.contacts[0]?.onRecord).toEqual(['ru', 'us']);
    const lines = contentOf(news, 'gazette-2024-03-07.yaml').trim().split('\n').length - 1;
    expect(lines / 3).toBeLessThanOrEqual(7);
  });

  it('teaches terms that join the base lists, and names all of those', () => {
    expect(outcome(...text, ...readout, ...terms).codes).toEqual(['warning one-account']);
    const listed = (list: string) =>
      new RegExp(`^\\| ${list} +\\| (.*)\\|$`, 'm').exec(README)?.[1]?.match(/[a-z]+(?:-[a-z]+)*(?=[ `])/g);
    const points = [...README.matchAll(/^\| `([a-z-]+)` +\| (.*?) +\| (.*?) +\|$/gm)].map(
      ([, ...row]) => row,
    );
    expect(points).toEqual(
      BASE_POINTS.map((id) => [id, BASE_POINT_NAMES[id].name.en, BASE_POINT_NAMES[id].about.en]),
    );
    for (const kind of NOTE_KINDS) expect(/^notes: #(.*)$/m.exec(README)?.[1]).toContain(kind);
    expect(listed('kinds')).toEqual([...BASE_KINDS]);
    expect(listed('levels')).toEqual([...BASE_LEVELS]);
    expect(listed('channels')).toEqual([...BASE_CHANNELS]);
    for (const voice of BASE_VOICES) expect(listed('voices')).toContain(voice);
  });
});
