/** One YAML file: its data, and the line and column of every value in it. */

import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Position, Problems } from './problems.ts';

/** Keys and indexes from the top of the file to a value. */
export type YamlPath = readonly (string | number)[];

export interface YamlSource {
  readonly file: string;
  /** Plain data; undefined when the file cannot be read. */
  readonly data: unknown;
  /** Where the value at `path` stands, or its nearest ancestor that exists. */
  at(path: YamlPath): Position;
  /** Where the key itself stands, for a key that should not be there. */
  atKey(path: YamlPath, key: string): Position;
}

export function readYaml(file: string, source: string, problems: Problems): YamlSource {
  const lines = new LineCounter();
  // No merge keys, no anchors that grow: an annotation is plain data.
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What the parser complains of after its first error mostly follows from it.
  for (const error of document.errors.slice(0, 1)) {
    const detail = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    problems.error(place(error.pos[0]), 'yaml-broken', detail);
  }
  const readable = document.errors.length === 0;

  const at = (path: YamlPath): Position => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        return place(node.range[0] as number);
      }
    }
    return { file, line: 1, column: 1 };
  };
  const atKey = (path: YamlPath, key: string): Position => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isMap(map)) {
      const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return place(pair.key.range[0]);
    }
    return at(path);
  };
  let data: unknown;
  // An alias bomb makes toJS throw; it is a broken file like any other.
  try {
    data = readable ? document.toJS({ maxAliasCount: 50 }) : undefined;
  } catch (error) {
    problems.error({ file, line: 1, column: 1 }, 'yaml-broken', error instanceof Error ? error.message : String(error));
  }
  return { file, data, at, atKey };
}
