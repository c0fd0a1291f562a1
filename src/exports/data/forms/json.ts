/** The contacts with their comparisons, and all that they refer to, as one JSON document with a published schema. Pure. */

import type { Library } from '../../../corpus/library.ts';
import type { Contact, Relation } from '../../../model/contact.ts';
import type { Body, Note, Person, PointName, Text } from '../../../model/corpus.ts';
import type { Language } from '../../../model/language.ts';
import type { Chain, Statement } from '../../../model/statement.ts';
import type { OwnTerms } from '../../../model/vocabulary.ts';
import type { Side } from '../../../model/voices.ts';
import { chainOf } from '../../../selection/chain-of.ts';
import { type Comparison, pairAccounts, type Row } from '../../../selection/pair-accounts.ts';
import type { SourceNote } from '../../source-note.ts';
import type { ExportInput } from '../export-input.ts';
import { missingAccounts } from '../placed.ts';

export const VIEW_FORMAT = 1;

/** Ids of statements, by where the comparison has them. */
interface InHalves {
  readonly ru: readonly string[];
  readonly usNato: readonly string[];
}

export interface ComparedPoint {
  readonly number: number;
  readonly point: string;
  readonly state: Row['state']['kind'];
  /** The gravest first; each is between the statements that it names, or else of the whole row. */
  readonly relations: readonly Relation[];
  readonly accounts: InHalves;
  /** What the text itself or another voice says of it, and mentions in passing: in neither account. */
  readonly other: readonly string[];
}

export interface ComparedContact extends Contact {
  readonly link: string;
  readonly comparison: {
    readonly parties: { readonly ru: readonly Side[]; readonly usNato: readonly Side[] };
    /** “No American account in these texts”, in the language of the document. */
    readonly missing: readonly string[];
    readonly points: readonly ComparedPoint[];
    /** Related remarks, in neither account. */
    readonly related: InHalves;
    readonly remarks: readonly string[];
  };
}

export interface TakenStatement extends Statement {
  /** The route of its words as far as it is certain: its own, or that of its text. */
  readonly route: Chain;
  /** A draft that is not confirmed yet: only a reader's own corpus has any. */
  readonly unconfirmed?: true;
}

export type TakenText = Omit<Text, 'content' | 'paragraphs' | 'sentences' | 'background'> & {
  readonly link: string;
};

/** The document as it is parsed; it is written piece by piece. */
export interface ViewDocument {
  readonly $schema: string;
  readonly format: typeof VIEW_FORMAT;
  readonly language: Language;
  readonly source: SourceNote;
  readonly contacts: readonly ComparedContact[];
  readonly statements: readonly TakenStatement[];
  /** What editors remark on the words of these statements. */
  readonly notes: readonly Note[];
  readonly texts: readonly TakenText[];
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly points: readonly PointName[];
  /** The names of terms that are in no base list. */
  readonly own: OwnTerms;
}

export function* jsonPieces(input: ExportInput, schema: string): Generator<string> {
  const { library, contacts, i18n, note, unconfirmed } = input;
  const statements = new Set<string>();
  const texts = new Set<string>();
  const tellers = new Set<string>();
  const head = { $schema: schema, format: VIEW_FORMAT, language: i18n.language, source: note };
  yield `${json(head).slice(0, -1)},"contacts":[`;
  yield* recordPieces(contacts, (contact) => {
    for (const { statement } of library.statementsOn(contact.id)) statements.add(statement.id);
    for (const { person } of contact.people) tellers.add(person);
    for (const id of contact.texts) texts.add(id);
    return comparedContact(pairAccounts(library, contact), input);
  });
  yield '],"statements":[';
  const words = [...statements].flatMap((id) => library.statement(id) ?? []);
  yield* recordPieces(words, (statement) => {
    texts.add(statement.text);
    for (const id of tellersOf(statement)) tellers.add(id);
    return {
      ...statement,
      route: chainOf(statement, library),
      ...(unconfirmed.has(statement.id) && { unconfirmed: true }),
    } satisfies TakenStatement;
  });
  yield '],"notes":[';
  yield* recordPieces(notesOn(words, library), (note) => note);
  yield '],"texts":[';
  yield* recordPieces(textsIn(texts, library), (text) => {
    for (const id of [text.teller?.speaker, text.teller?.office]) if (id !== undefined) tellers.add(id);
    const { content: _, paragraphs: __, sentences: ___, background: ____, ...rest } = text;
    const link = input.addressOf({ language: i18n.language, view: 'texts', text: text.id });
    return { ...rest, link } satisfies TakenText;
  });
  const bodies = [...tellers].flatMap((id) => library.body(id) ?? []);
  const people = [...tellers].flatMap((id) => library.person(id) ?? []);
  const rest = { people, bodies, points: library.points, own: library.own };
  yield `],${json(rest).slice(1)}\n`;
}

/** Each once, in the order of the statements. */
function notesOn(statements: readonly Statement[], library: Library): readonly Note[] {
  const notes = statements.flatMap(({ text, passages }) =>
    library
      .notesIn(text)
      .filter((note) =>
        note.passages.some((on) => passages.some((own) => on.start < own.end && on.end > own.start)),
      ),
  );
  return [...new Set(notes)];
}

/** In the order of the corpus. */
export function textsIn(ids: ReadonlySet<string>, library: Library): readonly Text[] {
  return library.texts().filter(({ id }) => ids.has(id));
}

function tellersOf({ speaker, office, voice, again }: Statement): readonly string[] {
  return [
    ...(speaker === undefined ? [] : [speaker]),
    ...office,
    ...voice,
    ...again.flatMap((one) => [...(one.speaker === undefined ? [] : [one.speaker]), ...(one.office ?? [])]),
  ];
}

function comparedContact(comparison: Comparison, { addressOf, i18n }: ExportInput): ComparedContact {
  const { contact, columns, rows, remarks } = comparison;
  return {
    ...contact,
    link: addressOf({ language: i18n.language, contact: contact.id }),
    comparison: {
      parties: { ru: columns.left.sides, usNato: columns.right.sides },
      missing: missingAccounts(comparison, i18n),
      points: rows.map((row) => ({
        number: row.number,
        point: row.point,
        state: row.state.kind,
        relations: relationsIn(row),
        accounts: { ru: idsOf(row.statements.left), usNato: idsOf(row.statements.right) },
        other: idsOf(row.told),
      })),
      related: {
        ru: columns.left.context.map(({ statement }) => statement.id),
        usNato: columns.right.context.map(({ statement }) => statement.id),
      },
      remarks: idsOf(remarks),
    },
  };
}

function relationsIn({ pairs, state }: Row): readonly Relation[] {
  if (pairs.length > 0) return pairs.flatMap(({ relations }) => relations);
  return state.kind === 'related' ? [state.relation] : [];
}

const idsOf = (statements: readonly Statement[]) => statements.map(({ id }) => id);

/** A record on each line, so that a large file can be read by lines as well. */
export function* recordPieces<T>(records: readonly T[], of: (record: T) => object): Generator<string> {
  let before = '\n';
  for (const record of records) {
    yield before + json(of(record));
    before = ',\n';
  }
}

const LONE = /\\ud[89a-f][0-9a-f]{2}/;

/** Lone surrogates, which JSON.stringify escapes, are no characters: other readers refuse them. */
export function json(value: unknown): string {
  const written = JSON.stringify(value);
  return LONE.test(written)
    ? JSON.stringify(value, (_, one: unknown) =>
        typeof one === 'string' ? one.replace(/\p{Surrogate}/gu, '\ufffd') : one,
      )
    : written;
}
