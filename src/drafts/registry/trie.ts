/** Forms of names by their words, so that the longest at a place of a text is found in one pass. */

import { foldWord, isUpper, keyOf, type Token, tokensOf } from './tokens.ts';

/** `exact`: capitals as in the form; `first`: its first word; `all`: every word that has one in the form. */
export type Caps = 'none' | 'first' | 'all';

interface Form<T> {
  readonly words: readonly string[];
  readonly caps: Caps;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly forms: Form<T>[];
}

export interface Trie<T> {
  readonly root: Node<T>;
}

export function makeTrie<T>(): Trie<T> {
  return { root: { next: new Map(), forms: [] } };
}

export function addForm<T>({ root }: Trie<T>, form: string, caps: Caps, value: T): void {
  const words = tokensOf(form).map(({ raw }) => raw);
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    const key = keyOf(word);
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), forms: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  node.forms.push({ words, caps, value });
}

/** “US”, «МИД»: not “us”, and no beginning of another word. */
const ACRONYM = /^\p{Lu}{1,5}$/u;

function fits<T>({ words, caps }: Form<T>, tokens: readonly Token[], at: number): boolean {
  return words.every((word, i) => {
    const raw = tokens[at + i]?.raw ?? '';
    if (ACRONYM.test(word))
      return raw.startsWith(word) || (caps !== 'all' && word.length > 3 && isUpper(raw));
    // Nothing is left of a short word, nor changed in it: «Иран» is no form of «Ира».
    if (caps === 'none' || (caps === 'first' && i > 0)) return true;
    return !isUpper(word) || isUpper(raw);
  });
}

export interface Found<T> {
  readonly values: readonly T[];
  /** How many tokens it takes. */
  readonly length: number;
}

/** The longest form that begins at this token. */
export function longestAt<T>({ root }: Trie<T>, tokens: readonly Token[], at: number): Found<T> | undefined {
  let best: Found<T> | undefined;
  const walk = (node: Node<T>, depth: number) => {
    const fitting = node.forms.filter((form) => fits(form, tokens, at));
    if (fitting.length > 0 && depth > (best?.length ?? 0)) {
      // A form as it is written goes before one that differs by an ending.
      const same = fitting.filter(({ words }) =>
        words.every((word, i) => foldWord(word) === foldWord(tokens[at + i]?.raw ?? '')),
      );
      best = { values: (same.length > 0 ? same : fitting).map(({ value }) => value), length: depth };
    }
    const token = tokens[at + depth];
    if (!token || (depth > 0 && !token.joined)) return;
    for (const key of token.keys) {
      const next = node.next.get(key);
      if (next) walk(next, depth + 1);
    }
  };
  walk(root, 0);
  return best;
}
