/** One YAML file: its data, and the line and column of every value in it. */

import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Position } from '../problem-message.ts';
import type { Problems } from '../problems.ts';
import { causeOf, findFaults, type YamlCause } from './yaml-faults.ts';

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
  const data = readData(file, text, problems);
  // To find a position, a file that could not be read would be read once more.
  return data === undefined ? unreadYaml(file) : { data, ...positionsIn(file, readAgain, lastParsed) };
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
  /** The pairs of a map by key, once one was looked for. */
  readonly pairs: WeakMap<YAMLMap, ReadonlyMap<string, Pair>>;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    // No merge keys: an annotation is plain data.
    schema: 'core',
    // Keys given twice are found by findFaults: the library compares each key with all others.
    uniqueKeys: false,
    // Only the first error is reported, with a position of our own.
    prettyErrors: false,
    // What it would warn of on the console is reported by findFaults.
    logLevel: 'error',
  });
  return { document, lines, pairs: new WeakMap() };
}

function readData(file: string, text: string, problems: Problems): unknown {
  try {
    return readParsed(file, text, parse(text), problems);
  } catch (thrown) {
    // The library calls itself for each level of nesting.
    const detail = thrown instanceof RangeError ? 'values are nested too deeply' : String(thrown);
    problems.error({ file, line: 1, column: 1 }, 'yaml-broken', detail);
    return undefined;
  }
}

function readParsed(file: string, text: string, parsed: Parsed, problems: Problems): unknown {
  const { document } = parsed;
  const reportBroken = (offset: number, detail: string, cause?: YamlCause) =>
    problems.error({ file, ...positionOf(parsed, offset) }, 'yaml-broken', detail, cause);
  // The parser's later errors mostly follow from its first.
  const [error, next] = document.errors;
  if (error) {
    const cause = causeOf(error, next);
    // A line that is indented too far is taken for more of the value above it, and noticed at its colon.
    const end = error.code === 'BLOCK_AS_IMPLICIT_KEY' && cause === 'indent' ? next?.pos[1] : undefined;
    reportBroken(end ?? startOf(error, document), error.message, cause);
    return undefined;
  }
  let broken = false;
  for (const fault of findFaults(text, document, parsed.lines)) {
    const at = { file, ...positionOf(parsed, fault.offset) };
    if (fault.code === 'yaml-broken') {
      reportBroken(fault.offset, fault.detail);
      broken = true;
    } else if (fault.code === 'value-commented') problems.error(at, fault.code, fault.rest);
    else if (fault.code === 'value-marked') problems.error(at, fault.code, fault.mark);
    else problems.error(at, fault.code, fault.value);
  }
  if (broken) return undefined;
  return detached(document.toJS({ maxAliasCount: -1 }), text);
}

/** Copies all strings: the parser slices them from the text, and one slice would keep the whole file in memory. */
function detached(data: unknown, text: string): unknown {
  // JSON has neither these numbers nor shared references.
  return data === undefined || /[*]|[.](?:nan|inf)/i.test(text) ? data : JSON.parse(JSON.stringify(data));
}

/** What is needed to find a position in a file; it holds neither the text nor the data, which may then be freed. */
class Places {
  /** A file that is compiled again need not be parsed again to say the same. */
  private found: Map<string, Position> | undefined;

  constructor(
    readonly file: string,
    private readonly readAgain: () => string,
    private readonly lastParsed: LastParsed,
  ) {}

  parsed(): Parsed {
    return this.lastParsed.parse(this.readAgain);
  }

  /** The position of the value at `path`, or of a key in it. */
  find(path: YamlPath, key: string | undefined): Position {
    this.found ??= new Map();
    const name = JSON.stringify([path, key]);
    const known = this.found.get(name);
    if (known) return known;
    const parsed = this.parsed();
    const { node, deepest } = nodeAt(parsed, path);
    const pair = key !== undefined && isMap(node) ? pairsOf(parsed, node).get(key) : undefined;
    const position = { file: this.file, ...positionOf(parsed, rangeOf(pair ? pair.key : deepest)) };
    this.found.set(name, position);
    return position;
  }
}

/** Found when it is read. Most never are, and each id keeps one in case it is given twice: so it is small. */
class LazyPosition implements Position {
  constructor(
    private readonly places: Places,
    private readonly path: YamlPath,
    private readonly key?: string,
  ) {}

  get file(): string {
    return this.places.file;
  }

  get line(): number {
    return this.places.find(this.path, this.key).line;
  }

  get column(): number {
    return this.places.find(this.path, this.key).column;
  }
}

function positionsIn(
  file: string,
  readAgain: () => string,
  lastParsed: LastParsed,
): Pick<YamlSource, 'file' | 'at' | 'atKey' | 'inBraces'> {
  const places = new Places(file, readAgain, lastParsed);
  const at = (path: YamlPath): Position => new LazyPosition(places, path);
  const atKey = (path: YamlPath, key: string): Position => new LazyPosition(places, path, key);
  const inBraces = (path: YamlPath): boolean => {
    const { node } = nodeAt(places.parsed(), path);
    return isMap(node) && node.flow === true;
  };
  return { file, at, atKey, inBraces };
}

/** The node at the path, if there is one, and the deepest on the way to it. */
function nodeAt(parsed: Parsed, path: YamlPath): { node: unknown; deepest: unknown } {
  let node: unknown = parsed.document.contents;
  let deepest = node;
  for (const key of path) {
    if (isMap(node)) node = pairsOf(parsed, node).get(String(key))?.value;
    else node = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
    if (isNode(node)) deepest = node;
  }
  return { node, deepest };
}

function pairsOf({ pairs }: Parsed, map: YAMLMap): ReadonlyMap<string, Pair> {
  let known = pairs.get(map);
  if (!known) {
    known = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    pairs.set(map, known);
  }
  return known;
}

function rangeOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
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
