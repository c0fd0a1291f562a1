/** What a class is asked of a contact: each point on which both sides make statements, with what the editors say about it. Pure. */

import type { ClassMessages } from '../../messages/en/exports/classes.ts';
import { GRAVEST_FIRST, type Relation, type RelationKind } from '../../model/contact.ts';
import { HALVES } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';

export interface Task {
  readonly row: Row;
  /** The gravest first; empty where no one has compared the accounts, as in a reader's own corpus. */
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

/** Whether there is any answer to compare one's own with. */
export function isAssessed(tasks: readonly Task[]): boolean {
  return tasks.some(({ relations }) => relations.length > 0);
}

/** Why a class is asked nothing: an account is missing, a side declines wherever both speak, or they speak of different points. */
export function whyNothing(
  { columns, rows }: Comparison,
  { nothing }: Pick<ClassMessages, 'nothing'>,
): string {
  const missing = HALVES.flatMap((half) => (columns[half].missing ? columns[half].sides : []));
  if (missing.length > 0) return nothing.missing(missing);
  return rows.some(({ statements }) => HALVES.every((half) => statements[half].length > 0))
    ? nothing.declined
    : nothing.apart;
}

/**
 * Whether both sides say something that can be compared, compared or not. A refusal is none, even where the editors relate
 * it to another: else the question would show a class that they do.
 */
export function isTask({ state, statements }: Pick<Row, 'state' | 'statements'>): boolean {
  return (
    (state.kind === 'related' || state.kind === 'both') &&
    HALVES.every((half) => statements[half].some(({ declines, leavesOpen }) => !declines && !leavesOpen))
  );
}

export function verdictOf({ relations }: Pick<Task, 'relations'>, answer: RelationKind | undefined): Verdict {
  const [first, ...others] = new Set(relations.map(({ relation }) => relation));
  if (first === undefined) return 'unassessed';
  if (answer === undefined) return 'unanswered';
  if (others.length > 0) return 'several';
  return first === answer ? 'same' : 'different';
}
