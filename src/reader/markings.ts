/** What is marked in one text: statements by side and number, notes, and the words that dates were read from. Pure. */

import type { Library } from '../corpus/library.ts';
import type { Contact } from '../model/contact.ts';
import type { Note, Text } from '../model/corpus.ts';
import type { Dating, Evidence } from '../model/dating.ts';
import type { Passage } from '../model/passage.ts';
import type { Statement } from '../model/statement.ts';
import { type Half, halfOf, isSide } from '../model/voices.ts';
import { letterAt, type StatementPlace } from '../selection/place-statements.ts';
import type { Marking } from './segments.ts';

export interface StatementMarking extends Marking {
  readonly kind: 'statement';
  readonly statement: Statement;
  /** Undefined where the statement bears on no contact. */
  readonly place: StatementPlace | undefined;
  /** The label before it: the number of its point, after the letter of its contact where the text has several. */
  readonly number: string;
  /** 0 for the statement itself, else the number of a repetition. */
  readonly telling: number;
  /** Whether a label precedes it, as it does the first passage of the statement and of each repetition. */
  readonly labelled: boolean;
}

/** A remark at the foot of the text, called by a letter. */
export type Footnote = { readonly letter: string; readonly passage: Passage } & (
  | { readonly kind: 'note'; readonly note: Note }
  /** The words a date was read from; without a contact, the day of the text itself. */
  | { readonly kind: 'evidence'; readonly dating: Dating; readonly contact: Contact | undefined }
);

export interface FootnoteMarking extends Marking {
  readonly kind: 'footnote';
  /** Whether a letter follows it: the first passage of a note has one. */
  readonly called: boolean;
  readonly footnote: Footnote;
}

export type TextMarking = StatementMarking | FootnoteMarking;

export function markStatements(
  statements: readonly Statement[],
  placeOf: ReadonlyMap<string, StatementPlace>,
  letterOf: ReadonlyMap<string, string>,
): readonly StatementMarking[] {
  return statements.flatMap((statement) => {
    const place = placeOf.get(statement.id);
    const number = `${(place && letterOf.get(place.contact.id)) ?? ''}${place?.number ?? ''}`;
    return statement.passages.map(({ start, end, telling }, index) => ({
      kind: 'statement' as const,
      key: `${statement.id} ${index}`,
      start,
      end,
      statement,
      place,
      number,
      telling,
      labelled: statement.passages.findIndex((other) => other.telling === telling) === index,
    }));
  });
}

/** The halves of a statement; none where only the text itself or another voice says it. */
export function halvesOf({ sides }: Statement, place: StatementPlace | undefined): readonly Half[] {
  // A statement that bears on no contact takes the halves of the sides that say it.
  return place?.halves ?? [...new Set(sides.filter(isSide).map(halfOf))];
}

/** Lettered in the order in which they are called; a note on several passages is called from the first. */
export function footnotesOf(library: Library, { id, date }: Text): readonly Footnote[] {
  const here = ({ text }: Passage) => text === id;
  const evidence = (dating: Dating, contact: Contact | undefined) =>
    dating.evidence
      .filter(here)
      .map((passage: Evidence) => ({ kind: 'evidence' as const, passage, dating, contact }));
  const notes = library
    .notesIn(id)
    .flatMap((note) =>
      note.passages.slice(0, 1).map((passage) => ({ kind: 'note' as const, passage, note })),
    );
  const contacts = library.contactsIn(id);
  const all = [
    ...notes,
    ...evidence(date, undefined),
    ...contacts.flatMap((contact) => evidence(contact.dating, contact)),
  ];
  return all
    .toSorted((a, b) => a.passage.end - b.passage.end || b.passage.start - a.passage.start)
    .map((footnote, index) => ({ ...footnote, letter: letterAt(index) }));
}

export function markFootnotes(footnotes: readonly Footnote[]): readonly FootnoteMarking[] {
  return footnotes.flatMap((footnote, order) => {
    const passages = footnote.kind === 'note' ? footnote.note.passages : [footnote.passage];
    return passages.map(({ start, end }, index) => ({
      kind: 'footnote' as const,
      key: `${String(order).padStart(4, '0')} ${index}`,
      called: index === 0,
      start,
      end,
      footnote,
    }));
  });
}
