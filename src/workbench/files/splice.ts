/**
 * Edits of a YAML file that change the lines they mean and no others: comments, line breaks and indentation of the rest stay
 * as they were written. Each edit is read again before it is handed out; one that would say anything else is refused. Pure.
 */

import { isMap, isSeq } from 'yaml';
import { valueAt, type YamlPath } from '../../compile/read/yaml-source.ts';
import { type Refusal, refuse } from './refusal.ts';
import { addition, blockRemoval, type ListStyle, newList, newPair, replacement } from './splice-block.ts';
import { flowRemoval } from './splice-flow.ts';
import {
  applied,
  dataOf,
  type Edit,
  isEmpty,
  isMarked,
  isSame,
  openYaml,
  pairOf,
  slotAt,
  type YamlFile,
} from './yaml-file.ts';
import { flowOf, type Value } from './yaml-value.ts';

export type Spliced = { readonly text: string } | Refusal;

/** Adds entries to the list at the path, which is made where there is none. */
export function appendItems(
  text: string,
  path: YamlPath,
  items: readonly Value[],
  style: ListStyle = {},
): Spliced {
  if (items.length === 0) return { text };
  return splice(text, (file, data) => {
    const slot = slotAt(file, path);
    const list: unknown = valueAt(data, path) ?? [];
    if (!slot || !Array.isArray(list) || isMarked(slot.node)) return undefined;
    const expected = put(data, path, [...(list as unknown[]), ...items]);
    const edits = isSeq(slot.node)
      ? addition(file, slot, items, style)
      : newList(file, slot, path, items, style);
    return edits && { edits, expected };
  });
}

/** Sets the key of a map; the same text where it has that value. */
export function setKey(
  text: string,
  path: YamlPath,
  key: string,
  value: Value,
  order: readonly string[] = [],
): Spliced {
  return splice(text, (file, data) => {
    const slot = slotAt(file, path);
    if (!slot || isMarked(slot.node)) return undefined;
    const before = valueAt(data, [...path, key]);
    if (before !== undefined && isSame(before, value)) return { edits: [], expected: data };
    const expected = put(data, [...path, key], value);
    if (isEmpty(slot.node)) return edited(replacement(file, slot, flowOf({ [key]: value })), expected);
    if (!isMap(slot.node)) return undefined;
    const own = slotAt(file, [...path, key]);
    const edits = pairOf(slot.node, key)
      ? own && replacement(file, own, flowOf(value))
      : newPair(file, slot.node, key, [` ${flowOf(value)}`], order);
    return edited(edits, expected);
  });
}

/** Replaces an entry of a list. */
export function setItem(text: string, path: YamlPath, index: number, value: Value): Spliced {
  return splice(text, (file, data) => {
    const slot = slotAt(file, [...path, index]);
    return slot && edited(replacement(file, slot, flowOf(value)), put(data, [...path, index], value));
  });
}

/** The same text where there is no such key. */
export function removeKey(text: string, path: YamlPath, key: string): Spliced {
  return splice(text, (file, data) => {
    const slot = slotAt(file, path);
    const map = valueAt(data, path);
    if (slot === undefined || !isMap(slot.node) || !isRecord(map)) return undefined;
    if (!Object.hasOwn(map, key)) return { edits: [], expected: data };
    const pair = pairOf(slot.node, key);
    const index = slot.node.items.findIndex((one) => one.key === pair?.key);
    delete map[key];
    if (slot.node.flow) return edited(flowRemoval(file, slot.node, index), data);
    if (slot.node.items.length === 1) return edited(replacement(file, slot, '{}'), data);
    return edited(blockRemoval(file, slot.node, index), data);
  });
}

export function removeItem(text: string, path: YamlPath, index: number): Spliced {
  return splice(text, (file, data) => {
    const slot = slotAt(file, path);
    const list = valueAt(data, path);
    if (slot === undefined || !isSeq(slot.node) || !Array.isArray(list) || index >= list.length)
      return undefined;
    list.splice(index, 1);
    if (slot.node.flow) return edited(flowRemoval(file, slot.node, index), data);
    const edits = blockRemoval(file, slot.node, index);
    if (list.length > 0 || !edits) return edited(edits, data);
    // A list without entries is written as such, unless it is the whole file.
    if (slot.behind === undefined) return edited(edits, path.length === 0 ? null : data);
    return edited([...edits, { start: slot.behind, end: slot.behind, words: ' []' }], data);
  });
}

interface Plan {
  readonly edits: readonly Edit[];
  /** What the file has to say afterwards. */
  readonly expected: unknown;
}

function edited(edits: readonly Edit[] | undefined, expected: unknown): Plan | undefined {
  return edits && { edits, expected };
}

/** Undefined means that the file is written in a way that is not foreseen here. */
function splice(text: string, plan: (file: YamlFile, data: unknown) => Plan | undefined): Spliced {
  const file = openYaml(text);
  if ('refused' in file) return file;
  const planned = plan(file, dataOf(file));
  if (!planned) return refuse('yaml-unforeseen');
  if (planned.edits.length === 0) return { text };
  const next = applied(text, planned.edits);
  const read = openYaml(next);
  if ('refused' in read || !isSame(dataOf(read), plain(planned.expected))) return refuse('yaml-unforeseen');
  return { text: next };
}

/** The value as it will be read again: without keys that have no value. */
function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}

/** The data with another value at the path; an empty value on the way becomes a record. */
function put(data: unknown, path: YamlPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const holder = (data ?? {}) as Record<string | number, unknown>;
  const inner = Object.hasOwn(holder, key) ? holder[key] : undefined;
  Object.defineProperty(holder, key, {
    value: put(inner, rest, value),
    configurable: true,
    enumerable: true,
    writable: true,
  });
  return holder;
}
