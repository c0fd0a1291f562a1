/** One contact, with all that bears on it, as the columns of the index say it. Pure. */

import { encodeCell } from '../../model/cell-code.ts';
import { type Contact, RELATIONS } from '../../model/contact.ts';
import type { Corpus } from '../../model/corpus.ts';
import { BASES, DATE_PARTS, type DateSummary } from '../../model/dating.ts';
import { STATUSES } from '../../model/kinds.ts';
import { SILENCES } from '../../model/silence.ts';
import { isAttributed, relayedHalves, sidesIn } from '../../model/statement.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { HALVES, SIDES, type Voice } from '../../model/voices.ts';
import { type BearingStatement, bearingsByContact } from '../passes/derive-record.ts';
import { silencesOf } from '../passes/silences.ts';

/** Numbers are rows of closed lists or of the vocabulary, or bits of them; people and texts, whose rows shift, are ids. */
export type ContactRow = ReturnType<typeof rowOf> & {
  /** The vocabulary that they are rows of. */
  readonly terms: string;
};

/** Of every contact of a corpus. `known` (`Before`): rows that are not made again, as long as they count by the same vocabulary. */
export function contactRows(
  { contacts, statements, people }: Corpus,
  vocabulary: Vocabulary,
  known: Pick<WeakMap<Contact, ContactRow>, 'get' | 'set'> = new Map(),
): readonly ContactRow[] {
  const terms = JSON.stringify(vocabulary);
  const fresh = contacts.filter((contact) => known.get(contact)?.terms !== terms);
  const sides = new Map(people.map(({ id, side }) => [id, side]));
  const bearing = bearingsByContact(statements, new Set(fresh.map(({ id }) => id)));
  for (const contact of fresh)
    known.set(contact, {
      ...rowOf(contact, bearing.get(contact.id) ?? [], vocabulary, (person) => sides.get(person)),
      terms,
    });
  return contacts.flatMap((contact) => known.get(contact) ?? []);
}

function rowOf(
  contact: Contact,
  bearingStatements: readonly BearingStatement[],
  vocabulary: Vocabulary,
  sideOf: (person: string) => Voice | undefined,
) {
  const { kinds, levels, voices } = vocabulary;
  const speakers = bearingStatements.flatMap(({ statement }) => statement.speaker ?? []);
  return {
    kind: kinds.indexOf(contact.kind),
    status: STATUSES.indexOf(contact.status),
    level: levels.indexOf(contact.level),
    basis: basisDigits(contact.dating),
    parties: bits(voices, [...contact.parties, ...contact.others]),
    onRecord: bits(SIDES, contact.onRecord),
    points: bits(
      vocabulary.points,
      bearingStatements.flatMap(({ bearing }) => (bearing.as === 'account' ? bearing.points : [])),
    ),
    relations: bits(
      RELATIONS,
      contact.relations.map(({ relation }) => relation),
    ),
    /** Whose words the other side relays. */
    relayed: bits(
      HALVES,
      bearingStatements.flatMap(({ statement, bearing }) =>
        isAttributed(statement) && bearing.as === 'account'
          ? relayedHalves(statement.voice, sidesIn(statement, bearing), sideOf)
          : [],
      ),
    ),
    silences: bits(SILENCES, silencesOf(contact, bearingStatements)),
    /** Participants and speakers; persons who are only mentioned do not count. */
    people: [...new Set([...contact.people.map(({ person }) => person), ...speakers])],
    cells: contact.cells.map((cell) => encodeCell(cell, vocabulary)),
  };
}

/** The bases of a date, as one number. */
export function basisDigits({ basis }: DateSummary): number {
  return DATE_PARTS.reduce((digits, part) => digits * BASES.length + BASES.indexOf(basis[part]), 0);
}

function bits<T>(list: readonly T[], values: Iterable<T>): number {
  let set = 0;
  for (const value of values) set |= 1 << list.indexOf(value);
  return set;
}
