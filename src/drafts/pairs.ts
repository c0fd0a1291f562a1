/** Which statements of two texts on one contact could be compared: on one point, with names, numbers or days that both have. */

import { findParagraphs } from '../compile/passes/sentences/sentences.ts';
import type { Span } from '../model/corpus.ts';
import type { Passage } from '../model/passage.ts';
import { isFormal } from '../model/points.ts';
import type { Voice } from '../model/voices.ts';
import { findDates } from './dates/find-dates.ts';
import { type Known, type PairDraft, SHOWN_FROM, type StatementDraft } from './draft.ts';
import { isOtherHalf } from './head/side-of.ts';
import { isUpper, keyOf, tokensOf } from './registry/tokens.ts';
import { openRegistry, type Registry } from './registry.ts';
import type { LanguageTables } from './tables/language-table.ts';

/** A statement with its id, drafted or accepted. */
export interface PairStatement
  extends Pick<StatementDraft, 'passages' | 'sides' | 'points' | 'contact' | 'as'> {
  readonly id: string;
}

export interface PairText {
  readonly id: string;
  readonly content: string;
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly day: string | undefined;
  readonly statements: readonly PairStatement[];
}

/** How many candidates one statement may have. */
const MAX_CANDIDATES = 2;

/** The likeliest first. `tables`: those of each text's languages, by its id. Of two texts in one language or in two. */
export function draftPairs(
  a: PairText,
  b: PairText,
  known: Known,
  tables: ReadonlyMap<string, LanguageTables>,
): readonly PairDraft[] {
  const left = a.statements.map((statement) => ({
    statement,
    marks: marksOf(statement, a, known, tables.get(a.id)),
  }));
  const right = b.statements.map((statement) => ({
    statement,
    marks: marksOf(statement, b, known, tables.get(b.id)),
  }));
  const pairs = left.flatMap((one) => right.flatMap((other) => pairOf(one, other, a, b)));
  const taken = new Map<string, number>();
  return pairs
    .toSorted((x, y) => y.confidence - x.confidence)
    .filter(({ of: [one, other] }) => {
      const times = [taken.get(one) ?? 0, taken.get(other) ?? 0];
      if (times.some((count) => count >= MAX_CANDIDATES)) return false;
      taken.set(one, (times[0] ?? 0) + 1);
      taken.set(other, (times[1] ?? 0) + 1);
      return true;
    });
}

type Sort = 'name' | 'number' | 'day' | 'word';

/** Something that another text could have as well. */
interface Mark extends Span {
  readonly sort: Sort;
  readonly key: string;
}

const WEIGHTS: Readonly<Record<Sort, number>> = { name: 0.12, number: 0.15, day: 0.25, word: 0.06 };
/** The most that all sorts of marks count together. */
const HEAVIEST = 0.45;
const SAME_ROW = 0.35;
const SAME_POINT = 0.2;
const STRONG = 0.35;
/** Both say that they spoke: nothing else need be shared. */
const SAME_FORMAL = 0.55;

interface Marked {
  readonly statement: PairStatement;
  readonly marks: readonly Mark[];
}

function pairOf(one: Marked, other: Marked, a: PairText, b: PairText): readonly PairDraft[] {
  const { statement: s } = one;
  const { statement: t } = other;
  if (s.contact === undefined || s.contact !== t.contact || s.as !== 'account' || t.as !== 'account')
    return [];
  if (!areApart(s.sides, t.sides)) return [];
  const shared = one.marks.flatMap((mark) => {
    const twin = other.marks.find(({ sort, key }) => sort === mark.sort && key === mark.key);
    return twin ? [{ mark, twin }] : [];
  });
  const keys = new Map(shared.map(({ mark }) => [`${mark.sort} ${mark.key}`, WEIGHTS[mark.sort]]));
  const weight = Math.min(
    HEAVIEST,
    [...keys.values()].reduce((sum, each) => sum + each, 0),
  );
  const sameRow = s.points[0] === t.points[0] && s.points[0] !== 'other';
  const common = sameRow ? s.points[0] : s.points.find((each) => each !== 'other' && t.points.includes(each));
  // A day and a place that both have are of one matter, whatever the points are.
  const point =
    common ?? (weight >= STRONG ? [...s.points, ...t.points].find((each) => each !== 'other') : undefined);
  if (point === undefined) return [];
  const confidence = (sameRow ? (isFormal(point) ? SAME_FORMAL : SAME_ROW) : SAME_POINT) + weight;
  if (confidence < SHOWN_FROM) return [];
  const passages = [
    ...once(shared.map(({ mark }) => mark)).map((mark) => passageOf(mark, a)),
    ...once(shared.map(({ twin }) => twin)).map((twin) => passageOf(twin, b)),
  ];
  // That both say they spoke is the same proposition; of anything else, the reader judges.
  const relation = sameRow && point === 'itself' ? 'agree' : undefined;
  return [{ of: [s.id, t.id], point, shared: passages, relation, confidence: Math.min(0.95, confidence) }];
}

function areApart(some: readonly Voice[], others: readonly Voice[]): boolean {
  return some.some((side) => others.every((other) => isOtherHalf(side, other)));
}

function once(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ start }, i) => marks.findIndex((mark) => mark.start === start) === i);
}

function passageOf({ start, end }: Mark, { id, content }: PairText): Passage {
  const paragraph = findParagraphs(content).findIndex((one) => one.start <= start && start < one.end) + 1;
  return { text: id, start, end, words: content.slice(start, end), paragraph };
}

/** Every contact names these countries, so they show nothing. */
const EVERYWHERE = new Set(['moscow', 'washington']);
const LONG_WORD = 7;

function marksOf(
  { passages }: PairStatement,
  { content, day }: PairText,
  known: Known,
  of: LanguageTables | undefined,
): readonly Mark[] {
  if (!of) return [];
  const registry = openRegistry(of, known, day);
  return passages.flatMap((span) => {
    const dates = findDates(content, of[0].dates, day, span);
    const names = namesIn(content, span, registry);
    const taken = [...dates, ...names];
    const free = ({ start, end }: Span) => !taken.some((one) => one.start < end && start < one.end);
    const words = content.slice(span.start, span.end);
    const numbers = [...words.matchAll(/\d+(?:[.,]\d+)?/g)]
      .map(
        ({ index, 0: number }): Mark => ({
          sort: 'number',
          key: number.replace(',', '.'),
          start: span.start + index,
          end: span.start + index + number.length,
        }),
      )
      .filter(free);
    const rest = tokensOf(words)
      .filter(({ raw, start }) => raw.length >= LONG_WORD || (start > 0 && raw.length > 2 && isUpper(raw)))
      .map(
        ({ raw, start, end }): Mark => ({
          sort: isUpper(raw) && start > 0 ? 'name' : 'word',
          key: keyOf(raw),
          start: span.start + start,
          end: span.start + end,
        }),
      )
      .filter(free);
    return [
      ...dates.map(
        ({ first, last, start, end }): Mark => ({ sort: 'day', key: `${first}/${last}`, start, end }),
      ),
      ...names,
      ...numbers,
      ...rest,
    ];
  });
}

function namesIn(content: string, span: Span, registry: Registry): readonly Mark[] {
  return registry
    .find(content, span)
    .filter(
      ({ sort, ids }) =>
        (sort === 'body' || sort === 'country') && ids.length === 1 && !EVERYWHERE.has(ids[0] ?? ''),
    )
    .map(({ ids, start, end }): Mark => ({ sort: 'name', key: ids[0] ?? '', start, end }));
}
