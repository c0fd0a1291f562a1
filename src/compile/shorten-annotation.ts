/** Brings an annotation up to date: leaves out what goes without saying, and nothing else. Comments and line breaks stay. Pure. */

import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Corpus } from '../model/corpus.ts';
import { compile } from './compile.ts';
import type { SeedFile } from './read/files.ts';

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** What may go in one statement, each by the key that it is written with. */
type Cuts = ReadonlyMap<string, readonly Cut[]>;

/**
 * The annotations of a folder that can be shorter, by path. The folder compiles to the same corpus with and without: where
 * that cannot be known, as it has errors, nothing is changed.
 */
export function shortenAnnotations(files: readonly SeedFile[]): ReadonlyMap<string, string> {
  const before = compile(files).corpus;
  const found = files.flatMap(({ path, bytes }) => {
    if (!path.endsWith('.yaml') || path.includes('/')) return [];
    const text = new TextDecoder().decode(bytes);
    const cuts = cutsIn(text);
    return cuts.size > 0 ? [{ path, text, cuts }] : [];
  });
  if (!before) return new Map();
  // Without all of it, whatever differs does not go without saying.
  let kept: ReadonlySet<string> = new Set();
  for (let tries = 0; tries < 2; tries += 1) {
    const shorter = new Map(
      found.flatMap(({ path, text, cuts }) => {
        const less = without(text, cuts, kept);
        return less === text ? [] : [[path, less] as const];
      }),
    );
    const after = compile(
      files.map((file) => {
        const less = shorter.get(file.path);
        return less === undefined ? file : { path: file.path, bytes: new TextEncoder().encode(less) };
      }),
    ).corpus;
    if (after?.hash === before.hash) return shorter;
    if (!after) return new Map();
    kept = differing(before, after);
  }
  return new Map();
}

/** The fields of statements that say something else, as `id.field`. */
function differing(before: Corpus, after: Corpus): Set<string> {
  const now = new Map(after.statements.map((statement) => [statement.id, statement]));
  return new Set(
    before.statements.flatMap((statement) =>
      (['mode', 'channel', 'sides'] as const).flatMap((field) =>
        JSON.stringify(statement[field]) === JSON.stringify(now.get(statement.id)?.[field])
          ? []
          : [`${statement.id}.${field}`],
      ),
    ),
  );
}

function without(text: string, cuts: Cuts, kept: ReadonlySet<string>): string {
  const gone = [...cuts]
    .flatMap(([key, some]) => (kept.has(key) ? [] : some))
    .toSorted((a, b) => b.start - a.start);
  return gone.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** By `id.field`: what may go without saying in the statements of an annotation. */
function cutsIn(text: string): Cuts {
  const document = parseDocument(text);
  // A draft is in no corpus, so nothing shows whether it still says the same.
  const statements = document.getIn(['text', 'status']) === 'draft' ? undefined : document.get('statements');
  const cuts = new Map<string, Cut[]>();
  if (!isSeq(statements)) return cuts;
  for (const statement of statements.items) {
    if (!isMap(statement)) continue;
    const id = String(statement.get('id'));
    const offer = (field: string, map: YAMLMap, key: string) => {
      const cut = cutOf(text, map, key);
      if (cut) cuts.set(`${id}.${field}`, [...(cuts.get(`${id}.${field}`) ?? []), cut]);
    };
    if (statement.get('channel') === 'unstated') offer('channel', statement, 'channel');
    // A mention is never derived, and without it a teller may be missing.
    if (statement.has('mode') && statement.get('mode') !== 'mention') offer('mode', statement, 'mode');
    if (statement.has('speaker') || statement.has('office')) offer('sides', statement, 'sides');
    const bearings = statement.get('bearings');
    if (!isSeq(bearings)) continue;
    for (const bearing of bearings.items)
      if (isMap(bearing) && bearing.get('as') === 'account') offer('bearings', bearing, 'as');
  }
  return cuts;
}

/** Where a key and its value are: a line of their own, or with a comma within { }. Nothing where a comment would be lost. */
function cutOf(text: string, map: YAMLMap, key: string): Cut | undefined {
  const index = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const range = rangeOf(map.items[index]);
  if (!range) return undefined;
  if (map.flow) {
    const before = rangeOf(map.items[index - 1]);
    return before && /^\s*,[^\S\n]*$/.test(text.slice(before.end, range.start))
      ? { start: before.end, end: range.end }
      : undefined;
  }
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const line = text.indexOf('\n', range.end);
  const end = line < 0 ? text.length : line + 1;
  const alone = /^ +$/.test(text.slice(start, range.start)) && text.slice(range.end, end).trim() === '';
  return alone ? { start, end } : undefined;
}

function rangeOf(pair: Pair | undefined): Cut | undefined {
  const { key, value } = (pair ?? {}) as { key?: unknown; value?: unknown };
  const places = [key, value].map(
    (node) => (node as { range?: [number, number, number] } | null | undefined)?.range,
  );
  const [first, last] = places;
  return first && last ? { start: first[0], end: last[1] } : undefined;
}
