/** A YAML file that is going to be edited in place: where its values are, to the character. Pure. */

import {
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { findFaults } from '../../compile/read/yaml-faults.ts';
import type { YamlPath } from '../../compile/read/yaml-source.ts';
import { type Refusal, refuse } from './refusal.ts';

export interface YamlFile {
  readonly text: string;
  readonly document: Document;
  /** The line break after the first line. */
  readonly lineEnd: '\n' | '\r\n';
}

/** A replacement of one range of the file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Files that are edited again and again are parsed once; of all together as many characters. */
const LARGEST_CACHED = 1024 * 1024;
/** The one that was asked for last is last. */
const cached = new Map<string, YamlFile>();

/** Refused where the compiler would not read it either: nothing is known of where values are. */
export function openYaml(text: string): YamlFile | Refusal {
  const known = openedYaml(text);
  if (known) return known;
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      keepSourceTokens: true,
    });
    const [error] = document.errors;
    if (error) return refuse('yaml-broken', error.message);
    const fault = findFaults(text, document, lines).find(({ code }) => code === 'yaml-broken');
    if (fault?.code === 'yaml-broken') return refuse('yaml-broken', fault.detail);
    const file: YamlFile = { text, document, lineEnd: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n' };
    keep(file);
    return file;
  } catch (thrown) {
    // The library calls itself for each level of nesting.
    return refuse('yaml-broken', thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** The file, if it was opened just now. */
export function openedYaml(text: string): YamlFile | undefined {
  const file = cached.get(text);
  if (file) keep(file);
  return file;
}

function keep(file: YamlFile): void {
  cached.delete(file.text);
  cached.set(file.text, file);
  let room = LARGEST_CACHED;
  for (const { text } of [...cached.values()].toReversed()) {
    room -= text.length;
    if (room < 0) cached.delete(text);
  }
}

/** Its plain data, a copy of its own each time, in which no two values are one. */
export function dataOf({ document }: YamlFile): unknown {
  let json = written.get(document);
  if (json === undefined) {
    json = JSON.stringify(document.toJS({ maxAliasCount: -1 }) ?? null);
    written.set(document, json);
  }
  return JSON.parse(json);
}

/** The data of documents, none of which is changed once it is read. */
const written = new WeakMap<Document, string>();

/** A value with the map or list that contains it. */
export interface Slot {
  /** Undefined at the top of the file. */
  readonly parent: YAMLMap | YAMLSeq | undefined;
  /** Undefined where the key is missing. */
  readonly node: unknown;
  /** Just behind the colon, or the dash of a block list; undefined where there is neither. */
  readonly behind: number | undefined;
  readonly token: CST.CollectionItem | undefined;
  /** Whether it is within [ ] or { }. */
  readonly inFlow: boolean;
}

/** Undefined where the path leads through something that is not there, or an alias. */
export function slotAt({ document }: YamlFile, path: YamlPath): Slot | undefined {
  let slot: Slot = {
    parent: undefined,
    node: document.contents,
    behind: undefined,
    token: undefined,
    inFlow: false,
  };
  for (const key of path) {
    const { node } = slot;
    const inFlow = slot.inFlow || (isCollection(node) && node.flow === true);
    if (isMap(node)) {
      const pair = pairOf(node, String(key));
      const token = (pair as { srcToken?: CST.CollectionItem } | undefined)?.srcToken;
      slot = {
        parent: node,
        node: pair?.value,
        behind: behindMark(token?.sep, 'map-value-ind'),
        token,
        inFlow,
      };
    } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
      const token = tokensOf(node)[key];
      slot = {
        parent: node,
        node: node.items[key],
        behind: behindMark(token?.start, 'seq-item-ind'),
        token,
        inFlow,
      };
    } else return undefined;
  }
  return slot;
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function behindMark(tokens: readonly CST.SourceToken[] | undefined, type: string): number | undefined {
  const token = tokens?.find((one) => one.type === type);
  return token && token.offset + token.source.length;
}

/** The source of each entry, in order. */
export function tokensOf(collection: YAMLMap | YAMLSeq): readonly CST.CollectionItem[] {
  const token = collection.srcToken;
  if (!token || !('items' in token)) return [];
  const items: readonly CST.CollectionItem[] = token.items;
  if (token.type === 'block-seq')
    return items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'));
  return items.filter(({ key, sep, value }) => key || sep || value);
}

/** The column at which its entries begin. */
export function columnOf(collection: YAMLMap | YAMLSeq): number {
  const token = collection.srcToken;
  return token && 'indent' in token ? token.indent : 0;
}

/** Whether nothing was written. */
export function isEmpty(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.value === null;
}

/** Whether it has a name or a type, or stands for another value: an edit would lose that, or change more than it means. */
export function isMarked(node: unknown): boolean {
  if (isAlias(node)) return true;
  if (!isScalar(node) && !isCollection(node)) return false;
  return node.anchor !== undefined || node.tag?.startsWith('!') === true;
}

/** Where the value begins and ends, without comments and line ends below it. */
export function spanOf(file: YamlFile, node: unknown): { start: number; end: number } | undefined {
  if (!(isScalar(node) || isCollection(node) || isAlias(node)) || !node.range) return undefined;
  const [start] = node.range;
  return { start, end: endOf(file, node, start) };
}

/** An entry of a list, or a key with its value. */
export function entryAt(
  file: YamlFile,
  collection: YAMLMap | YAMLSeq,
  index: number,
): { start: number; end: number } | undefined {
  const token = tokensOf(collection)[index];
  if (!token) return undefined;
  const mark = token.start.find(({ type }) => /^(?:seq-item-ind|explicit-key-ind|anchor|tag)$/.test(type));
  const start = mark?.offset ?? token.key?.offset ?? token.sep?.[0]?.offset ?? token.value?.offset;
  if (start === undefined) return undefined;
  const item = collection.items[index];
  const pair = isMap(collection) ? (item as Pair) : undefined;
  const value = pair ? pair.value : item;
  const behind = pair
    ? (behindMark(token.sep, 'map-value-ind') ?? endOf(file, pair.key, start))
    : (behindMark(token.start, 'seq-item-ind') ?? start);
  return { start, end: isEmptyScalar(value) ? behind : endOf(file, value, behind) };
}

function endOf(file: YamlFile, node: unknown, from: number): number {
  if (isCollection(node) && node.flow !== true) {
    const block = node as YAMLMap | YAMLSeq;
    return entryAt(file, block, block.items.length - 1)?.end ?? from;
  }
  const range = (node as { range?: readonly number[] } | null | undefined)?.range;
  const [start = from, end = from] = range ?? [];
  return start + file.text.slice(start, end).trimEnd().length;
}

/** Where nothing was written, the library has no place of its own for the value. */
function isEmptyScalar(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null && node.source === '');
}

/** The text with the edits, none of which overlap; those in one place keep their order. */
export function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, words } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, start), words);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/** Whether two plain values say the same; the order of keys says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
