/** What a class is asked of a contact: each point of which both sides speak, with what the editors say about it. Pure. */

import { GRAVEST_FIRST, type Relation, type RelationKind } from '../../model/contact.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';

export interface Task {
  readonly row: Row;
  /** The gravest first; empty where nobody has compared the accounts, as in a reader's own corpus. */
  readonly relations: readonly Relation[];
}

/** How the answer of a class and that of the editors compare: neither is wrong. */
export type Verdict = 'unanswered' | 'unassessed' | 'several' | 'same' | 'different';

export function tasksOf({ contact, rows }: Comparison): readonly Task[] {
  return rows.filter(isTask).map((row) => ({
    row,
    relations: contact.relations
      .filter(({ point }) => point === row.point)
      .toSorted((a, b) => GRAVEST_FIRST.indexOf(a.relation) - GRAVEST_FIRST.indexOf(b.relation)),
  }));
}

/** Whether both sides speak about it, whoever has compared what they say. */
export function isTask({ state }: Pick<Row, 'state'>): boolean {
  return state.kind === 'related' || state.kind === 'both';
}

export function verdictOf({ relations }: Pick<Task, 'relations'>, answer: RelationKind | undefined): Verdict {
  const [first, ...others] = new Set(relations.map(({ relation }) => relation));
  if (first === undefined) return 'unassessed';
  if (answer === undefined) return 'unanswered';
  if (others.length > 0) return 'several';
  return first === answer ? 'same' : 'different';
}
