/** What was read of each file, for callers that compile the same files repeatedly. */

import type { Problems } from '../problems.ts';
import type { Sourced } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

interface Made {
  readonly from: readonly unknown[];
  readonly value: unknown;
}

export class SourceMemory {
  private readonly lists = new WeakMap<YamlSource, Map<object, readonly Sourced<unknown>[]>>();
  private readonly made = new WeakMap<YamlSource, Made>();

  /** The records of a file, if they were all valid. */
  list<T>(source: YamlSource, schema: object, problems: Problems, read: () => Sourced<T>[]): Sourced<T>[] {
    const lists = this.lists.get(source) ?? new Map<object, readonly Sourced<unknown>[]>();
    this.lists.set(source, lists);
    const known = lists.get(schema);
    if (known) return known as Sourced<T>[];
    const found = problems.codes.length;
    const list = read();
    if (problems.codes.length === found) lists.set(schema, list);
    return list;
  }

  /** What is made for a file from those very values. */
  once<T>(source: YamlSource, from: readonly unknown[], make: () => T): T {
    const known = this.made.get(source);
    if (known && areSame(known.from, from)) return known.value as T;
    const value = make();
    this.made.set(source, { from, value });
    return value;
  }
}

export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
