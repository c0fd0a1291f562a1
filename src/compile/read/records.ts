/** Reads the lists of a registry, and makes the ids of their records known. */

import type { z } from 'zod';
import type { Problems } from '../problems.ts';
import type { Ids } from './ids.ts';
import { type Sourced, validateList } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/** The valid records of all files of a registry, in their order; one whose id is taken is left out. */
export function readRecords<T extends Named>(
  schema: z.ZodType<T>,
  sources: readonly YamlSource[],
  ids: Ids,
  problems: Problems,
): Sourced<T>[] {
  // What is missing or cannot be read is one problem, not one per reference to it.
  ids.incomplete = sources.length === 0 || sources.some(({ data }) => data !== null && !Array.isArray(data));
  return sources.flatMap((source) => readList(schema, source, ids, problems));
}

function readList<T extends Named>(
  schema: z.ZodType<T>,
  source: YamlSource,
  ids: Ids,
  problems: Problems,
): Sourced<T>[] {
  const valid = new Map(validateList(schema, source, [], problems).map((seed) => [seed.path[0], seed]));
  const entries: unknown[] = Array.isArray(source.data) ? source.data : [];
  return entries.flatMap((entry, index) => {
    const seed = valid.get(index);
    // A record with a slip in it still has its id: references to it need no second complaint.
    const id = idOf(entry);
    const first = id !== undefined && ids.add(id, source.at([index, 'id']));
    seed?.data.aliases?.forEach((alias, i) => {
      ids.addAlias(alias, seed.data.id, source.at([index, 'aliases', i]));
    });
    return seed && first ? [seed] : [];
  });
}

/** The id of a record that may be anything. */
export function idOf(record: unknown): string | undefined {
  const id = record !== null && typeof record === 'object' && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
