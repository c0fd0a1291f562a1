/** Edits of a YAML file within [ ] and { }, where commas part the entries. Pure. */

import type { CST, YAMLMap, YAMLSeq } from 'yaml';
import { type Edit, entryAt, spanOf, tokensOf, type YamlFile } from './yaml-file.ts';

/** Behind the entry at the index, which is the last unless it is given. */
export function flowAddition(
  file: YamlFile,
  collection: YAMLMap | YAMLSeq,
  words: readonly string[],
  index = collection.items.length - 1,
): readonly Edit[] | undefined {
  const { text, lineEnd } = file;
  const span = spanOf(file, collection);
  if (!span) return undefined;
  const before = entryAt(file, collection, index);
  if (!before) {
    // Before the bracket; a comment may be in the line.
    const end = span.end - 1;
    const blank = text[span.start] === '{' ? ' ' : '';
    const own = /[^\S\n]$/.test(text.slice(0, end)) ? '' : blank;
    return [{ start: end, end, words: `${own}${words.join(', ')}${blank}` }];
  }
  const lineStart = text.lastIndexOf('\n', before.start - 1) + 1;
  const indent = text.slice(lineStart, before.start);
  // A line for each entry, as the others have it.
  if (indent.trim() !== '' || index !== collection.items.length - 1 || lineStart <= span.start)
    return [{ start: before.end, end: before.end, words: words.map((one) => `, ${one}`).join('') }];
  const comma = commaBehind(collection, index);
  const end = endOfLine(text, comma ?? before.end);
  const lines = words.map((one) => `${lineEnd}${indent}${one}`).join(',');
  if (end >= span.end) return [{ start: before.end, end: before.end, words: `,${lines}` }];
  if (comma !== undefined) return [{ start: end, end, words: `${lines},` }];
  return [
    { start: before.end, end: before.end, words: ',' },
    { start: end, end, words: lines },
  ];
}

/** Of an entry with the comma that goes with it; comments beside it stay. */
export function flowRemoval(
  file: YamlFile,
  collection: YAMLMap | YAMLSeq,
  index: number,
): readonly Edit[] | undefined {
  const { text } = file;
  const span = spanOf(file, collection);
  const [before, entry, after] = [index - 1, index, index + 1].map((one) => entryAt(file, collection, one));
  if (!span || !entry) return undefined;
  const isFree = (start: number, end: number) => !text.slice(start, end).includes('#');
  if (before && isFree(before.end, entry.start)) return [{ start: before.end, end: entry.end, words: '' }];
  if (!before && after && isFree(entry.end, after.start))
    return [{ start: entry.start, end: after.start, words: '' }];
  const own = commaBehind(collection, index);
  if (!before && !after) {
    const inside = text.slice(span.start + 1, entry.start) + text.slice(own ?? entry.end, span.end - 1);
    if (inside.trim() === '') return [{ start: span.start + 1, end: span.end - 1, words: '' }];
  }
  const end = own !== undefined && isFree(entry.end, own) ? own : entry.end;
  const comma = end === own ? undefined : (own ?? commaBehind(collection, index - 1));
  // With its line, where it is alone in it.
  const [blank = ''] = /\r?\n[^\S\n]*$/.exec(text.slice(0, entry.start)) ?? [];
  const isAlone = text.slice(end, endOfLine(text, end)).trim() === '';
  const whole = { start: entry.start - (isAlone ? blank.length : 0), end, words: '' };
  return comma === undefined ? [whole] : [whole, { start: comma - 1, end: comma, words: '' }];
}

/** Just behind the comma that follows the entry. */
function commaBehind(collection: YAMLMap | YAMLSeq, index: number): number | undefined {
  const token = collection.srcToken;
  if (token?.type !== 'flow-collection') return undefined;
  const entry = tokensOf(collection)[index];
  const next = entry && token.items[(token.items as CST.CollectionItem[]).indexOf(entry) + 1];
  const comma = next?.start.find(({ type }) => type === 'comma');
  return comma && comma.offset + 1;
}

function endOfLine(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  const end = next === -1 ? text.length : next;
  return text[end - 1] === '\r' ? end - 1 : end;
}
