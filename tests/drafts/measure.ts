/** Measures the drafts of a folder of annotated texts against its annotations. */

import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import type { SeedFile } from '../../src/compile/read/files.ts';
import type { HeadDraft, Known, TextDrafts } from '../../src/drafts/draft.ts';
import { draftHead, draftText } from '../../src/drafts/draft-text.ts';
import type { Span } from '../../src/model/corpus.ts';
import type { Annotated, AnnotatedStatement, AnnotatedText } from './annotated.ts';
import { isLearning, readLearning } from './learning.ts';
import { contactsOf } from './measure-contacts.ts';

/** Found, drafted and to be found: what precision and recall are made of. */
export interface Tally {
  right: number;
  drafted: number;
  wanted: number;
}

/** So many of so many. */
export interface Share {
  right: number;
  of: number;
}

export interface TextScore {
  readonly text: string;
  readonly kind: string;
  readonly language: string;
  /** Overlap over 0.3 with the right side, and over 0.8. */
  readonly loose: Tally;
  readonly tight: Tally;
  /** The same, once a person has confirmed whose text it is. */
  readonly confirmed: Tally;
  /** Of those that overlap, how many have the right side. */
  readonly side: Share;
  readonly points: Share;
  readonly rows: Share;
  readonly contacts: Tally;
  readonly dates: Share;
  readonly head: Readonly<Record<'kind' | 'side' | 'day' | 'language', Share>>;
  readonly content: string;
  readonly faults: readonly string[];
}

export async function measureFolder(folder: string): Promise<readonly TextScore[]> {
  if (isLearning(folder)) return measure(readLearning(folder));
  return measureFiles(await readSeeds(folder), folder);
}

export function measureFiles(files: readonly SeedFile[], folder: string): readonly TextScore[] {
  const { corpus, problems } = compile(files, { withhold: false });
  if (!corpus) {
    const first = problems.find(({ severity }) => severity === 'error');
    throw new Error(`${folder} does not compile: ${JSON.stringify(first)}`);
  }
  const known: Known = {
    people: corpus.people.map(({ id, side, name, office, spellings, otherSpellings }) => ({
      id,
      side,
      name,
      office,
      names: [...spellings, ...(otherSpellings ?? [])],
    })),
    bodies: corpus.bodies.map(({ id, side, name }) => ({ id, side, name, names: [] })),
    contacts: [],
  };
  return measure({ ...corpus, known });
}

function measure(corpus: Annotated): readonly TextScore[] {
  return corpus.texts.map((text) => measureText(text, corpus));
}

function measureText(text: AnnotatedText, corpus: Annotated): TextScore {
  const { known } = corpus;
  const drafted = draftHead(text.content, known);
  // The day that a person confirms: without it, nothing that is reckoned from it could be read.
  const head: HeadDraft =
    text.date.first === null || drafted.date !== undefined
      ? drafted
      : { ...drafted, date: { day: text.date.first, basis: 'outside', words: undefined } };
  const drafts = draftText(text.content, head, known);
  const gold = corpus.statements.filter((statement) => statement.text === text.id);
  const faults: string[] = [];
  const matched = match(gold, drafts, text, []);
  const sideOf = (id: string | undefined) =>
    [...corpus.people, ...corpus.bodies].find((one) => one.id === id)?.side;
  const tableSide =
    drafts.bodies.find(({ id }) => id === head.office)?.side ??
    drafts.people.find(({ id }) => id === head.speaker)?.side;
  const told = sideOf(head.office) ?? sideOf(head.speaker) ?? tableSide;
  return {
    text: text.id,
    kind: text.kind,
    language: text.language,
    ...matched,
    // What would be left to correct if kind and teller were right.
    confirmed: match(gold, draftText(text.content, confirmedHead(head, text), known), text, faults).loose,
    ...contactsOf(gold, drafts, corpus, faults),
    head: {
      kind: share(drafted.kind === text.kind, faults, `kind ${drafted.kind}, not ${text.kind}`),
      side: text.teller
        ? share(told === text.teller.side, faults, `teller ${told}, not ${text.teller.side}`)
        : { right: 0, of: 0 },
      // A text that does not print its year does not say its day.
      day: text.content.includes(text.date.first?.slice(0, 4) ?? '-')
        ? share(
            drafted.date?.day === text.date.first,
            faults,
            `day ${drafted.date?.day}, not ${text.date.first}`,
          )
        : { right: 0, of: 0 },
      language: share(drafted.language === text.language, faults, `language ${drafted.language}`),
    },
    content: text.content,
    faults,
  };
}

/** Of the processor, to draft a text that nothing is known of. */
export function millisecondsOf(content: string): number {
  const known: Known = { people: [], bodies: [], contacts: [] };
  const before = process.cpuUsage();
  draftText(content, draftHead(content, known), known);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** As it is once kind and teller are right. */
function confirmedHead(head: HeadDraft, { kind, teller }: AnnotatedText): HeadDraft {
  return { ...head, kind, office: teller?.office, speaker: teller?.speaker };
}

function share(right: boolean, faults: string[], fault: string): Share {
  if (!right) faults.push(fault);
  return { right: right ? 1 : 0, of: 1 };
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  const both = a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (rest, other) => rest + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return both === 0 ? 0 : both / (size(a) + size(b) - both);
}

interface Telling {
  readonly statement: AnnotatedStatement;
  readonly passages: readonly Span[];
  readonly sides: readonly string[];
  /** It repeats another in other words: it may be drafted, and need not be. */
  readonly optional: boolean;
}

const LOOSE = 0.3;
const TIGHT = 0.8;

function match(
  gold: readonly AnnotatedStatement[],
  drafts: TextDrafts,
  text: AnnotatedText,
  faults: string[],
) {
  const tellings: Telling[] = gold.flatMap((statement) => [
    { statement, passages: passagesOf(statement, 0), sides: statement.sides, optional: false },
    ...statement.again.map((again, i) => ({
      statement,
      passages: passagesOf(statement, i + 1),
      sides: again.sides ?? statement.sides,
      optional: true,
    })),
  ]);
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((side) => b.includes(side));
  const pairs = tellings
    .flatMap((telling, g) =>
      drafts.statements.map((draft, d) => ({
        g,
        d,
        over: overlap(telling.passages, draft.passages),
        rightSide: same(telling.sides, draft.sides),
      })),
    )
    .filter(({ over }) => over > LOOSE)
    // The best overlap first; among equal ones, that with the right side.
    .toSorted((a, b) => b.over - a.over || Number(b.rightSide) - Number(a.rightSide));
  const takenGold = new Set<number>();
  const takenDrafts = new Set<number>();
  const loose: Tally = {
    right: 0,
    drafted: drafts.statements.length,
    wanted: tellings.filter(({ optional }) => !optional).length,
  };
  const tight: Tally = { ...loose };
  const side: Share = { right: 0, of: 0 };
  const points: Share = { right: 0, of: 0 };
  const rows: Share = { right: 0, of: 0 };
  for (const { g, d, over, rightSide } of pairs) {
    const telling = tellings[g];
    const draft = drafts.statements[d];
    if (takenGold.has(g) || takenDrafts.has(d) || !telling || !draft) continue;
    takenGold.add(g);
    takenDrafts.add(d);
    side.of += 1;
    if (rightSide) side.right += 1;
    else
      faults.push(`side ${draft.sides.join()}, not ${telling.sides.join()}: ${words(text, draft.passages)}`);
    const optional = telling.optional ? 1 : 0;
    if (rightSide) {
      loose.right += 1;
      loose.wanted += optional;
    } else if (telling.optional) loose.drafted -= 1;
    if (rightSide && over > TIGHT) {
      tight.right += 1;
      tight.wanted += optional;
    } else {
      if (rightSide)
        faults.push(
          `edges ${over.toFixed(2)} (${draft.grounds.rule}): ${words(text, draft.passages)} | ${words(text, telling.passages)}`,
        );
      if (telling.optional) tight.drafted -= 1;
    }
    const wanted = telling.statement.bearings.flatMap((bearing) => bearing.points);
    if (wanted.length === 0) continue;
    rows.of += 1;
    points.of += 1;
    if (draft.points[0] === wanted[0]) rows.right += 1;
    else faults.push(`row ${draft.points.join()}, not ${wanted.join()}: ${words(text, draft.passages)}`);
    if (draft.points.some((point) => wanted.includes(point))) points.right += 1;
  }
  tellings.forEach(({ passages, sides, optional }, g) => {
    if (!optional && !takenGold.has(g)) faults.push(`missed (${sides.join()}): ${words(text, passages)}`);
  });
  drafts.statements.forEach(({ passages, sides, grounds }, d) => {
    if (!takenDrafts.has(d))
      faults.push(`too many (${sides.join()}, ${grounds.rule}): ${words(text, passages)}`);
  });
  return { loose, tight, side, points, rows };
}

function passagesOf({ passages }: AnnotatedStatement, telling: number): readonly Span[] {
  return passages.filter((passage) => passage.telling === telling);
}

function words({ content }: AnnotatedText, passages: readonly Span[]): string {
  return passages.map(({ start, end }) => content.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}
