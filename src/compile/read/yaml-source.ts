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
import type { Position, Problems } from '../problems.ts';

/** Keys and indexes from the top of the file to a value. */
export type YamlPath = readonly (string | number)[];

export interface YamlSource {
  readonly file: string;
  /** Plain data; undefined when the file cannot be read. */
  readonly data: unknown;
  /** The position of the value at `path`, or of its nearest ancestor that exists; the file is parsed when it is read. */
  at(path: YamlPath): Position;
  /** The position of the key itself, for a key that should not be there. */
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

/** Far more aliases than a file needs, far fewer than a bomb of nested aliases needs. */
const MOST_ALIASES = 10_000;

/** As much of a comment as is quoted in a problem, and more. */
const LINE = 400;

/** Replaces a file whose bytes could not be read. */
export function unreadYaml(file: string): YamlSource {
  const top = { file, line: 1, column: 1 };
  return { file, data: undefined, at: () => top, atKey: () => top, inBraces: () => false };
}

/**
 * The data of one file; reports its problems. Only the data stay in memory: a parsed file takes fifty
 * times the memory of its text, so `readAgain` returns the text again when a problem needs a position.
 */
export function readYaml(
  file: string,
  text: string,
  problems: Problems,
  readAgain: () => string = () => text,
  lastParsed = new LastParsed(),
): YamlSource {
  return { data: readData(file, text, problems), ...positionsIn(file, readAgain, lastParsed) };
}

/** Consecutive problems are mostly in one file, so the file that was parsed last is cached. */
export class LastParsed {
  private readAgain: (() => string) | undefined;
  private parsed: Parsed | undefined;

  /** Parses the text that `readAgain` returns, unless it was the last to be parsed. */
  parse(readAgain: () => string): Parsed {
    if (this.parsed === undefined || this.readAgain !== readAgain) {
      this.parsed = parse(readAgain());
      this.readAgain = readAgain;
    }
    return this.parsed;
  }
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  // No merge keys, no expanding anchors: an annotation is plain data.
  return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' }), lines };
}

function readData(file: string, text: string, problems: Problems): unknown {
  const parsed = parse(text);
  const { document } = parsed;
  const reportBroken = (offset: number, detail: string) =>
    problems.error({ file, ...positionOf(parsed, offset) }, 'yaml-broken', detail);
  // The parser's later errors mostly follow from its first.
  const [error] = document.errors;
  if (error) {
    const detail = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    reportBroken(startOf(error, document), detail);
    return undefined;
  }
  const stray = strayAlias(text, document);
  if (stray) {
    reportBroken(
      stray.offset,
      `*${stray.name} refers to nothing: there is no &${stray.name} before it in this file`,
    );
    return undefined;
  }
  for (const { offset, rest } of commentsAfterProse(text, document))
    problems.error({ file, ...positionOf(parsed, offset) }, 'value-commented', rest);
  try {
    return detached(document.toJS({ maxAliasCount: MOST_ALIASES }), text);
  } catch (thrown) {
    reportBroken(0, thrown instanceof Error ? thrown.message : String(thrown));
    return undefined;
  }
}

/** Copies all strings: the parser slices them from the text, and one slice would keep the whole file in memory. */
function detached(data: unknown, text: string): unknown {
  // JSON has neither these numbers nor shared references.
  return data === undefined || /[*]|[.](?:nan|inf)/i.test(text) ? data : JSON.parse(JSON.stringify(data));
}

/**
 * The positions of values and keys; the file is parsed only when one is read. The closures are created here, because
 * those created in `readYaml` would keep the text of every file in memory.
 */
function positionsIn(
  file: string,
  readAgain: () => string,
  lastParsed: LastParsed,
): Pick<YamlSource, 'file' | 'at' | 'atKey' | 'inBraces'> {
  const parsed = () => lastParsed.parse(readAgain);
  const mapAt = (path: YamlPath): unknown => {
    const { document } = parsed();
    return path.length === 0 ? document.contents : document.getIn(path, true);
  };
  // A file that is compiled again need not be parsed again to say the same.
  const found = new Map<string, Position>();
  const find = (path: YamlPath): Position => {
    const key = JSON.stringify(path);
    const position = found.get(key) ?? search(path);
    found.set(key, position);
    return position;
  };
  const search = (path: YamlPath): Position => {
    const { document } = parsed();
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
        return { file, ...positionOf(parsed(), node.range[0] as number) };
    }
    return { file, line: 1, column: 1 };
  };
  const at = (path: YamlPath): Position => {
    let known: Position | undefined;
    const position = () => {
      known ??= find(path);
      return known;
    };
    return {
      file,
      get line() {
        return position().line;
      },
      get column() {
        return position().column;
      },
    };
  };
  const inBraces = (path: YamlPath): boolean => {
    const map = mapAt(path);
    return isMap(map) && map.flow === true;
  };
  const atKey = (path: YamlPath, key: string): Position => {
    const map = mapAt(path);
    if (isMap(map)) {
      const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range)
        return { file, ...positionOf(parsed(), pair.key.range[0]) };
    }
    return at(path);
  };
  return { file, at, atKey, inBraces };
}

function positionOf({ lines }: Parsed, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** An unclosed quotation mark or bracket is noticed far below: the position to fix is where it opens. */
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

/** Where a comment ends an unquoted value: a real one follows an id or a number, and has a blank after its #. */
function commentsAfterProse(text: string, document: Document): { offset: number; rest: string }[] {
  const found: { offset: number; rest: string }[] = [];
  if (!/[ \t]#/.test(text)) return found;
  visit(document, {
    Scalar(_, { type, range, source }) {
      if (type !== 'PLAIN' || !range) return;
      const [, blank = '', rest = ''] = /^([ \t]+)(#.*)/.exec(text.slice(range[1], range[1] + LINE)) ?? [];
      if (rest && (/^#\S/.test(rest) || /\s/.test(source ?? '')))
        found.push({ offset: range[1] + blank.length, rest });
    },
  });
  return found;
}

function strayAlias(text: string, document: Document): { name: string; offset: number } | undefined {
  if (!text.includes('*')) return undefined;
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
