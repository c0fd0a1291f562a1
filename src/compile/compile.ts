/** Compiling: the files of a seeds folder in, a checked corpus or the list of its problems out. Pure. */

import { CORPUS_FORMAT, type Corpus } from '../model/corpus.ts';
import type { Before } from './before.ts';
import { Compilation } from './compilation.ts';
import { hashCorpus } from './emit/hash-corpus.ts';
import { maskTexts } from './emit/mask.ts';
import { compileChanges } from './passes/compile-changes.ts';
import { compileContacts, openContacts } from './passes/compile-contacts.ts';
import { compileRegistries } from './passes/compile-registries.ts';
import { type CompiledText, compileText, type OpenedText, openText } from './passes/compile-text.ts';
import { compileVocabulary, usedTerms } from './passes/compile-vocabulary.ts';
import { type Coverage, coverageOf } from './passes/coverage.ts';
import type { Position, Problem } from './problems.ts';
import { type SeedFile, type SortedFiles, sortFiles } from './read/files.ts';
import type { StatementSeed } from './read/schema.ts';
import type { YamlSource } from './read/yaml-source.ts';

export interface CompileOptions {
  /** Mask what no statement, note or date quotes. */
  readonly withhold?: boolean;
  /** The email address for reports of mistakes. */
  readonly reportsTo?: string | undefined;
  /** So many problems of each kind are reported one by one, and the rest counted; without it a thousand in each file. */
  readonly tell?: number | undefined;
  /** For who compiles again and again. */
  readonly before?: Before | undefined;
}

export interface CompileResult {
  /** Absent if there is an error; warnings alone do not remove it. */
  readonly corpus?: Corpus;
  readonly problems: readonly Problem[];
  readonly coverage: readonly Coverage[];
}

/** No disk, no DOM, no clock: the same files give the same corpus, byte for byte. */
export function compile(files: readonly SeedFile[], options: CompileOptions = {}): CompileResult {
  const compilation = new Compilation(options.tell);
  return compileSources(sortFiles(files, compilation.problems, options.before?.read), options, compilation);
}

/** Like `compile`, for files that have been read already; `compilation` holds the problems found in reading. */
export function compileSources(
  { texts: contents, annotations, registries }: SortedFiles,
  options: CompileOptions = {},
  compilation: Compilation = new Compilation(options.tell),
): CompileResult {
  const { problems } = compilation;

  const vocabulary = compileVocabulary(registries, compilation);
  compileRegistries(registries, compilation);
  const contactSeeds = openContacts(registries.get('contacts') ?? [], compilation);

  /** Texts by name, each with its annotation. */
  const claimed = new Map<string, Position>();
  /** Emptied from its end as they are compiled, since what was read is not needed afterwards. */
  const opened: OpenedText[] = [];
  for (const source of annotations) {
    const text = openText(source, contents, claimed, compilation);
    if (text) opened.push(text);
  }
  for (const file of contents.keys()) {
    if (!claimed.has(file)) problems.error({ file, line: 1, column: 1 }, 'text-without-annotation', file);
  }

  const compiled: CompiledText[] = [];
  const links: Link[] = [];
  const { before } = options;
  before?.open({ registries, texts: contents }, opened);
  opened.reverse();
  for (let text = opened.pop(); text; text = opened.pop()) {
    compiled.push(before?.compileText(text, compilation) ?? compileText(text, compilation));
    links.push(...linksOf(text.record.source));
  }
  // Statements may refer to each other across texts.
  for (const { id, at } of links) compilation.statementIds.resolve(id, at);
  const statements = compiled.flatMap((text) => text.statements);
  const contacts = compileContacts(contactSeeds, statements, vocabulary, compilation);

  const records = {
    texts: compiled.map((text) => text.text),
    people: [...compilation.people.values()],
    bodies: [...compilation.bodies.values()],
    contacts,
    statements,
  };
  const document = {
    format: CORPUS_FORMAT,
    ...records,
    ...usedTerms(vocabulary, records),
    notes: compiled.flatMap((text) => text.notes),
    changes: compileChanges(registries.get('changes') ?? [], compilation),
  } as const;

  return {
    ...(!problems.failed && { corpus: finish(document, options) }),
    problems: problems.sorted(),
    coverage: coverageOf(document),
  };
}

/** A statement's reference to another. */
interface Link {
  readonly id: string;
  readonly at: Position;
}

function linksOf(source: YamlSource): Link[] {
  const list = (source.data as { statements?: unknown } | undefined)?.statements;
  return (Array.isArray(list) ? list : []).flatMap((seed: Partial<StatementSeed> | null, index) =>
    (['denies', 'revises', 'sameAs'] as const).flatMap((key) => {
      const ids: unknown = seed?.[key];
      return (Array.isArray(ids) ? ids : []).flatMap((id: unknown, i) =>
        typeof id === 'string' ? { id, at: source.at(['statements', index, key, i]) } : [],
      );
    }),
  );
}

function finish(
  document: Omit<Corpus, 'hash' | 'withheld'>,
  { withhold = false, reportsTo = '' }: CompileOptions,
): Corpus {
  return hashCorpus({
    ...document,
    withheld: withhold,
    ...(reportsTo !== '' && { reportsTo }),
    ...(withhold && maskTexts(document)),
  });
}
