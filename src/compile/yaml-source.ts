/** One YAML file: its data, and the line and column of every value in it. */

import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
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
  /** Whether the map at `path` is written in { }, where a comma ends a value. */
  inBraces(path: YamlPath): boolean;
}

/** The value at `path` of plain data, or undefined. */
export function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** Far more than one remark is ever repeated, far less than a bomb of nested aliases needs. */
const MOST_ALIASES = 10_000;

/** Stands for a file of which not even the bytes could be read. */
export function unreadYaml(file: string): YamlSource {
  const top = { file, line: 1, column: 1 };
  return { file, data: undefined, at: () => top, atKey: () => top, inBraces: () => false };
}

export function readYaml(file: string, source: string, problems: Problems): YamlSource {
  const lines = new LineCounter();
  // No merge keys, no anchors that grow: an annotation is plain data.
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = (offset: number, detail: string) => problems.error(place(offset), 'yaml-broken', detail);

  const data = read();

  function read(): unknown {
    // What the parser complains of after its first error mostly follows from it.
    const [error] = document.errors;
    if (error) {
      const detail = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
      broken(startOf(error, document), detail);
      return undefined;
    }
    const lost = strayAlias(document);
    if (lost) {
      broken(
        lost.offset,
        `*${lost.name} stands for nothing: there is no &${lost.name} before it in this file`,
      );
      return undefined;
    }
    try {
      return document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (thrown) {
      broken(0, thrown instanceof Error ? thrown.message : String(thrown));
      return undefined;
    }
  }

  const at = (path: YamlPath): Position => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        return place(node.range[0] as number);
      }
    }
    return { file, line: 1, column: 1 };
  };
  const mapAt = (path: YamlPath): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true);
  const inBraces = (path: YamlPath): boolean => {
    const map = mapAt(path);
    return isMap(map) && map.flow === true;
  };
  const atKey = (path: YamlPath, key: string): Position => {
    const map = mapAt(path);
    if (isMap(map)) {
      const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return place(pair.key.range[0]);
    }
    return at(path);
  };
  return { file, data, at, atKey, inBraces };
}

/** A quotation mark or bracket that is never closed is noticed far below: the place to mend is where it opens. */
function startOf(error: YAMLError, document: Document): number {
  const [noticed] = error.pos;
  const quote = error.message.startsWith('Missing closing');
  if (!quote && !/end with a [}\]]/.test(error.message)) return noticed;
  let start = noticed;
  visit(document, {
    Node(_, node) {
      const [from, to] = node.range ?? [noticed, noticed];
      const fits = quote ? isScalar(node) : isCollection(node) && node.flow === true;
      // The innermost is visited last.
      if (fits && from < noticed && to >= noticed) start = from;
    },
  });
  return start;
}

function strayAlias(document: Document): { name: string; offset: number } | undefined {
  let stray: { name: string; offset: number } | undefined;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document)) return undefined;
      stray = { name: node.source, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return stray;
}
