/** What a statement is about: base points by the words of its languages; the first is its row. */

import type { BasePoint, PointId } from '../model/points.ts';
import { madeOnce } from './made-once.ts';
import type { LanguageTables, PointWords } from './tables/language-table.ts';

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

/** What the words of a text's languages say of each point. */
export interface Lexicon {
  readonly acts: readonly (readonly [BasePoint, RegExp])[];
  readonly subjects: readonly (readonly [BasePoint, RegExp])[];
  readonly itself: RegExp;
  readonly subject: RegExp;
}

/** Of equal ones the more special goes first. */
const SUBJECTS: readonly BasePoint[] = [
  'ceasefire',
  'ukraine',
  'arms-control',
  'incidents',
  'people',
  'economy',
  'regions',
  'security',
  'channels',
];
const ACTS: readonly BasePoint[] = ['withheld', 'itself', 'initiative', 'tone', 'warnings', 'outcome'];

/** The alternatives of a source that are in no group. */
function alternatives(source: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of source) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}

function compiled(tables: LanguageTables, of: (points: PointWords) => string | undefined): RegExp {
  const parts = alternatives(tables.flatMap(({ points }) => of(points) ?? []).join('|')).map((part) =>
    part.endsWith('$') ? `${part.slice(0, -1)}(?!\\p{L})` : part,
  );
  return new RegExp(`(?<!\\p{L})(?:${parts.join('|').replaceAll(' ', '\\s+')})`, 'giu');
}

export const lexiconOf = madeOnce(
  (tables: LanguageTables): Lexicon => ({
    acts: ACTS.map((point) => [point, compiled(tables, ({ acts }) => acts[point])]),
    subjects: SUBJECTS.map((point) => [point, compiled(tables, ({ subjects }) => subjects[point])]),
    itself: compiled(tables, ({ itself }) => itself),
    subject: compiled(tables, ({ subject }) => subject),
  }),
);

export function pointsOf(
  lexicon: Lexicon,
  { words, declines, namesBoth, isOpening, subjectTold, tells }: PointClues,
): readonly PointId[] {
  const acts = lexicon.acts
    .filter(([, pattern]) => counted(words, pattern) > 0)
    .map(([point]) => point as PointId);
  const subjects = lexicon.subjects
    .map(([point, pattern]) => ({
      point: point as PointId,
      times: counted(words, pattern),
    }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
    .map(({ point }) => point);
  const itself = isOpening && namesBoth && counted(words, lexicon.itself) > 0;
  const general = counted(words, lexicon.subject) > 0;
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

export function isSubject(lexicon: Lexicon, words: string): boolean {
  return counted(words, lexicon.subject) > 0;
}

function counted(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}
