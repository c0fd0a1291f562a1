/** What a cue is: somebody says something, and the words are before or behind it. */

import type { Span } from '../../model/corpus.ts';
import type { Grammar } from './grammar.ts';
import type { Verb, VerbKind } from './language.ts';
import type { Source } from './source.ts';

export interface Cue {
  /** `left`: the words are before it; `right`: behind it; `whole`: the clause with its subject; `around`: on both sides. */
  readonly direction: 'left' | 'right' | 'whole' | 'around';
  readonly rule: string;
  readonly kind: VerbKind;
  /** The cue itself, for the grounds. */
  readonly words: Span;
  /** All of the reporting clause, which is none of the words. */
  readonly extent: Span;
  /** Where the words behind it begin, or the clause. */
  readonly from: number;
  readonly source: Source;
}

/** A verb of saying with its auxiliaries. */
export interface Group extends Span {
  readonly verb: Verb;
  readonly negated: boolean;
  /** With its subject in it: “a-t-il déclaré”. */
  readonly inverted: boolean;
  /** No verb of the tables. */
  readonly guessed?: true;
}

/** Verbs that report words; the others report a contact, or silence. */
export const SPEAKS: ReadonlySet<VerbKind> = new Set(['say', 'utter', 'act']);

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}-]+/gu)?.length ?? 0;
}

export function unknown(words: Span): Source {
  return { sides: [], is: 'nobody', words, confidence: 0 };
}

export function skipBlank({ reading }: Grammar, at: number): number {
  const blank = /^[\s:,]*/.exec(reading.content.slice(at, at + 20))?.[0].length ?? 0;
  return at + blank;
}

/** «Как сообщил X, …», “As X said, …”. */
export function opensWithAs(before: string): boolean {
  return /^\W*(?:как|as)$/u.test(before);
}
