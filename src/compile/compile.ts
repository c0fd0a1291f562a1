/** Compiling: the files of a seeds folder in, a checked corpus or the list of its problems out. Pure. */

import { CORPUS_FORMAT, type Corpus } from '../model/corpus.ts';
import type { Statement } from '../model/statement.ts';
import type { Before } from './before.ts';
import { Compilation } from './compilation.ts';
import { hashCorpus } from './emit/hash-corpus.ts';
import { maskTexts } from './emit/mask.ts';
import { once } from './once.ts';
import { compileAbout } from './passes/compile-about.ts';
import { compileChanges } from './passes/compile-changes.ts';
import { compileContacts, openContacts } from './passes/compile-contacts.ts';
import { compileRegistries } from './passes/compile-registries.ts';
import { type CompiledText, compileText, type OpenedText, openText } from './passes/compile-text.ts';
import { compileVocabulary, usedTerms } from './passes/compile-vocabulary.ts';
import { distinguishTexts } from './passes/distinguish-texts.ts';
import { type Coverage, coverageOf } from './passes/sentences/coverage.ts';
import type { Position } from './problem-message.ts';
import type { Problem } from './problems.ts';
import { type SeedFile, type SortedFiles, sortFiles } from './read/files.ts';
import { idOf } from './read/records.ts';
import type { StatementSeed } from './read/schema.ts';
import { valueAt, type YamlSource } from './read/yaml-source.ts';

export interface CompileOptions {
  /** Mask what no statement, note or date quotes. */
  readonly withhold?: boolean;
  /** The email address for reports of mistakes. */
  readonly reportsTo?: string | undefined;
  /** How many problems of each code are reported, the rest being counted; without it a thousand in each file. */
  readonly maxPerCode?: number | undefined;
  /** Makes a corpus of what is there, though relations, translations or statements are still missing; these are reported. */
  readonly unfinished?: boolean | undefined;
  /** For callers that compile repeatedly. */
  readonly before?: Before | undefined;
}

export interface CompileResult {
  /** Absent if there is an error that is not only something missing from an unfinished corpus; warnings do not remove it. */
  readonly corpus?: Corpus;
  readonly problems: readonly Problem[];
  /** The coverage of every text, drafts included. */
  readonly coverage: readonly Coverage[];
  /** Ids of the texts that are kept out of the corpus. */
  readonly drafts: readonly string[];
  /** The annotations of those that could be read, by their ids. */
  readonly draftFiles: ReadonlyMap<string, string>;
}

/** No disk, no DOM, no clock: the same files give the same corpus, byte for byte. */
export function compile(files: readonly SeedFile[], options: CompileOptions = {}): CompileResult {
  const compilation = new Compilation(options.maxPerCode, options.unfinished);
  return compileSources(sortFiles(files, compilation.problems, options.before?.read), options, compilation);
}

/** Like `compile`, for files that have been read already; `compilation` holds the problems found in reading. */
export function compileSources(
  { texts: contents, annotations, registries }: SortedFiles,
  options: CompileOptions = {},
  compilation: Compilation = new Compilation(options.maxPerCode, options.unfinished),
): CompileResult {
  const { problems } = compilation;
  compilation.sources = options.before?.sources;

  const vocabulary = compileVocabulary(registries, compilation);
  compileRegistries(registries, compilation);
  const contactSeeds = openContacts(registries.get('contacts') ?? [], compilation);

  /** Texts by name, each with its annotation. */
  const claimed = new Map<string, Position>();
  const isDraft = (source: YamlSource) => valueAt(source.data, ['text', 'status']) === 'draft';
  /** Emptied from its end as they are compiled, since what was read is not needed afterwards. */
  const opened: OpenedText[] = [];
  for (const source of annotations) {
    const draft = isDraft(source);
    const open = () => openText(source, contents, claimed, compilation);
    const text = draft ? compilation.asDraft(open) : open();
    if (draft) registerDraft(source.data, compilation);
    if (draft && !text) compilation.draftsIncomplete = true;
    if (!text) continue;
    opened.push(text);
  }
  // An id that a published text has as well, which is reported, is that of the published one.
  for (const drafts of [true, false])
    for (const { head, record } of opened)
      if ((record.data.status === 'draft') === drafts)
        compilation.draftTexts[drafts ? 'add' : 'delete'](head.id);
  for (const file of contents.keys()) {
    if (!claimed.has(file)) problems.warn({ file, line: 1, column: 1 }, 'text-without-annotation', file);
  }

  const all: { readonly compiled: CompiledText; readonly draft: boolean }[] = [];
  const draftFiles = new Map<string, string>();
  const links: { readonly draft: boolean; readonly of: readonly Link[] }[] = [];
  const { before } = options;
  before?.open({ registries, texts: contents }, opened, compilation);
  opened.reverse();
  for (let text = opened.pop(); text; text = opened.pop()) {
    const one = text;
    const draft = one.record.data.status === 'draft';
    const make = () => before?.compileText(one, compilation) ?? compileText(one, compilation);
    if (draft) draftFiles.set(one.head.id, one.record.source.file);
    all.push({ compiled: draft ? compilation.asDraft(make) : make(), draft });
    links.push({ draft, of: once(linksIn, one.record.source, findLinks) });
  }
  // Statements may refer to each other across texts.
  for (const { draft, of } of links)
    for (const { id, at } of of) {
      if (compilation.draftStatements.has(id)) continue;
      const resolve = () => compilation.statementIds.resolve(id, at);
      if (draft) compilation.asDraft(resolve);
      else resolve();
    }
  const [drafts, compiled] = [true, false].map((are) =>
    all.flatMap((one) => (one.draft === are ? one.compiled : [])),
  ) as [CompiledText[], CompiledText[]];
  const drafted = drafts.flatMap((text) => text.statements);
  const published = compiled.flatMap((text) => text.statements);
  for (const { id } of drafted) compilation.draftStatements.add(id);
  for (const { id } of published) compilation.draftStatements.delete(id);
  const statements = withoutDrafts(published, compilation.draftStatements);
  const contacts = compileContacts(contactSeeds, statements, drafted, vocabulary, compilation, before);

  const records = {
    texts: distinguishTexts(
      compiled.map((text) => text.text),
      before,
    ),
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
    changes: compileChanges(
      registries.get('changes') ?? [],
      new Set(contacts.map(({ id }) => id)),
      compilation,
    ),
  } as const;
  const about = compileAbout(registries.get('corpus') ?? [], compilation);

  return {
    ...(!problems.failed && {
      corpus: finish(
        { ...document, about: about.about },
        { ...options, reportsTo: options.reportsTo || about.editor },
      ),
    }),
    problems: problems.sorted(),
    coverage: all.map(({ compiled }) => coverageOf(compiled)),
    drafts: [...compilation.draftTexts],
    draftFiles,
  };
}

/** The ids of a draft, whatever can be read of it yet: what refers to them waits, and is no mistake. */
function registerDraft(data: unknown, compilation: Compilation): void {
  const id = valueAt(data, ['text', 'id']);
  if (typeof id === 'string') compilation.draftTexts.add(id);
  const statements = valueAt(data, ['statements']);
  for (const entry of Array.isArray(statements) ? statements : [])
    compilation.draftStatements.add(idOf(entry) ?? '');
}

/** Links to statements that are not published would lead nowhere. */
function withoutDrafts(
  statements: readonly Statement[],
  draftStatements: ReadonlySet<string>,
): readonly Statement[] {
  if (draftStatements.size === 0) return statements;
  const published = (ids: readonly string[]) => ids.filter((id) => !draftStatements.has(id));
  return statements.map((statement) => {
    const { denies, revises, sameAs } = statement;
    if (![denies, revises, sameAs].flat().some((id) => draftStatements.has(id))) return statement;
    return {
      ...statement,
      denies: published(denies),
      revises: published(revises),
      sameAs: published(sameAs),
    };
  });
}

/** A statement's reference to another. */
interface Link {
  readonly id: string;
  readonly at: Position;
}

const linksIn = new WeakMap<YamlSource, readonly Link[]>();

function findLinks(source: YamlSource): Link[] {
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
  { withhold = false, reportsTo = '', before }: CompileOptions,
): Corpus {
  const whole = {
    ...document,
    withheld: withhold,
    ...(reportsTo !== '' && { reportsTo }),
    ...(withhold && maskTexts(document)),
  };
  return hashCorpus(whole, before?.hash);
}
