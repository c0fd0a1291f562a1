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

/**
 * Only the data are kept. Where things stand is looked up in the parsed file, which takes fifty times the memory of
 * its text: it is read and parsed again when a problem has to be told.
 */
export function readYaml(
  file: string,
  source: string,
  problems: Problems,
  again: () => string = () => source,
): YamlSource {
  const { data, pieces } = read(file, source, problems);
  return { data, ...placesIn(file, again, pieces) };
}

/** The data, and the pieces that the file can be parsed in. */
function read(file: string, source: string, problems: Problems): { data: unknown; pieces: readonly Piece[] } {
  const pieces = piecesOf(source);
  if (pieces.length > 1) {
    const entries = pieces.map((piece) => entryOf(textOf(source, piece)));
    if (!entries.includes(undefined)) return { data: entries, pieces };
  }
  // Where a piece cannot stand alone, the whole decides what is wrong with it, if anything.
  return { data: readWhole(file, source, problems), pieces: [WHOLE] };
}

function readWhole(file: string, source: string, problems: Problems): unknown {
  const parsed = parse(source);
  const { document } = parsed;
  const broken = (offset: number, detail: string) =>
    problems.error({ file, ...placeIn(parsed, offset) }, 'yaml-broken', detail);
  // What the parser complains of after its first error mostly follows from it.
  const [error] = document.errors;
  if (error) {
    const detail = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    broken(startOf(error, document), detail);
    return undefined;
  }
  const lost = strayAlias(source, document);
  if (lost) {
    broken(lost.offset, `*${lost.name} stands for nothing: there is no &${lost.name} before it in this file`);
    return undefined;
  }
  try {
    return detached(document.toJS({ maxAliasCount: MOST_ALIASES }), source);
  } catch (thrown) {
    broken(0, thrown instanceof Error ? thrown.message : String(thrown));
    return undefined;
  }
}

/** The same data in strings of their own: the parser's are windows on its file, which would stay for the least of them. */
function detached(data: unknown, source: string): unknown {
  // JSON has neither these numbers nor one record in two places.
  return data === undefined || /[*]|[.](?:nan|inf)/i.test(source) ? data : JSON.parse(JSON.stringify(data));
}

function placesIn(
  file: string,
  again: () => string,
  pieces: readonly Piece[],
): Pick<YamlSource, 'file' | 'at' | 'atKey' | 'inBraces'> {
  /** The piece that holds the value at `path`, and the way to it in there. */
  const find = (path: YamlPath): { parsed: Parsed; line: number; rest: YamlPath } => {
    const [index, ...below] = path;
    const own = pieces.length > 1 && typeof index === 'number' ? pieces[index] : undefined;
    const piece = own ?? (pieces[0] as Piece);
    return {
      parsed: lately(again, piece),
      line: piece.line,
      rest: own ? [0, ...below] : pieces.length > 1 ? [] : path,
    };
  };
  const placed = (offset: number, parsed: Parsed, above: number): Position => {
    const { line, column } = placeIn(parsed, offset);
    return { file, line: line + above, column };
  };
  const placeOf = (path: YamlPath): Position => {
    const { parsed, line, rest } = find(path);
    const { document } = parsed;
    for (let depth = rest.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(rest.slice(0, depth), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        return placed(node.range[0] as number, parsed, line);
      }
    }
    return { file, line: 1, column: 1 };
  };
  const at = (path: YamlPath): Position => {
    let known: Position | undefined;
    const place = () => {
      known ??= placeOf(path);
      return known;
    };
    return {
      file,
      get line() {
        return place().line;
      },
      get column() {
        return place().column;
      },
    };
  };
  const mapAt = (document: Document, path: YamlPath): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true);
  const inBraces = (path: YamlPath): boolean => {
    const { parsed, rest } = find(path);
    const map = mapAt(parsed.document, rest);
    return isMap(map) && map.flow === true;
  };
  const atKey = (path: YamlPath, key: string): Position => {
    const { parsed, line, rest } = find(path);
    const map = mapAt(parsed.document, rest);
    if (isMap(map)) {
      const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return placed(pair.key.range[0], parsed, line);
    }
    return at(path);
  };
  return { file, at, atKey, inBraces };
}

/** A part of a file, by offsets; `to` undefined for its end. */
interface Piece {
  readonly from: number;
  readonly to: number | undefined;
  /** How many lines stand above it. */
  readonly line: number;
}

const WHOLE: Piece = { from: 0, to: undefined, line: 0 };

function textOf(source: string, { from, to }: Piece): string {
  return source.slice(from, to);
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  // No merge keys, no anchors that grow: an annotation is plain data.
  return {
    document: parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' }),
    lines,
  };
}

/** Problems come one after the other in one place: what was read and parsed last is kept. */
let last: { of: () => string; source: string; piece?: Piece; parsed?: Parsed } | undefined;

function lately(again: () => string, piece: Piece): Parsed {
  if (last?.of !== again) last = { of: again, source: again() };
  if (last.piece !== piece) {
    last.parsed = parse(textOf(last.source, piece));
    last.piece = piece;
  }
  return last.parsed as Parsed;
}

function placeIn({ lines }: Parsed, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Shorter than this a file is parsed as it is. */
const LONG = 256 * 1024;

/** A long list, such as a registry, is parsed entry by entry, as the whole would not fit into memory. */
function piecesOf(source: string): readonly Piece[] {
  // Marks of documents and directives are about more than an entry.
  if (source.length < LONG || /^(?:---|\.\.\.|%)/m.test(source)) return [WHOLE];
  const starts = [...source.matchAll(/^-(?=[ \r\n])/gm)].map(({ index }) => index);
  if (starts.length < 2) return [WHOLE];
  let line = 0;
  return starts.map((start, place) => {
    // What stands above the first entry goes with it.
    const piece = { from: place === 0 ? 0 : start, to: starts[place + 1], line };
    for (let at = source.indexOf('\n', piece.from); at >= 0 && at < (piece.to ?? 0); ) {
      line += 1;
      at = source.indexOf('\n', at + 1);
    }
    return piece;
  });
}

/** The one entry of the list in it; undefined where it is anything else. */
function entryOf(text: string): unknown {
  const { document } = parse(text);
  if (document.errors.length > 0 || strayAlias(text, document)) return undefined;
  try {
    const list = detached(document.toJS({ maxAliasCount: MOST_ALIASES }), text);
    return Array.isArray(list) && list.length === 1 ? (list[0] ?? undefined) : undefined;
  } catch {
    return undefined;
  }
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
