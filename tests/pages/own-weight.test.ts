/** What a reader's own corpus weighs once it is asked for: the workbench, its compiler and the rules that draft; brotli, as good hosts send it. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const DIST = process.env.APP_DIR ?? 'dist';
const OWN = 'assets/own';
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
/** Each is weighed once: compressing as a host does, once and for all, takes a second. */
const weights = new Map<string, number>();
function weigh(file: string): number {
  const weight = weights.get(file) ?? brotliCompressSync(read(file)).length / 1000;
  weights.set(file, weight);
  return weight;
}
const kilobytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + weigh(file), 0);
const called = (folder: string, name: RegExp) =>
  readdirSync(join(DIST, folder)).flatMap((file) => (name.test(file) ? [`${folder}/${file}`] : []));

/** Files with all that they name, at once or later. */
function withNamed(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files);
  for (const file of all)
    for (const [, path = ''] of read(file).matchAll(
      /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
    ))
      all.add(normalize(join(dirname(file), path)));
  return all;
}

const compiler = called(OWN, /^compile-worker-.*\.js$/);
const drafting = withNamed(called(OWN, /^draft-worker-.*\.js$/));
test('the workbench on its page, with the words of one language: at most 120 kB', () => {
  const named = [...called(OWN, /^own-.*\.js$/), ...called('assets', /^(?:workbench|queue)-.*\.js$/)];
  // Each of both languages; its typography shows which is which.
  expect(named).toHaveLength(6);
  const french = named.filter((file) => read(file).includes('typography-'));
  expect(french).toHaveLength(3);
  const others = new Set([...compiler, ...drafting, ...called(OWN, /^framed-/), ...named]);
  const code = called(OWN, /\.(?:js|css)$/).filter((file) => !others.has(file));
  for (const words of [french, named.filter((file) => !french.includes(file))])
    expect(kilobytes([...code, ...words])).toBeLessThanOrEqual(120);
});

test('the words of problems, which come with the first: at most 3.2 kB in one language', () => {
  const words = called('assets', /^problem-words-.*\.js$/);
  expect(words).toHaveLength(2);
  for (const one of words) expect(weigh(one)).toBeLessThanOrEqual(3.2);
});

test('the compiler, the very one that sites are built with, in its worker: at most 96.5 kB', () => {
  expect(compiler).toHaveLength(1);
  expect(kilobytes(compiler)).toBeLessThanOrEqual(96.5);
});

/** The files of the rules of these names. */
const rules = (...names: readonly string[]) =>
  [...drafting].filter((file) => names.some((name) => new RegExp(`^${OWN}/${name}-.{7,8}\\.js$`).test(file)));
const LANGUAGES = ['english', 'french', 'russian'];

test.each([
  ['english', 42.7, 60.8],
  ['french', 43.3, 63.7],
  ['russian', 44, 62.2],
])(
  'the rules with their tables, for a text in %s: at most %d kB of a readout, %d of news',
  (language, readout, news) => {
    const words = LANGUAGES.map((one) => `${one}-words`);
    const phrases = LANGUAGES.map((one) => `${one}-readouts`);
    const kinds = ['readout', 'find-attributions', 'pairs'];
    for (const name of ['draft-worker', ...kinds, ...words, ...phrases, ...LANGUAGES])
      expect(rules(name)).toHaveLength(1);
    const some = new Set(rules(...kinds, ...words, ...phrases, ...LANGUAGES));
    const always = [...[...drafting].filter((file) => !some.has(file)), ...rules(`${language}-words`)];
    expect(kilobytes([...always, ...rules('readout', `${language}-readouts`)])).toBeLessThanOrEqual(readout);
    expect(kilobytes([...always, ...rules('find-attributions', language)])).toBeLessThanOrEqual(news);
  },
);

test('nothing of it is asked for by a published page', () => {
  for (const page of ['index.html', 'list/index.html', 'contacts/2024-06-25-austin-belousov-call/index.html'])
    expect(read(page)).not.toMatch(/(?:src|href)="[^"]*assets\/own\//);
});
