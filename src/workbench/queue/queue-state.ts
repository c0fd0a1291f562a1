/** Drafts, files and what is on the table → the items of the queue, each with its decision; what comes next. Pure. */

import type { TextDrafts } from '../../drafts/draft.ts';
import type { Span } from '../../model/corpus.ts';
import { lengthOf, overlapOf, type Stated, type StatedText, sharedBy } from './stated.ts';
import type { OpenDraft, QueueWork } from './work.ts';

export type Decision = 'open' | 'later' | 'accepted' | 'refused';

export interface Item {
  readonly key: string;
  /** As it is now, changed or not; for a statement that was not drafted, what the files say. */
  readonly draft: OpenDraft;
  readonly decision: Decision;
  /** Differs from what the rules proposed. */
  readonly changed: boolean;
  /** Begun by hand, so that it can be taken back. */
  readonly begun: boolean;
  /** The statement in the files. */
  readonly stated: Stated | undefined;
}

export interface QueueView {
  /** In reading order. */
  readonly items: readonly Item[];
  /** What is left, in the order in which it comes up: those put off come last. */
  readonly left: readonly Item[];
  readonly current: Item | undefined;
  readonly decided: number;
}

/** Below this, what is in the files is another statement than the draft. */
const SAME = 0.5;
/** Words of a draft that is cut down to a part of it. */
const PART = 0.8;
/** The share of a draft's words that must be background for it to count as refused. */
const REFUSED = 0.9;

export function viewQueue(
  drafts: Pick<TextDrafts, 'statements'>,
  stated: Pick<StatedText, 'statements' | 'background'>,
  work: QueueWork,
): QueueView {
  const drafted = withKeys(drafts.statements, '');
  const begun = withKeys(work.begun, 'b');
  const proposals = [...drafted, ...begun].map(({ key, draft }) => ({
    key,
    draft: work.changed[key] ?? draft,
    changed: Object.hasOwn(work.changed, key),
    begun: begun.some((one) => one.key === key),
  }));
  const acceptedAs = match(
    proposals.map(({ draft }) => draft),
    stated.statements,
  );
  const items = proposals.map((proposal, index): Item => {
    const accepted = acceptedAs.get(index);
    const refused = !proposal.begun && isBackground(proposal.draft.passages, stated.background);
    const open = work.later.includes(proposal.key) ? 'later' : 'open';
    return {
      ...proposal,
      ...(accepted && { draft: draftOf(accepted, proposal.draft) }),
      decision: accepted ? 'accepted' : refused ? 'refused' : open,
      stated: accepted,
    };
  });
  const matched = new Set(acceptedAs.values());
  const further = stated.statements.flatMap((one): Item[] =>
    matched.has(one)
      ? []
      : [
          {
            key: `s ${one.id}`,
            draft: draftOf(one, undefined),
            decision: 'accepted',
            changed: false,
            begun: false,
            stated: one,
          },
        ],
  );
  const inOrder = [...items, ...further].toSorted(byPlace);
  const left = leftOf(inOrder, work);
  return {
    items: inOrder,
    left,
    current: inOrder.find(({ key }) => key === work.at) ?? left[0],
    decided: inOrder.length - left.length,
  };
}

/** The key of the next draft to decide once this one is: on from here, then from the start, then those put off. */
export function keyAfter({ items, left }: QueueView, key: string): string | undefined {
  const others = left.filter((item) => item.key !== key);
  const open = others.filter(({ decision }) => decision === 'open');
  const here = items.findIndex((item) => item.key === key);
  return (open.find((item) => items.indexOf(item) > here) ?? open[0] ?? others[0])?.key;
}

/** The key of the item before or after, decided or not; the same at either end. */
export function keyBeside({ items, current }: QueueView, by: 1 | -1): string | undefined {
  const here = items.findIndex(({ key }) => key === current?.key);
  if (here === -1) return (by === 1 ? items[0] : items.at(-1))?.key;
  return (items[here + by] ?? items[here])?.key;
}

/** The innermost item whose words are at an offset. */
export function itemAt(items: readonly Item[], offset: number): Item | undefined {
  return items
    .filter(
      ({ draft, decision }) =>
        decision !== 'refused' && draft.passages.some(({ start, end }) => start <= offset && offset < end),
    )
    .toSorted((a, b) => lengthOf(a.draft.passages) - lengthOf(b.draft.passages))[0];
}

/** Keys by the words, so that a text which is drafted again has the same; several on the same words are numbered. */
export function withKeys<D extends Pick<OpenDraft, 'passages'>>(
  drafts: readonly D[],
  prefix: string,
): readonly { readonly key: string; readonly draft: D }[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const words = prefix + draft.passages.map(({ start, end }) => `${start}-${end}`).join(',');
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    return { key: count === 0 ? words : `${words}#${count}`, draft };
  });
}

/** Of each draft, by its index, the statement that it became: each is one at most, those with most in common first. */
function match(drafts: readonly OpenDraft[], stated: readonly Stated[]): ReadonlyMap<number, Stated> {
  const candidates = drafts.flatMap(({ passages, sides }, index) =>
    stated.flatMap((one) => {
      const shared = sharedBy(passages, one.passages);
      if (shared === 0) return [];
      const overlap = overlapOf(passages, one.passages);
      const isPart = shared >= PART * Math.min(lengthOf(passages), lengthOf(one.passages));
      const sameSides = sides.join() === one.sides.join() ? 1 : 0;
      return overlap >= SAME || isPart ? [{ index, one, overlap, sameSides }] : [];
    }),
  );
  const found = new Map<number, Stated>();
  const taken = new Set<Stated>();
  for (const { index, one } of candidates.toSorted(
    (a, b) => b.overlap - a.overlap || b.sameSides - a.sameSides || a.index - b.index,
  )) {
    if (found.has(index) || taken.has(one)) continue;
    found.set(index, one);
    taken.add(one);
  }
  return found;
}

function isBackground(passages: readonly Span[], background: StatedText['background']): boolean {
  return background === 'rest' || sharedBy(passages, background) >= REFUSED * lengthOf(passages);
}

/** What was accepted, in the shape of a draft; the grounds are those it was proposed on. */
function draftOf(stated: Stated, proposed: OpenDraft | undefined): OpenDraft {
  const [bearing] = stated.bearings;
  return {
    passages: stated.passages,
    sides: stated.sides,
    ...(stated.speaker !== undefined && { speaker: stated.speaker }),
    ...(stated.office !== undefined && { office: stated.office }),
    ...(stated.unnamed && { unnamed: true }),
    voice: stated.voice,
    ...(stated.channel !== undefined && { channel: stated.channel }),
    mode: stated.mode,
    contact: bearing?.contact,
    as: bearing?.as ?? 'account',
    points: bearing?.points ?? [],
    ...(stated.declines && { declines: true }),
    ...(stated.translation && { translation: stated.translation }),
    grounds: proposed?.grounds ?? { rule: 'by-hand', words: [], confidence: 1 },
  };
}

function leftOf(items: readonly Item[], work: QueueWork): readonly Item[] {
  const later = items.filter(({ decision }) => decision === 'later');
  return [
    ...items.filter(({ decision }) => decision === 'open'),
    ...later.toSorted((a, b) => work.later.indexOf(a.key) - work.later.indexOf(b.key)),
  ];
}

function byPlace(a: Item, b: Item): number {
  const [first, second] = [a.draft.passages[0], b.draft.passages[0]];
  return (
    (first?.start ?? 0) - (second?.start ?? 0) ||
    (second?.end ?? 0) - (first?.end ?? 0) ||
    (a.key < b.key ? -1 : 1)
  );
}
