/** Reads the lists of a registry, and registers the ids of their records. */

import type { z } from 'zod';
import type { Compilation } from '../compilation.ts';
import type { Ids } from './ids.ts';
import { type Sourced, validateList } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/** The valid records of all files of a registry, in order; one whose id is taken is omitted. */
export function readRecords<T extends Named>(
  schema: z.ZodType<T>,
  sources: readonly YamlSource[],
  ids: Ids,
  compilation: Compilation,
): Sourced<T>[] {
  // A missing or unreadable file is one problem, not one per reference to its records.
  ids.incomplete = sources.length === 0 || sources.some(({ data }) => data !== null && !Array.isArray(data));
  return sources.flatMap((source) => readList(schema, source, ids, compilation));
}

function readList<T extends Named>(
  schema: z.ZodType<T>,
  source: YamlSource,
  ids: Ids,
  { problems, sources }: Compilation,
): Sourced<T>[] {
  const read = () => validateList(schema, source, [], problems);
  const list = sources ? sources.list(source, schema, problems, read) : read();
  const valid = new Map(list.map((seed) => [seed.path[0], seed]));
  const entries: unknown[] = Array.isArray(source.data) ? source.data : [];
  return entries.flatMap((entry, index) => {
    const seed = valid.get(index);
    // An invalid record still has its id, so that references to it are not reported too.
    const id = idOf(entry);
    const first = id !== undefined && ids.add(id, source.at([index, 'id']));
    seed?.data.aliases?.forEach((alias, i) => {
      ids.addAlias(alias, seed.data.id, source.at([index, 'aliases', i]));
    });
    return seed && first ? [seed] : [];
  });
}

/** The id of an unvalidated record. */
export function idOf(record: unknown): string | undefined {
  const id = record !== null && typeof record === 'object' && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
