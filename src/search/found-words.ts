/** What a query finds in a contact: the statements that have its words, each with a snippet around them. Pure. */

import type { Language } from '../model/language.ts';
import { inOneLine } from '../model/passage.ts';
import type { Unpaired } from '../model/quotation-marks.ts';
import { findHighlights, type Highlight } from './find-marks.ts';
import type { Remark, SearchedStatement } from './searched-strings.ts';
import { finds, queryTerms, type Term, termsOf } from './terms.ts';

/** A slice of a string, and whether something was cut off before and after it. */
export interface Snippet {
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface FoundStatement extends Pick<SearchedStatement, 'id' | 'text' | 'sides' | 'speaker'> {
  /** Exact words of the text. */
  readonly words: Snippet;
  /** Our translation of those words; where the words of the text have none of those sought, what else of ours has them: a note, a name. */
  readonly remark?: Snippet & { readonly language: Language };
}

export interface FoundContact {
  readonly contact: string;
  /** In the order of the texts; none where only the names of the contact match. */
  readonly statements: readonly FoundStatement[];
}

const LENGTH = 150;
/** How much context precedes the first word found. */
const LEAD = 48;

/** The statements with all words of the query; where none has all, those with most of them. */
export function foundStatements(
  statements: readonly SearchedStatement[],
  q: string,
  language: Language,
): readonly FoundStatement[] {
  const sought = queryTerms(q);
  const counts = statements.map((statement) => countFound(statement, sought));
  const most = Math.max(0, ...counts);
  if (most === 0) return [];
  return statements
    .filter((_, index) => counts[index] === most)
    .map((statement) => showFound(statement, q, language));
}

/** How many words of the query a statement has. */
function countFound({ words, remarks }: SearchedStatement, sought: readonly Term[]): number {
  const terms = [...words, ...remarks.map(({ text }) => text)].flatMap((text) => termsOf(text));
  return sought.filter((query) => terms.some((term) => finds(query, term))).length;
}

function showFound(
  { id, text, sides, speaker, words, tellings, cuts, remarks }: SearchedStatement,
  q: string,
  language: Language,
): FoundStatement {
  const common = { id, text, sides, ...(speaker !== undefined && { speaker }) };
  const best = richest(
    words.map((own, index) => ({ text: own, cut: cuts[index], telling: tellings[index] })),
    q,
  );
  // A remark in the language of the page comes first.
  const own = remarks.filter((remark) => remark.language === language);
  if (best) {
    const translation = own.find(({ translates }) => translates === best.telling);
    return {
      ...common,
      words: wordsOf(best.text, best.marks, best.cut),
      ...(translation && remarkOf({ ...translation, marks: findHighlights(translation.text, q) })),
    };
  }
  const remark = richest(own, q) ?? richest(remarks, q);
  return { ...common, words: wordsOf(words[0] ?? '', [], cuts[0]), ...(remark && remarkOf(remark)) };
}

function remarkOf({ text, language, marks }: Remark & { readonly marks: readonly Highlight[] }) {
  return { remark: { ...snippetOf(text, marks), language } };
}

/** The string with the most words found; undefined if none has any. */
function richest<T extends { readonly text: string }>(strings: readonly T[], q: string) {
  const found = strings
    .map((one) => ({ ...one, marks: findHighlights(one.text, q) }))
    .filter(({ marks }) => marks.length > 0);
  return found.toSorted((a, b) => b.marks.length - a.marks.length)[0];
}

/** Words that the statement itself cuts from its text show that as well. */
function wordsOf(text: string, marks: readonly Highlight[], cut: Unpaired | undefined): Snippet {
  const snippet = snippetOf(text, marks);
  return {
    ...snippet,
    cutBefore: snippet.cutBefore || cut?.before === true,
    cutAfter: snippet.cutAfter || cut?.after === true,
  };
}

/** Cut at spaces, so that every word is whole; what has no spaces is not cut. */
export function snippetOf(text: string, marks: readonly Highlight[]): Snippet {
  if (text.length <= LENGTH) return { text: inOneLine(text), cutBefore: false, cutAfter: false };
  const [first] = marks;
  const from = first && first.start > LEAD ? afterSpace(text, first.start - LEAD, first.start) : 0;
  const to = beforeSpace(text, Math.max(from + LENGTH, first?.end ?? 0));
  return { text: inOneLine(text.slice(from, to)), cutBefore: from > 0, cutAfter: to < text.length };
}

/** The start of the first word between two offsets. */
function afterSpace(text: string, from: number, until: number): number {
  const space = text.slice(from, until).search(/\s/);
  return space < 0 ? until : from + space + 1;
}

/** The end of the word that an offset is in. */
function beforeSpace(text: string, offset: number): number {
  const space = text.slice(offset).search(/\s/);
  return space < 0 ? text.length : offset + space;
}
