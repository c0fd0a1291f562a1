/** A large index in parts, by the dates of its contacts, and the whole of it again. Pure. */

import type { CorpusIndex, IndexPart, ManyColumn } from './corpus-index.ts';

type Column = readonly unknown[] | ManyColumn;

/** The index without its rows, and parts with `size` contacts each; the texts are shared out among as many. */
export function splitIndex(
  { contacts, texts: { apart, ...texts }, ...rest }: CorpusIndex,
  size: number,
): { readonly head: CorpusIndex; readonly parts: readonly IndexPart[] } {
  const count = Math.ceil(contacts.ids.length / size);
  const some = Math.ceil(texts.ids.length / count);
  return {
    head: {
      ...rest,
      contacts: rowsOf(contacts, 0, 0),
      texts: { ...rowsOf(texts, 0, 0), ...(apart && { apart }) },
    },
    parts: Array.from({ length: count }, (_, part) => ({
      contacts: rowsOf(contacts, part * size, (part + 1) * size),
      texts: rowsOf(texts, part * some, (part + 1) * some),
    })),
  };
}

/** The parts in their order. */
export function joinIndex(index: CorpusIndex, parts: readonly IndexPart[]): CorpusIndex {
  const { parts: _names, ...head } = index;
  return {
    ...head,
    contacts: joined(parts.map(({ contacts }) => contacts)) ?? head.contacts,
    // What distinguishes texts is stored by row of the whole index.
    texts: {
      ...(joined(parts.map(({ texts }) => texts)) ?? head.texts),
      ...(head.texts.apart && { apart: head.texts.apart }),
    },
  };
}

function rowsOf<T extends object>(table: T, from: number, to: number): T {
  return mapColumns(table, (column) => {
    if (!isMany(column)) return column.slice(from, to);
    const { counts, values } = column;
    const sum = (row: number) => counts.slice(0, row).reduce((all, count) => all + count, 0);
    return { counts: counts.slice(from, to), values: values.slice(sum(from), sum(to)) };
  });
}

function joined<T extends object>(tables: readonly T[]): T | undefined {
  const [first] = tables;
  return (
    first &&
    mapColumns(first, (column, key) => {
      const columns = tables.map((table) => table[key] as Column);
      if (!isMany(column)) return (columns as (readonly unknown[])[]).flat();
      const many = columns as ManyColumn[];
      return { counts: many.flatMap(({ counts }) => counts), values: many.flatMap(({ values }) => values) };
    })
  );
}

function mapColumns<T extends object>(table: T, change: (column: Column, key: keyof T) => Column): T {
  const columns = Object.entries(table) as [keyof T & string, Column][];
  return Object.fromEntries(columns.map(([key, column]) => [key, change(column, key)])) as T;
}

function isMany(column: Column): column is ManyColumn {
  return !Array.isArray(column);
}
