/** The registry of changes → the change log, newest first. */

import { type Change, CONCERNS, type Concern } from '../../model/change.ts';
import type { Compilation } from '../compilation.ts';
import type { Position } from '../problem-message.ts';
import type { Ids } from '../read/ids.ts';
import { changeSchema } from '../read/schema.ts';
import { validateList } from '../read/validate.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import { compileDay } from './compile-dating.ts';

/** Runs last, because an entry may concern any text, contact or statement. `published`: the contacts that are not in drafts alone. */
export function compileChanges(
  sources: readonly YamlSource[],
  published: ReadonlySet<string>,
  compilation: Compilation,
): Change[] {
  const seeds = sources.flatMap((source) => validateList(changeSchema, source, [], compilation.problems));
  const changes = seeds.flatMap(({ data, source, path }): Change[] => {
    const on = compileDay(data.on, source.at([...path, 'on']), compilation);
    const concerns = (data.concerns ?? []).flatMap(
      (id, i) => concern(id, source.at([...path, 'concerns', i]), published, compilation) ?? [],
    );
    return on === undefined ? [] : [{ on, what: data.what, concerns }];
  });
  // Entries are appended, so the last one of a day is its newest.
  return changes.toReversed().toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function concern(
  written: string,
  at: Position,
  published: ReadonlySet<string>,
  compilation: Compilation,
): Concern | undefined {
  const { textIds, contactIds, statementIds } = compilation;
  const lists = { text: textIds, contact: contactIds, statement: statementIds };
  for (const kind of CONCERNS) {
    const id = lists[kind].find(written);
    if (id === undefined) continue;
    const inDrafts = {
      text: () => compilation.draftTexts.has(id),
      statement: () => compilation.draftStatements.has(id),
      contact: () => !published.has(id),
    };
    return inDrafts[kind]() ? undefined : { kind, id };
  }
  const all = Object.values(lists);
  if (!all.some(({ incomplete }) => incomplete)) {
    const { problems } = compilation;
    const near = problems.hints.id(written, everyId(all));
    problems.error(at, 'reference-unknown', 'text, contact or statement', written, near);
  }
  return undefined;
}

function* everyId(lists: readonly Ids[]): Generator<string> {
  for (const ids of lists) yield* ids.all;
}
