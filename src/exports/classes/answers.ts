/** The answers of a class to one contact, and how they are kept in the tab: whatever is stored there is read, and nothing thrown. Pure. */

import { RELATIONS, type RelationKind } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';

export interface Answer {
  readonly relation?: RelationKind;
  /** In the pupils' own words. */
  readonly reason: string;
}

export interface Answers {
  readonly of: ReadonlyMap<PointId, Answer>;
  /** Whether the editors' assessment is shown beside them. */
  readonly revealed: boolean;
}

export const NO_ANSWERS: Answers = { of: new Map(), revealed: false };
/** In characters. */
export const LONGEST_REASON = 2000;

export function answerOf({ of }: Answers, point: PointId): Answer {
  return of.get(point) ?? { reason: '' };
}

export function withAnswer(answers: Answers, point: PointId, change: Partial<Answer>): Answers {
  const answer = { ...answerOf(answers, point), ...change };
  return { ...answers, of: new Map([...answers.of, [point, answer]]) };
}

/** How many of these points have a relation. */
export function answeredOf({ of }: Answers, points: readonly PointId[]): number {
  return points.filter((point) => of.get(point)?.relation !== undefined).length;
}

export function isEmpty({ of }: Answers): boolean {
  return [...of.values()].every(({ relation, reason }) => relation === undefined && reason.trim() === '');
}

export function storedFrom({ of, revealed }: Answers): string {
  return JSON.stringify({ of: [...of], revealed });
}

export function answersFrom(stored: string | null): Answers {
  const value = parsed(stored);
  if (!isRecord(value)) return NO_ANSWERS;
  const entries = (Array.isArray(value.of) ? value.of : []).flatMap((entry: unknown) => {
    const [point, answer] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof point !== 'string' || !isRecord(answer)) return [];
    const relation = RELATIONS.find((kind) => kind === answer.relation);
    const reason = typeof answer.reason === 'string' ? answer.reason.slice(0, LONGEST_REASON) : '';
    return [[point, { ...(relation && { relation }), reason }] as const];
  });
  return { of: new Map(entries), revealed: value.revealed === true };
}

function parsed(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? 'null');
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
