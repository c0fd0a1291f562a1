/** Compiling: the files of a seeds folder in, a checked corpus or the list of its problems out. Pure. */

import { CORPUS_FORMAT, type Corpus } from '../model/corpus.ts';
import { compileChanges } from './compile-changes.ts';
import { compileContacts, openContacts } from './compile-contacts.ts';
import { compileRegistries } from './compile-registries.ts';
import { compileText, openText } from './compile-text.ts';
import { Context } from './context.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type SeedFile, type SortedFiles, sortFiles } from './files.ts';
import { maskTexts } from './mask.ts';
import type { Position, Problem } from './problems.ts';
import type { StatementSeed } from './schema.ts';
import { seal } from './seal.ts';
import type { YamlSource } from './yaml-source.ts';

export interface CompileOptions {
  /** Mask what no statement, note or date quotes. */
  readonly withhold?: boolean;
}

export interface CompileResult {
  /** Absent when there is an error; warnings leave it there. */
  readonly corpus?: Corpus;
  readonly problems: readonly Problem[];
  readonly coverage: readonly Coverage[];
}

/** No disk, no DOM, no clock: the same files give the same corpus, byte for byte. */
export function compile(files: readonly SeedFile[], options: CompileOptions = {}): CompileResult {
  const context = new Context();
  return compileSources(sortFiles(files, context.problems), options, context);
}

/** The same of what has been read already; `context` has the problems of reading. */
export function compileSources(
  { texts: contents, annotations, registries }: SortedFiles,
  options: CompileOptions = {},
  context: Context = new Context(),
): CompileResult {
  const { problems } = context;

  const points = compileRegistries(registries, context);
  const contactSeeds = openContacts(registries.get('contacts.yaml'), context);

  /** Texts by name, with the annotation that is about them. */
  const claimed = new Map<string, Position>();
  const opened = annotations.flatMap((source) => openText(source, contents, claimed, context) ?? []);
  for (const file of contents.keys()) {
    if (!claimed.has(file)) problems.error({ file, line: 1, column: 1 }, 'text-without-annotation', file);
  }

  const compiled = opened.map((text) => compileText(text, context));
  const statements = compiled.flatMap((text) => text.statements);
  for (const { source, path, data } of opened.flatMap(({ record }) => statementSeeds(record.source))) {
    checkLinks(data, source, path);
  }
  const contacts = compileContacts(contactSeeds, statements, context);

  const document = {
    format: CORPUS_FORMAT,
    texts: compiled.map((text) => text.text),
    people: [...context.people.values()],
    bodies: [...context.bodies.values()],
    points,
    contacts,
    statements,
    notes: compiled.flatMap((text) => text.notes),
    changes: compileChanges(registries.get('changes.yaml'), context),
  } as const;

  const failed = problems.list.some((problem) => problem.severity === 'error');
  return {
    ...(!failed && { corpus: finish(document, options.withhold ?? false) }),
    problems: problems.sorted(),
    coverage: coverageOf(document),
  };

  /** Statements may point at each other across texts, so this waits for all of them. */
  function checkLinks(seed: Partial<StatementSeed>, source: YamlSource, path: (string | number)[]): void {
    for (const key of ['denies', 'revises', 'sameAs'] as const) {
      const ids: unknown = seed?.[key];
      if (!Array.isArray(ids)) continue;
      ids.forEach((id, i) => {
        if (typeof id === 'string') context.statementIds.resolve(id, source.at([...path, key, i]));
      });
    }
  }
}

function statementSeeds(source: YamlSource) {
  const list = (source.data as { statements?: unknown } | undefined)?.statements;
  return (Array.isArray(list) ? list : []).map((data: Partial<StatementSeed>, index) => ({
    data,
    source,
    path: ['statements', index] as (string | number)[],
  }));
}

function finish(document: Omit<Corpus, 'hash' | 'withheld'>, withhold: boolean): Corpus {
  return seal({ ...document, withheld: withhold, ...(withhold && maskTexts(document)) });
}
