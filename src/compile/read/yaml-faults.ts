/** What the YAML library accepts and no one means: keys given twice, words lost to marks and comments, endless aliases. */

import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';

export type YamlFault =
  | { readonly offset: number; readonly code: 'yaml-broken'; readonly detail: string }
  | { readonly offset: number; readonly code: 'value-commented'; readonly rest: string }
  | { readonly offset: number; readonly code: 'value-marked'; readonly mark: string }
  | { readonly offset: number; readonly code: 'character-halved'; readonly value: string };

/** What is mostly wrong where the library reports an error: what to do about it differs. */
export type YamlCause = 'tab' | 'indent' | 'colon';

/** `next`: the error after it, if there is one. */
export function causeOf({ code, message }: YAMLError, next?: YAMLError): YamlCause | undefined {
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (code === 'BLOCK_IN_FLOW') return 'colon';
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return next?.code === 'MULTILINE_IMPLICIT_KEY' || message.includes('sequence') ? 'indent' : 'colon';
  return /must start at the same column|without - indicator/.test(message) ? 'indent' : undefined;
}

/** Far more than a file needs; the library takes longer the more there are. */
const MAX_ALIASES = 1000;
/** In characters: a file that is written out in full may not be longer than a file. */
const MAX_REPEATED = 1024 * 1024;
/** The format itself needs eight. */
const DEEPEST = 50;

/** No text has more statements, and no record has more of anything. Only a registry, which is one list, may be longer. */
const LONGEST_LIST = 2000;

/** In characters: more of a comment than a problem quotes. */
const LINE = 400;

const LONE_SURROGATE = /\p{Cs}/u;

/** Thrown to leave the walk: what follows would not be understood either. */
class Broken extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** In the order of the file. If the file cannot be read at all, that is the only one. */
export function findFaults(text: string, document: Document, lines: LineCounter): readonly YamlFault[] {
  const walk = new Walk(text, lines);
  try {
    walk.visit(document.contents, 0);
  } catch (thrown) {
    if (!(thrown instanceof Broken)) throw thrown;
    return [{ offset: thrown.offset, code: 'yaml-broken', detail: thrown.message }];
  }
  return walk.finish();
}

class Walk {
  private readonly faults: YamlFault[] = [];
  /** How many characters each anchor expands to. */
  private readonly anchors = new Map<string, number>();
  /** Anchors of single values, which are lost words unless an alias refers to them. */
  private readonly unused = new Map<string, number>();
  private aliases = 0;
  private repeated = 0;
  private readonly comments: boolean;
  private readonly escapes: boolean;

  constructor(
    private readonly text: string,
    private readonly lines: LineCounter,
  ) {
    this.comments = /[ \t]#/.test(text);
    this.escapes = /\\u/i.test(text);
  }

  visit(node: unknown, depth: number): void {
    if (isScalar(node)) this.visitScalar(node);
    if (isAlias(node)) {
      const size = this.anchors.get(node.source);
      const offset = node.range?.[0] ?? 0;
      if (size === undefined)
        throw new Broken(
          offset,
          `*${node.source} refers to nothing: there is no &${node.source} before it in this file`,
        );
      this.unused.delete(node.source);
      this.aliases += 1;
      this.repeated += size;
      if (this.aliases > MAX_ALIASES || this.repeated > MAX_REPEATED)
        throw new Broken(offset, 'there are too many aliases, or they expand to too much');
      return;
    }
    if (!isCollection(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (depth > DEEPEST) throw new Broken(offset, `values are nested more than ${DEEPEST} deep`);
    const before = this.repeated;
    if (isSeq(node) && depth > 0 && node.items.length > LONGEST_LIST)
      throw new Broken(offset, `a list has more than ${LONGEST_LIST} entries`);
    if (isSeq(node)) for (const item of node.items) this.visit(item, depth + 1);
    if (isMap(node)) this.visitMap(node, depth);
    if (node.tag) this.addMark('!', offset);
    if (node.anchor) this.anchors.set(node.anchor, (node.range?.[1] ?? 0) - offset + this.repeated - before);
  }

  finish(): readonly YamlFault[] {
    for (const offset of this.unused.values()) this.addMark('&', offset);
    return this.faults.toSorted((a, b) => a.offset - b.offset);
  }

  private visitMap({ items, flow }: YAMLMap, depth: number): void {
    const keys = new Set<string>();
    for (const { key, value } of items) {
      if (!isScalar(key)) throw new Broken(offsetOf(key), 'a key must be one word');
      const name = String(key.value);
      if (keys.has(name)) throw new Broken(offsetOf(key), 'Map keys must be unique');
      keys.add(name);
      this.visitScalar(key);
      this.visit(value, depth + 1);
      if (this.comments && !flow && isScalar(value)) this.findCommentBelow(value, offsetOf(key));
    }
  }

  private visitScalar(scalar: Scalar): void {
    const { range, value, anchor, tag, type } = scalar;
    if (!range) return;
    const [start, end] = range;
    if (anchor) {
      this.anchors.set(anchor, end - start);
      this.unused.set(anchor, start);
    }
    if (tag) this.addMark('!', start);
    if (this.escapes && typeof value === 'string' && LONE_SURROGATE.test(value))
      this.faults.push({ offset: start, code: 'character-halved', value });
    if (!this.comments) return;
    const [, blank = '', rest = ''] = /^([ \t]+)(#.*)/.exec(this.text.slice(end, end + LINE)) ?? [];
    // A comment that was meant follows an id, a number or quotation marks, and has a space after its #.
    if (rest && (/^#\S/.test(rest) || (type === 'PLAIN' && /\s/.test(scalar.source ?? ''))))
      this.faults.push({ offset: end + blank.length, code: 'value-commented', rest });
  }

  /** Words that an editor broke just before a #: the line goes on with them, and is indented as they would be. */
  private findCommentBelow({ type, range, source }: Scalar, key: number): void {
    if (type !== 'PLAIN' || !range || !/\s/.test(source ?? '')) return;
    const [, line = '', blank = '', rest = ''] =
      /^(\r?\n)([ \t]+)(#\S.*)/.exec(this.text.slice(range[1], range[1] + LINE)) ?? [];
    if (rest === '' || blank.length < this.lines.linePos(key).col) return;
    this.faults.push({ offset: range[1] + line.length + blank.length, code: 'value-commented', rest });
  }

  /** The mark before the value at the offset. */
  private addMark(sign: '&' | '!', value: number): void {
    let offset = this.text.lastIndexOf(sign, Math.max(value - 1, 0));
    // !! is one mark.
    while (offset > 0 && this.text[offset - 1] === sign) offset -= 1;
    const [mark = sign] = /^\S+/.exec(this.text.slice(Math.max(offset, 0), value)) ?? [];
    this.faults.push({ offset: Math.max(offset, 0), code: 'value-marked', mark });
  }
}

function offsetOf(key: unknown): number {
  return isCollection(key) || isScalar(key) || isAlias(key) ? (key.range?.[0] ?? 0) : 0;
}
