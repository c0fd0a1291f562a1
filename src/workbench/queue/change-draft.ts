/** Changes of a draft that need no form, what it lacks to be accepted, and the acts that decide it. Pure. */

import type { ContactDraft, KnownTeller, TextDrafts } from '../../drafts/draft.ts';
import type { Span } from '../../model/corpus.ts';
import type { BasePoint, PointId } from '../../model/points.ts';
import { isSide, type Side, type Voice } from '../../model/voices.ts';
import type { Act, NewTellers } from '../files/act.ts';
import { OFFICE_UNSTATED } from '../files/office-unstated.ts';
import type { Item } from './queue-state.ts';
import { lengthOf, type StatedContact, type StatedRegistry, type StatedText, sharedBy } from './stated.ts';
import { type Laid, sentencesOf } from './text/edges.ts';
import type { OpenDraft, QueueWork } from './work.ts';

/** The points of the digits 1 to 9, the same in every text, so that hands learn them. */
export const DIGIT_POINTS: readonly PointId[] = [
  'itself',
  'subject',
  'ukraine',
  'security',
  'economy',
  'channels',
  'warnings',
  'outcome',
  'tone',
] satisfies BasePoint[];

/** With the point as its row; the row that was `proposed` stays as a further point, one that was only tried does not. */
export function withPoint(
  draft: OpenDraft,
  point: PointId,
  proposed: readonly PointId[] = draft.points,
): OpenDraft {
  const [row, ...further] = draft.points;
  const kept = row !== undefined && proposed.includes(row) ? draft.points : further;
  return { ...draft, points: [point, ...kept.filter((other) => other !== point)] };
}

/** Said by that side alone. People and institutions of other sides are removed: no one may be credited with these words by mistake. */
export function withSide(draft: OpenDraft, side: Voice, sideOf: SideOf): OpenDraft {
  const { speaker, office, unnamed, voice, ...rest } = draft;
  const keptOffice = office !== undefined && sideOf(office) === side;
  return {
    ...rest,
    sides: [side],
    ...(speaker !== undefined && sideOf(speaker) === side && { speaker }),
    ...(keptOffice && { office }),
    ...(unnamed && keptOffice && { unnamed }),
    voice: voice.filter((person) => sideOf(person) !== side),
  };
}

export type SideOf = (teller: string) => Voice | undefined;

/** What keeps a draft from being accepted. */
export type Lack = 'words' | 'side' | 'point' | 'teller' | 'office' | 'party';

export interface Around {
  readonly teller: StatedText['teller'];
  readonly sideOf: SideOf;
  readonly partiesOf: (contact: string) => readonly Voice[] | undefined;
}

export function lacksOf(draft: OpenDraft, { teller, sideOf, partiesOf }: Around): readonly Lack[] {
  const { sides, contact, as, points, mode, speaker, office, unnamed } = draft;
  const lacks: Lack[] = [];
  if (lengthOf(draft.passages) === 0) lacks.push('words');
  if (sides.length === 0) lacks.push('side');
  if (contact !== undefined && points.length === 0) lacks.push('point');
  if (unnamed && office === undefined) lacks.push('office');
  const isAccount = contact !== undefined && as === 'account' && mode !== 'mention';
  const ownText = teller !== undefined && sides.includes(teller.side);
  if (isAccount && !(unnamed && !ownText)) {
    const named = [speaker, office].flatMap((id) => (id === undefined ? [] : (sideOf(id) ?? [])));
    // In its own text the publisher says what no one else is named for.
    const byText = ownText && speaker === undefined && office === undefined ? [teller.side] : [];
    const bySpeaker =
      ownText && speaker !== undefined && sideOf(speaker) === teller.side ? [teller.side] : [];
    const speaking = [...named, ...byText, ...bySpeaker];
    if (sides.filter(isSide).some((side) => !speaking.includes(side))) lacks.push('teller');
    const parties = partiesOf(contact);
    if (parties && sides.filter(isSide).some((side) => !parties.includes(side))) lacks.push('party');
  }
  return lacks;
}

/** Where acts find what drafts refer to. */
export interface Found {
  readonly text: string;
  /** The checksum of the content that the drafts are of. */
  readonly of: number;
  readonly drafts: Pick<TextDrafts, 'contacts' | 'people' | 'bodies'>;
  readonly work: Pick<QueueWork, 'contacts'>;
  readonly registry: StatedRegistry;
  readonly contacts: readonly Pick<StatedContact, 'id'>[];
}

/** Accepts drafts, with the contacts and tellers they refer to that are not in the files yet. */
export function acceptAct(statements: readonly OpenDraft[], found: Found): Act {
  const contacts = newContacts(
    statements.flatMap(({ contact }) => contact ?? []),
    found,
  );
  return {
    type: 'accept',
    text: found.text,
    of: found.of,
    statements,
    ...(contacts.length > 0 && { contacts }),
    ...newTellers(statements, contacts, found),
  };
}

/** Whom drafts and contacts refer to, of those that are only proposed. */
export function newTellers(
  statements: readonly OpenDraft[],
  contacts: readonly ContactDraft[],
  { drafts, registry }: Pick<Found, 'drafts' | 'registry'>,
): NewTellers {
  const referred = new Set([
    ...statements.flatMap(({ speaker, office, voice }) => [speaker ?? [], office ?? [], voice].flat(2)),
    ...contacts.flatMap(({ people }) => people),
  ]);
  const added = (proposed: readonly KnownTeller[], known: readonly KnownTeller[]) =>
    proposed.filter(({ id }) => referred.has(id) && !known.some((one) => one.id === id));
  const people = added(drafts.people, registry.people).map((one) => ({ office: OFFICE_UNSTATED, ...one }));
  const bodies = added(drafts.bodies, registry.bodies);
  return { ...(people.length > 0 && { people }), ...(bodies.length > 0 && { bodies }) };
}

/** The contacts among these ids that are only proposed. */
export function newContacts(
  ids: readonly string[],
  { drafts, work, contacts }: Pick<Found, 'drafts' | 'work' | 'contacts'>,
): readonly ContactDraft[] {
  return [...new Set(ids)].flatMap((id) => {
    if (contacts.some((one) => one.id === id)) return [];
    return proposedContact(id, { drafts, work }) ?? [];
  });
}

/** The contact as it was changed here, or else as it was drafted. */
export function proposedContact(
  id: string,
  { drafts, work }: Pick<Found, 'drafts' | 'work'>,
): ContactDraft | undefined {
  return [...work.contacts, ...drafts.contacts].find((one) => one.id === id);
}

/** The words that become background with a draft: its whole sentences, where nothing else is said in them. */
export function refusedSpans(item: Item, items: readonly Item[], text: Laid): readonly Span[] {
  const { passages } = item.draft;
  return sentencesOf(text, passages).flatMap((sentence) => {
    const others = items.some(
      (other) =>
        other.key !== item.key &&
        other.decision !== 'refused' &&
        sharedBy(other.draft.passages, [sentence]) > 0,
    );
    if (!others) return [sentence];
    return passages.flatMap(({ start, end }) => {
      const [from, to] = [Math.max(start, sentence.start), Math.min(end, sentence.end)];
      return from < to ? [{ start: from, end: to }] : [];
    });
  });
}

/** A statement begun by hand: who says it, how and about what are those of the last one before it. */
export function beginDraft(
  words: Span,
  items: readonly Item[],
  text: Laid,
  around: Pick<Around, 'teller'>,
): OpenDraft {
  const usable = items.filter(({ decision, draft }) => decision !== 'refused' && draft.passages.length > 0);
  const before = usable.findLast(({ draft }) => (draft.passages[0]?.start ?? 0) <= words.start);
  const { draft } = before ?? usable[0] ?? {};
  const own =
    around.teller !== undefined && (draft === undefined || draft.sides.includes(around.teller.side));
  return {
    passages: [words],
    sides: draft?.sides ?? (around.teller ? [around.teller.side] : []),
    ...(draft?.speaker !== undefined && { speaker: draft.speaker }),
    ...(draft?.office !== undefined && { office: draft.office }),
    ...(draft?.unnamed && { unnamed: true }),
    voice: [],
    ...(draft?.channel !== undefined && { channel: draft.channel }),
    mode: own ? 'direct' : modeOf(text.content.slice(words.start, words.end)),
    contact: draft?.contact,
    as: draft?.as ?? 'account',
    points: draft?.points.slice(0, 1) ?? [],
    grounds: { rule: 'by-hand', words: [], confidence: 1 },
  };
}

/** By the quotation marks, as the compiler takes it where nothing is written. */
function modeOf(words: string): OpenDraft['mode'] {
  if (/^[«“„"].*[»”“"][\s.,;:!?…]*$/su.test(words)) return 'direct';
  return /[«»“”„"]/.test(words) ? 'mixed' : 'paraphrase';
}

/** The side of a key. */
export const SIDE_KEYS: Readonly<Record<string, Side>> = { r: 'ru', u: 'us', n: 'nato' };
