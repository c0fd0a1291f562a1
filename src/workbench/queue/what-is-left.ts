/** What a text still lacks: drafts to decide, sentences that nothing covers, comparisons that are due. Pure. */

import type { TextDrafts } from '../../drafts/draft.ts';
import type { Span } from '../../model/corpus.ts';
import type { PointId } from '../../model/points.ts';
import { HALVES, type Half } from '../../model/voices.ts';
import type { Item, QueueView } from './queue-state.ts';
import {
  accountHalves,
  type Stated,
  type StatedContact,
  type StatedRelation,
  type StatedText,
  sharedBy,
} from './stated.ts';

export interface Left {
  /** Drafts to decide, those put off last. */
  readonly drafts: readonly Item[];
  /** Sentences that nothing covers and of which the rules have no opinion. */
  readonly sentences: readonly Span[];
  /** Sentences that the rules propose as background. */
  readonly proposed: readonly Span[];
}

export function whatIsLeft(
  { items, left }: QueueView,
  sentences: readonly Span[],
  stated: Pick<StatedText, 'background' | 'noted'>,
  drafts: Pick<TextDrafts, 'background'>,
): Left {
  const { background, noted } = stated;
  if (background === 'rest') return { drafts: left, sentences: [], proposed: [] };
  const taken = [
    ...items.filter(({ decision }) => decision !== 'refused').flatMap(({ draft }) => draft.passages),
    ...background,
    ...noted,
  ];
  const open = sentences.filter((sentence) => sharedBy([sentence], taken) === 0);
  const isProposed = (sentence: Span) => sharedBy([sentence], drafts.background) > 0;
  return {
    drafts: left,
    sentences: open.filter((sentence) => !isProposed(sentence)),
    proposed: open.filter(isProposed),
  };
}

/** A point of a contact on which both halves have accounts. */
export interface Row {
  readonly contact: string;
  readonly point: PointId;
  readonly accounts: Readonly<Record<Half, readonly Stated[]>>;
}

/** In the order of the contacts and of the points as they are given. */
export function comparedRows(
  contacts: readonly StatedContact[],
  statementsOn: (contact: string) => readonly Stated[],
  points: readonly PointId[],
): readonly Row[] {
  return contacts.flatMap(({ id: contact }) => {
    const statements = statementsOn(contact);
    return points.flatMap((point): Row[] => {
      const of = (half: Half) =>
        statements.filter((one) => accountHalves(one, contact, point).includes(half));
      const accounts = { left: of('left'), right: of('right') };
      return HALVES.every((half) => accounts[half].length > 0) ? [{ contact, point, accounts }] : [];
    });
  });
}

/** Comparisons that have lost what they compare: a side no longer speaks on the point, or a statement that they name does not. */
export function emptyRelations(
  { id, relations }: Pick<StatedContact, 'id' | 'relations'>,
  statements: readonly Stated[],
): readonly StatedRelation[] {
  return relations.filter(({ point, of }) => {
    const on = statements.map((one) => ({ id: one.id, halves: accountHalves(one, id, point) }));
    const compared = of ? on.filter((one) => of.includes(one.id)) : on;
    const named = of?.every((one) => on.some((other) => other.id === one && other.halves.length > 0));
    return named === false || !HALVES.every((half) => compared.some(({ halves }) => halves.includes(half)));
  });
}

/** Whether the contact says nothing yet of how the accounts of a row compare. */
export function isDue({ contact, point, accounts }: Row, contacts: readonly StatedContact[]): boolean {
  const one = contacts.find(({ id }) => id === contact);
  if (one === undefined || one.relations.some((relation) => relation.point === point)) return false;
  // A refusal has nothing in it that could be compared.
  return HALVES.every((half) => accounts[half].some(({ declines }) => !declines));
}
