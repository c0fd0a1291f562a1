/** Compiling: the files of a seeds folder in, a checked corpus or the list of its problems out. Pure. */

import { CORPUS_FORMAT, type Corpus } from '../model/corpus.ts';
import type { Statement } from '../model/statement.ts';
import { Compilation } from './compilation.ts';
import { hashCorpus } from './emit/hash-corpus.ts';
import { maskTexts } from './emit/mask.ts';
import { compileAbout } from './passes/compile-about.ts';
import { compileChanges } from './passes/compile-changes.ts';
import { compileContacts, openContacts } from './passes/compile-contacts.ts';
import { compileRegistries } from './passes/compile-registries.ts';
import { compileText, openText } from './passes/compile-text.ts';
import { compileVocabulary, usedTerms } from './passes/compile-vocabulary.ts';
import { type Coverage, coverageOf } from './passes/coverage.ts';
import { tellApart } from './passes/tell-apart.ts';
import type { Position, Problem } from './problems.ts';
import { type SeedFile, type SortedFiles, sortFiles } from './read/files.ts';
import type { StatementSeed } from './read/schema.ts';
import { valueAt, type YamlSource } from './read/yaml-source.ts';

export interface CompileOptions {
  /** Mask what no statement, note or date quotes. */
  readonly withhold?: boolean;
  /** The email address for reports of mistakes. */
  readonly reportsTo?: string | undefined;
}

export interface CompileResult {
  /** Absent if there is an error; warnings alone do not remove it. */
  readonly corpus?: Corpus;
  readonly problems: readonly Problem[];
  /** Of drafts as well. */
  readonly coverage: readonly Coverage[];
  /** Ids of the texts that are kept out of the corpus. */
  readonly drafts: readonly string[];
}

/** No disk, no DOM, no clock: the same files give the same corpus, byte for byte. */
export function compile(files: readonly SeedFile[], options: CompileOptions = {}): CompileResult {
  const compilation = new Compilation();
  return compileSources(sortFiles(files, compilation.problems), options, compilation);
}

/** Like `compile`, for files that have been read already; `compilation` holds the problems found in reading. */
export function compileSources(
  { texts: contents, annotations, registries }: SortedFiles,
  options: CompileOptions = {},
  compilation: Compilation = new Compilation(),
): CompileResult {
  const { problems } = compilation;

  const vocabulary = compileVocabulary(registries, compilation);
  compileRegistries(registries, compilation);
  const contactSeeds = openContacts(registries.get('contacts') ?? [], compilation);

  /** Texts by name, each with its annotation. */
  const claimed = new Map<string, Position>();
  const isDraft = (source: YamlSource) => valueAt(source.data, ['text', 'status']) === 'draft';
  /** Reads what an annotation says, as that of a draft if it is one. */
  const read = <T>(source: YamlSource, make: () => T) =>
    isDraft(source) ? compilation.asDraft(make) : make();
  const opened = annotations.flatMap(
    (source) => read(source, () => openText(source, contents, claimed, compilation)) ?? [],
  );
  for (const { record, head } of opened) if (isDraft(record.source)) compilation.draftTexts.add(head.id);
  for (const file of contents.keys()) {
    if (!claimed.has(file)) problems.warn({ file, line: 1, column: 1 }, 'text-without-annotation', file);
  }

  const all = opened.map((text) => read(text.record.source, () => compileText(text, compilation)));
  const compiled = all.filter(({ text }) => !compilation.draftTexts.has(text.id));
  const drafted = all
    .filter(({ text }) => compilation.draftTexts.has(text.id))
    .flatMap((text) => text.statements);
  for (const { id } of drafted) compilation.draftStatements.add(id);
  for (const { record } of opened)
    read(record.source, () => {
      for (const { source, path, data } of statementSeeds(record.source)) checkLinks(data, source, path);
    });
  const statements = compiled.flatMap((text) => text.statements).map(withoutDrafts);
  const contacts = compileContacts(contactSeeds, statements, drafted, vocabulary, compilation);

  const records = {
    texts: tellApart(compiled.map((text) => text.text)),
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
  const about = compileAbout(registries.get('corpus') ?? [], compilation);

  const failed = problems.list.some((problem) => problem.severity === 'error');
  return {
    ...(!failed && {
      corpus: finish(
        { ...document, about: about.about },
        { ...options, reportsTo: options.reportsTo || about.editor },
      ),
    }),
    problems: problems.sorted(),
    coverage: coverageOf({
      texts: all.map(({ text }) => text),
      statements: all.flatMap((text) => text.statements),
      notes: all.flatMap((text) => text.notes),
    }),
    drafts: opened.flatMap(({ head }) => (compilation.draftTexts.has(head.id) ? [head.id] : [])),
  };

  /** Links to statements that are not published would lead nowhere. */
  function withoutDrafts(statement: Statement): Statement {
    const published = (ids: readonly string[]) => ids.filter((id) => !compilation.draftStatements.has(id));
    return {
      ...statement,
      denies: published(statement.denies),
      revises: published(statement.revises),
      sameAs: published(statement.sameAs),
    };
  }

  /** Statements may refer to each other across texts, so this check follows all of them. */
  function checkLinks(seed: Partial<StatementSeed>, source: YamlSource, path: (string | number)[]): void {
    for (const key of ['denies', 'revises', 'sameAs'] as const) {
      const ids: unknown = seed?.[key];
      if (!Array.isArray(ids)) continue;
      ids.forEach((id, i) => {
        if (typeof id === 'string') compilation.statementIds.resolve(id, source.at([...path, key, i]));
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
