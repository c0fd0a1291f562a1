/** Compiles one folder, and lists what should never be: exceptions, moved anchors, problems without a place. */

import { compile } from '../../src/compile/compile.ts';
import { corpusSchema } from '../../src/compile/emit/corpus-schema.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { fold } from '../../src/compile/passes/fold.ts';
import { formatProblem, type Problem } from '../../src/compile/problems.ts';
import { REGISTRIES, type SeedFile } from '../../src/compile/read/files.ts';
import { checkIndex } from '../../src/corpus/check-index.ts';
import { openLibrary } from '../../src/corpus/library.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { SearchIndex } from '../../src/search/search-index.ts';

export interface Outcome {
  readonly compiled: boolean;
  readonly failures: readonly string[];
}

const ONE_LINE = /^[^\n\r\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]{1,1500}$/u;
const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Map.prototype, Function.prototype];
const own = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length).join();
const clean = own();

export function runCase(files: readonly SeedFile[]): Outcome {
  const failures: string[] = [];
  let compiled = false;
  try {
    const { corpus, problems } = compile(files);
    compiled = corpus !== undefined;
    if (compiled === problems.some(({ severity }) => severity === 'error'))
      failures.push('there is a corpus in spite of errors, or none without an error');
    const lines = new Map(files.map(({ path, bytes }) => [path.normalize('NFC'), countLines(bytes)]));
    failures.push(...problems.flatMap((problem) => misplaced(problem, lines)));
    if (corpus) failures.push(...moved(corpus, files), ...unopened(corpus));
    if (corpus) {
      const masked = compile(files, { withhold: true }).corpus;
      if (masked) failures.push(...shortened(masked, corpus));
      else failures.push('it does not compile when the texts are withheld');
    }
  } catch (thrown) {
    failures.push(`thrown: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
  if (own() !== clean) failures.push('a prototype has another property');
  return { compiled, failures };
}

function countLines(bytes: Uint8Array): number {
  return new TextDecoder().decode(bytes).split(/\r\n?|\n/).length;
}

function misplaced(problem: Problem, lines: ReadonlyMap<string, number>): string[] {
  const line = formatProblem(problem);
  // A registry that is missing has a place too: the file that should be there.
  const missing = REGISTRIES.some((name) => problem.file === `${name}.yaml`) ? 1 : 0;
  const placed =
    problem.line >= 1 && problem.line <= (lines.get(problem.file) ?? missing) && problem.column >= 1;
  return [
    ...(placed ? [] : [`no such place: ${line}`]),
    ...(ONE_LINE.test(line) ? [] : [`not one short line: ${JSON.stringify(line)}`]),
  ];
}

function moved(corpus: Corpus, files: readonly SeedFile[]): string[] {
  const written = files
    .filter(({ path }) => path.endsWith('.yaml'))
    .map(({ bytes }) => flat(new TextDecoder().decode(bytes)))
    .join('\n');
  const passages = [
    ...corpus.statements.flatMap((statement) => [...statement.passages, ...(statement.said?.evidence ?? [])]),
    ...corpus.notes.flatMap((note) => note.passages),
    ...corpus.contacts.flatMap((contact) => contact.dating.evidence),
    ...corpus.texts.flatMap((text) => text.date.evidence),
  ];
  const texts = new Map(corpus.texts.map((text) => [text.id, text]));
  return [
    ...passages.flatMap(({ text: id, start, end, words, paragraph }) => {
      const text = texts.get(id);
      const span = text?.paragraphs[paragraph - 1];
      const fits =
        text?.content.slice(start, end) === words && span && span.start <= start && start < span.end;
      return fits && written.includes(flat(words)) ? [] : [`moved: ${words}`];
    }),
    ...corpus.texts.flatMap(({ file, content }) => {
      const bytes = files.find(({ path }) => path.normalize('NFC') === file.normalize('NFC'))?.bytes;
      return bytes && Buffer.from(content).equals(bytes) ? [] : [`not the text as it was: ${file}`];
    }),
  ];
}

/** As it may be written in YAML: over several lines, with escapes, in either composition. */
function flat(words: string): string {
  return fold(words.normalize('NFC'))
    .replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/gi, (_, ...codes: (string | undefined)[]) =>
      String.fromCodePoint(Number.parseInt(codes.find((code) => code !== undefined) ?? '', 16)),
    )
    .replace(/''|\\["n\\]|[\s'"\\]/g, '');
}

function unopened(corpus: Corpus): string[] {
  // As the build does before it writes anything.
  corpusSchema.parse(corpus);
  const { index, shards } = indexCorpus(corpus);
  const read = JSON.parse(JSON.stringify(index)) as typeof index;
  checkIndex(read);
  const library = openLibrary(read, () => Promise.reject(new Error('no shard was expected')));
  const search = new SearchIndex(read.people, read.bodies);
  for (const words of read.words ? [read.words] : shards) search.add(words);
  return [
    ...(/\p{Cs}/u.test(stringsOf(corpus)) ? ['the corpus has half of a character'] : []),
    ...corpus.statements.flatMap(({ id, passages: [first], bearings: [bearing] }) => {
      if (!library.statement(id)) return [`the library has no ${id}`];
      const word = /[\p{L}\d]{3,}/u.exec(first?.words ?? '')?.[0];
      const found = word === undefined ? undefined : search.search(word);
      if (!bearing || !found || found.has(bearing.contact)) return [];
      return [`“${word}” does not find ${bearing.contact}`];
    }),
  ];
}

function stringsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  return Object.values(value).map(stringsOf).join('\n');
}

function shortened(masked: Corpus, { texts }: Corpus): string[] {
  return texts.flatMap(({ file, content }, place) =>
    masked.texts[place]?.content.length === content.length ? [] : [`masked to another length: ${file}`],
  );
}
