/** What records are compiled from beside themselves, and which of it has changed since the last compilation. Pure. */

import type { Compilation } from './compilation.ts';
import type { OpenedText } from './passes/compile-text.ts';
import type { Registry, SortedFiles } from './read/files.ts';
import { areSame } from './read/source-memory.ts';
import type { YamlSource } from './read/yaml-source.ts';

/** Registries whose records are referred to by their ids alone: one of them counts for those that name it. */
const NAMED = ['people', 'bodies', 'contacts'] as const;
type Named = (typeof NAMED)[number];

export interface World {
  readonly named: Readonly<Record<Named, readonly YamlSource[]>>;
  /** All else: any change of it counts for everything. */
  readonly rest: readonly unknown[];
}

/** Ids and older names of records that are new, gone or other than they were. */
export interface Changed {
  readonly ids: ReadonlySet<string>;
  /** Whether people or bodies are among them. */
  readonly tellers: boolean;
}

/** To be called once registries and heads are read. Another text may have the words of a date. */
export function worldOf(
  { registries, texts }: Omit<SortedFiles, 'annotations'>,
  opened: readonly OpenedText[],
  compilation: Compilation,
): World {
  const isNamed = (name: Registry) => (NAMED as readonly Registry[]).includes(name);
  return {
    named: {
      people: registries.get('people') ?? [],
      bodies: registries.get('bodies') ?? [],
      contacts: registries.get('contacts') ?? [],
    },
    rest: [
      ...[...registries].flatMap(([name, sources]) => (isNamed(name) ? [] : sources)),
      ...[...texts].flat(),
      ...opened.flatMap(({ head: { id, file, teller }, record }) => [
        id,
        file,
        record.data.status,
        teller !== undefined,
      ]),
      // What seems unknown may be in a file that cannot be read.
      ...[compilation.personIds, compilation.bodyIds, compilation.contactIds].map((ids) => ids.incomplete),
    ],
  };
}

/** Undefined where everything has to be compiled again. */
export function changedBetween(before: World | undefined, now: World): Changed | undefined {
  if (!before || !areSame(before.rest, now.rest)) return undefined;
  const ids = new Set<string>();
  let tellers = false;
  for (const name of NAMED) {
    const [old, current] = [before.named[name], now.named[name]];
    if (areSame(old, current)) continue;
    const written = [recordsIn(old, current), recordsIn(current, old)] as const;
    for (const [one, other] of [written, written.toReversed()] as const)
      for (const [id, record] of one ?? []) if (other?.get(id) !== record) ids.add(id);
    if (written.some((one) => one === undefined)) return undefined;
    tellers ||= name !== 'contacts';
  }
  return { ids, tellers };
}

/** What is written of each id and older name, in the files that are not among the others; undefined where one of them is no list. */
function recordsIn(
  sources: readonly YamlSource[],
  others: readonly YamlSource[],
): ReadonlyMap<string, string> | undefined {
  const all = new Map<string, string>();
  for (const { data } of sources.filter((source) => !others.includes(source))) {
    if (data === null) continue;
    if (!Array.isArray(data)) return undefined;
    for (const record of data as unknown[]) {
      const { id, aliases } = (record ?? {}) as { id?: unknown; aliases?: unknown };
      const json = JSON.stringify(record);
      for (const name of [id, aliases].flat())
        if (typeof name === 'string') all.set(name, (all.get(name) ?? '') + json);
    }
  }
  return all;
}

/** All strings in plain data. */
export function stringsIn(data: unknown, into: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof data === 'string') into.add(data);
  else if (data !== null && typeof data === 'object')
    for (const one of Object.values(data)) stringsIn(one, into);
  return into;
}
