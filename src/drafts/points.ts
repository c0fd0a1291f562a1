/** What a statement is about: base points by a lexicon of three languages; the first is its row. */

import type { PointId } from '../model/points.ts';
import { ACT_LEXICON, ITSELF_WORDS, SUBJECT_LEXICON, SUBJECT_WORDS } from './tables/points.ts';

export interface PointClues {
  readonly words: string;
  readonly declines: boolean;
  /** Whether both sides are named in it. */
  readonly namesBoth: boolean;
  /** Its place among the statements of its side, and whether one before has said what it was about. */
  readonly isOpening: boolean;
  readonly subjectTold: boolean;
  /** The newsroom reports that a contact took place, or that a side says little. */
  readonly tells?: 'itself' | 'withheld' | undefined;
}

/** How many points a draft proposes at most. */
const MAX_POINTS = 3;

export function pointsOf({
  words,
  declines,
  namesBoth,
  isOpening,
  subjectTold,
  tells,
}: PointClues): readonly PointId[] {
  const acts = ACT_LEXICON.filter(([, pattern]) => counted(words, pattern) > 0).map(
    ([point]) => point as PointId,
  );
  const subjects = SUBJECT_LEXICON.map(([point, pattern]) => ({
    point: point as PointId,
    times: counted(words, pattern),
  }))
    .filter(({ times }) => times > 0)
    // Of equal ones the more special goes first, as the lexicon has them.
    .toSorted((a, b) => b.times - a.times)
    .map(({ point }) => point);
  const itself = isOpening && namesBoth && counted(words, ITSELF_WORDS) > 0;
  const general = counted(words, SUBJECT_WORDS) > 0;
  const first: PointId[] = [];
  if (declines || tells === 'withheld') first.push('withheld');
  if (itself) first.push('itself');
  const [act] = acts;
  if (!itself || act === 'initiative') first.push(...acts);
  if (general && !subjectTold && act === undefined) first.push('subject');
  // Where nothing else is said about it, the point is that it took place.
  if (tells === 'itself' && acts.length === 0) first.unshift('itself');
  const points = [
    ...new Set([...first, ...subjects, ...(general && subjects.length === 0 ? ['subject'] : [])]),
  ];
  return points.length > 0 ? points.slice(0, MAX_POINTS) : ['other'];
}

export function isSubject(words: string): boolean {
  return counted(words, SUBJECT_WORDS) > 0;
}

function counted(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}
