/** Edits of a YAML file where a line is an entry or a key: what is replaced, added below, or taken out with its line. Pure. */

import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { YamlPath } from '../../compile/read/yaml-source.ts';
import { flowAddition } from './splice-flow.ts';
import {
  columnOf,
  type Edit,
  entryAt,
  isEmpty,
  isMarked,
  pairOf,
  type Slot,
  spanOf,
  tokensOf,
  type YamlFile,
} from './yaml-file.ts';
import { flowOf, isList, linesOf, scalarOf, type Value } from './yaml-value.ts';

export interface ListStyle {
  /** A record that takes a line for each of its keys, where the list has a line for each of its entries. */
  readonly block?: boolean;
  /** Keys in the order in which they are written: a new one goes behind those before it. */
  readonly order?: readonly string[];
}

/** Replaces the value; a comment between key and value stays. */
export function replacement(
  file: YamlFile,
  { node, behind, parent }: Slot,
  words: string,
): readonly Edit[] | undefined {
  if (isMarked(node)) return undefined;
  const span = spanOf(file, node);
  if (isEmpty(node) && (!span || span.start === span.end)) {
    if (behind !== undefined) return [{ start: behind, end: behind, words: ` ${words}` }];
    return parent ? undefined : below(file, file.text.length, [words]);
  }
  if (!span) return undefined;
  const gap = behind === undefined ? '#' : file.text.slice(behind, span.start);
  if (behind !== undefined && gap.trim() === '')
    return [{ start: behind, end: span.end, words: ` ${words}` }];
  // Below a comment, it must be indented further than its key.
  const indent = gap.includes('\n') ? '  ' : '';
  return [{ start: span.start, end: span.end, words: indent + words }];
}

/** Lines under the line in which the offset is. */
function below({ text, lineEnd }: YamlFile, offset: number, lines: readonly string[]): readonly Edit[] {
  const next = text.indexOf('\n', offset);
  // The last line of a file that has no line end gets none.
  if (next === -1 && text !== '' && !text.endsWith('\n'))
    return [{ start: text.length, end: text.length, words: lines.map((line) => lineEnd + line).join('') }];
  const at = next === -1 ? text.length : next + 1;
  return [{ start: at, end: at, words: lines.map((line) => line + lineEnd).join('') }];
}

function itemLines(item: Value, indent: number, { block }: ListStyle): readonly string[] {
  const blank = ' '.repeat(indent);
  const lines = block && typeof item === 'object' && !isList(item) ? linesOf(item) : [flowOf(item)];
  return lines.map((line, i) => `${blank}${i === 0 ? '- ' : '  '}${line}`);
}

/** Behind the last entry of a list that there is. */
export function addition(
  file: YamlFile,
  slot: Slot,
  items: readonly Value[],
  style: ListStyle,
): readonly Edit[] | undefined {
  const { node } = slot;
  const span = spanOf(file, node);
  if (!isSeq(node) || !span) return undefined;
  if (!node.flow) {
    const indent = columnOf(node);
    // Entries with an empty line between them get one more.
    const apart = isApart(file, node) ? [''] : [];
    const lines = items.flatMap((item) => [...apart, ...itemLines(item, indent, style)]);
    return below(file, span.end, lines);
  }
  const inner = file.text.slice(span.start + 1, span.end - 1);
  if (node.items.length > 0 || slot.inFlow || isSeq(slot.parent) || inner.includes('#'))
    return flowAddition(file, node, items.map(flowOf));
  // [ ] where lines are free: from now on an entry takes a line.
  const start =
    slot.behind !== undefined && isBlank(file, slot.behind, span.start) ? slot.behind : span.start;
  const indent = isMap(slot.parent) ? columnOf(slot.parent) + 2 : 0;
  const lines = items.flatMap((item) => itemLines(item, indent, style));
  if (slot.parent) return [{ start, end: span.end, words: '' }, ...below(file, span.end, lines)];
  return [{ start, end: span.end, words: lines.join(file.lineEnd) }];
}

function isBlank({ text }: YamlFile, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

function isApart({ text }: YamlFile, node: unknown): boolean {
  if (!isSeq(node) || node.items.length < 2) return false;
  const dash = tokensOf(node)
    .at(-1)
    ?.start.find(({ type }) => type === 'seq-item-ind');
  return dash !== undefined && /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(0, dash.offset));
}

/** Adds a list where there is none: a missing key, or an empty value. */
export function newList(
  file: YamlFile,
  { node, parent, behind, inFlow }: Slot,
  path: YamlPath,
  items: readonly Value[],
  style: ListStyle,
): readonly Edit[] | undefined {
  if (!isEmpty(node)) return undefined;
  const span = spanOf(file, node);
  const written = span && span.end > span.start ? span : undefined;
  if (!parent) {
    const lines = items.flatMap((item) => itemLines(item, 0, style));
    if (written) return [{ ...written, words: lines.join(file.lineEnd) }];
    return below(file, file.text.length, lines);
  }
  const key = path.at(-1);
  if (!isMap(parent) || typeof key !== 'string') return undefined;
  const lines = items.flatMap((item) => itemLines(item, columnOf(parent) + 2, style));
  const isThere = pairOf(parent, key) !== undefined;
  if (inFlow && isThere)
    return replacement(file, { node, parent, behind, inFlow, token: undefined }, flowOf(items));
  if (inFlow) return newPair(file, parent, key, [` ${flowOf(items)}`], style.order);
  if (!isThere) return newPair(file, parent, key, ['', ...lines], style.order);
  if (behind === undefined) return undefined;
  return [
    ...(written ? [{ start: behind, end: written.end, words: '' }] : []),
    ...below(file, written?.end ?? behind, lines),
  ];
}

/** A key that the map does not have yet, with its value: what follows the colon, and the lines below it. */
export function newPair(
  file: YamlFile,
  map: YAMLMap,
  key: string,
  [value = '', ...lines]: readonly string[],
  order: readonly string[] = [],
): readonly Edit[] | undefined {
  const position = order.indexOf(key);
  const earlier = position === -1 ? [] : order.slice(0, position);
  const names = map.items.map((pair) => String((pair.key as { value?: unknown } | null)?.value));
  const last = names.findLastIndex((name) => earlier.includes(name));
  const index = last === -1 ? names.length - 1 : last;
  const first = `${scalarOf(key)}:${value}`;
  if (map.flow) return flowAddition(file, map, [first], index);
  const before = entryAt(file, map, index);
  if (!before) return undefined;
  const indent = ' '.repeat(columnOf(map));
  return below(file, before.end, [indent + first, ...lines]);
}

/** The lines of an entry, or of a key with its value; undefined where others share its lines. */
export function blockRemoval(
  file: YamlFile,
  collection: YAMLMap | YAMLSeq,
  index: number,
): readonly Edit[] | undefined {
  const { text } = file;
  const entry = entryAt(file, collection, index);
  if (!entry) return undefined;
  const lineStart = text.lastIndexOf('\n', entry.start - 1) + 1;
  const next = text.indexOf('\n', entry.end);
  const end = next === -1 ? text.length : next + 1;
  if (text.slice(lineStart, entry.start).trim() !== '') {
    // Behind a dash: the next key moves up to it.
    const following = entryAt(file, collection, index + 1);
    if (!following) return undefined;
    const isFree = !text.slice(entry.end, following.start).includes('#');
    return [{ start: entry.start, end: isFree ? following.start : next, words: '' }];
  }
  const start = lineStart - blankAbove(text, lineStart, end);
  // If the file's last line goes and has no line break, the line break before it goes instead.
  const isLast = next === -1 && start > 0;
  const above = isLast ? (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  return [{ start: start - above, end, words: '' }];
}

/** How long an empty line above is that would be one of two. */
function blankAbove(text: string, start: number, end: number): number {
  const [above = ''] = /[^\n]*\n$/.exec(text.slice(0, start)) ?? [];
  const isBlankBelow = end === text.length || /^[^\S\n]*\r?(?:\n|$)/.test(text.slice(end));
  return isBlankBelow && above.trim() === '' ? above.length : 0;
}
