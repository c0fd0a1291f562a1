/** The contacts that a text reports: who with whom, what kind, at which level, held or planned, and when. */

import type { Span } from '../../model/corpus.ts';
import { DAY_MS } from '../../model/day.ts';
import type { BaseKind, Status } from '../../model/kinds.ts';
import { type FoundDate, findDates } from '../dates/find-dates.ts';
import type { ContactDraft, HeadDraft, Known } from '../draft.ts';
import { isPress } from '../head/kind.ts';
import type { Registry } from '../registry.ts';
import type { LanguageTables } from '../tables/language-table.ts';
import type { Candidate } from './candidate.ts';
import { type ContactCues, contactCuesOf } from './cues.ts';
import { describeContact } from './describe.ts';
import { matchKnown, sameKind } from './match.ts';
import { participantsOf, withOwn } from './participants.ts';

export interface FoundContact {
  readonly draft: ContactDraft;
  /** The sentences that report it. */
  readonly sentences: readonly Span[];
}

/** In order of importance: the first is what the text is about. */
export function findContacts(
  content: string,
  head: HeadDraft,
  sentences: readonly Span[],
  registry: Registry,
  known: Known,
  tables: LanguageTables,
): readonly FoundContact[] {
  const main = isPress(head) ? undefined : mainCandidate(content, head, sentences, registry, tables);
  const others = sentences.flatMap(
    (sentence) => candidateIn(content, sentence, head, registry, tables) ?? [],
  );
  const groups: Candidate[][] = main ? [[main]] : [];
  for (const candidate of others) {
    const group = groups.find((one) => one.some((member) => isSame(member, candidate)));
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  const taken = new Set<string>();
  return groups.flatMap((group) => {
    const draft = describeContact(merged(group), head, registry);
    if (!draft) return [];
    const before = matchKnown(draft, known.contacts);
    const settled = before
      ? { ...draft, id: before.id, isNew: false }
      : { ...draft, id: freeId(draft.id, known) };
    if (taken.has(settled.id)) return [];
    taken.add(settled.id);
    return [{ draft: settled, sentences: group.map(({ sentence }) => sentence) }];
  });
}

/** A second call of two on one day, which the corpus has not yet. */
function freeId(id: string, { contacts }: Known): string {
  let free = id;
  for (let i = 2; contacts.some((one) => one.id === free); i += 1) free = `${id}-${i}`;
  return free;
}

/** How many sentences a readout takes to say what it is about. */
const OPENING = 3;

/** What a readout, a briefing or an interview is about: its title, and how it begins. */
function mainCandidate(
  content: string,
  head: HeadDraft,
  sentences: readonly Span[],
  registry: Registry,
  by: LanguageTables,
): Candidate | undefined {
  const cues = contactCuesOf(by);
  const title = head.title ?? '';
  const opening = sentences.slice(0, OPENING);
  const first = opening[0];
  if (!first) return undefined;
  const start = opening.find((sentence) => kindIn(wordsIn(content, sentence), cues) !== undefined) ?? first;
  const kind = kindIn(title, cues) ?? kindIn(wordsIn(content, start), cues);
  if (!kind) return undefined;
  const inTitle = registry.find(title);
  const inText = registry.find(content, start);
  const mentions = [...inText, ...inTitle];
  const participants = withOwn(participantsOf(mentions, registry), mentions, head, registry);
  const cue = cueSpan(content, start, kind.kind, cues);
  const dates = opening
    .flatMap((sentence) => datesIn(content, sentence, head, by))
    .filter(({ shape }) => shape !== 'year' && shape !== 'about');
  const date = datesIn(content, start, head, by).find(isCloseDay(head)) ?? dates.find(isCloseDay(head));
  const opens = wordsIn(content, start);
  return {
    kind: inKindOfSentence(kind.kind, title, opens, cues),
    status: statusOf(opens, cues),
    ...participants,
    date,
    sentence: start,
    cue,
  };
}

/** “On December 30” in a text of the 31st: a readout comes out within days, and mentions other days as well. */
function isCloseDay({ date }: HeadDraft) {
  return ({ first, last, shape }: FoundDate) => {
    if (shape === 'year' || shape === 'about' || shape === 'weeks' || shape === 'month' || shape === 'season')
      return false;
    if (date === undefined) return first === last;
    const away = Math.abs(Date.parse(first) - Date.parse(date.day)) / DAY_MS;
    return away <= 7;
  };
}

function inKindOfSentence(kind: BaseKind, title: string, sentence: string, cues: ContactCues): BaseKind {
  // “Meeting with…” heads a video call: what the sentence says exactly goes first.
  const exact = kindIn(sentence, cues)?.kind;
  if (exact === 'video-call' || /video|видео|visio/iu.test(title)) return 'video-call';
  return kind;
}

function wordsIn(content: string, { start, end }: Span): string {
  return content.slice(start, end);
}

function kindIn(
  sentence: string,
  { kinds }: Pick<ContactCues, 'kinds'>,
): { readonly kind: BaseKind; readonly start: number; readonly end: number } | undefined {
  for (const [kind, cue] of kinds) {
    const found = cue.exec(sentence);
    if (found) return { kind, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

function cueSpan(content: string, sentence: Span, kind: BaseKind, { kinds }: ContactCues): Span {
  const cue = kindIn(wordsIn(content, sentence), { kinds: kinds.filter(([one]) => one === kind) });
  return cue ? { start: sentence.start + cue.start, end: sentence.start + cue.end } : sentence;
}

function statusOf(sentence: string, { held, toCome, invited, cancelled }: ContactCues): Status {
  if (cancelled.test(sentence)) return 'cancelled';
  if (held.test(sentence)) return 'held';
  if (toCome.test(sentence)) return 'planned';
  return invited.test(sentence) ? 'announced' : 'held';
}

function datesIn(content: string, sentence: Span, head: HeadDraft, by: LanguageTables): readonly FoundDate[] {
  return findDates(content, by[0].dates, head.date?.day, sentence);
}

/** Kinds of contacts for which texts may name nothing but the sides. */
const ANONYMOUS: ReadonlySet<string> = new Set(['summons', 'council', 'conference']);

/** A sentence that names both, and how they were in contact. */
function candidateIn(
  content: string,
  sentence: Span,
  head: HeadDraft,
  registry: Registry,
  by: LanguageTables,
): Candidate | undefined {
  const text = wordsIn(content, sentence);
  const cues = contactCuesOf(by);
  const found = kindIn(text, cues);
  if (!found) return undefined;
  const participants = participantsOf(registry.find(content, sentence), registry, found.kind);
  if (
    (participants.people.length === 0 && !ANONYMOUS.has(found.kind)) ||
    participants.parties.length < 2 ||
    !participants.parties.includes('ru')
  )
    return undefined;
  const cue = { start: sentence.start + found.start, end: sentence.start + found.end };
  const around = content.slice(
    Math.max(sentence.start, cue.start - 60),
    Math.min(sentence.end, cue.end + 60),
  );
  const status = statusOf(around, cues);
  const today = head.date?.day;
  const dates = datesIn(content, sentence, head, by).filter(
    // What is to come is not of the day on which it was said.
    ({ shape, last }) =>
      shape !== 'year' && (status !== 'planned' || today === undefined || last > today || shape === 'about'),
  );
  const [near] = dates.toSorted((a, b) => Math.abs(a.start - cue.start) - Math.abs(b.start - cue.start));
  return {
    kind: placed(found.kind, text),
    status,
    ...participants,
    date: near,
    sentence,
    cue,
  };
}

/** « s’est entretenu à Bakou »: who has a place in common has met. */
function placed(kind: BaseKind, sentence: string): BaseKind {
  return kind === 'call' &&
    /entretenu/iu.test(sentence) &&
    !/télé?phon/iu.test(sentence) &&
    /\s(?:à|en)\s\p{Lu}\p{L}+/u.test(
      sentence.replace(
        /(?:en|à) \p{Lu}?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/gu,
        '',
      ),
    )
    ? 'meeting'
    : kind;
}

function isSame(a: Candidate, b: Candidate): boolean {
  if (
    !sameKind(a.kind, b.kind) &&
    a.date !== undefined &&
    b.date !== undefined &&
    a.date.edtf !== b.date.edtf
  )
    return false;
  if (a.people.length === 0 && b.people.length === 0 && a.kind !== b.kind) return false;
  const shared = a.people.filter((person) => b.people.includes(person)).length;
  const fewer = Math.min(a.people.length, b.people.length);
  if (shared < fewer || (shared === 0 && a.people.length + b.people.length > 0)) return false;
  if (a.date === undefined || b.date === undefined) return a.status === b.status || b.date === undefined;
  return a.date.first <= addDay(b.date.last) && b.date.first <= addDay(a.date.last);
}

function addDay(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

/** The first is what the others add to. */
function merged(group: readonly Candidate[]): Candidate {
  const [first, ...rest] = group;
  const [most] = group.toSorted((a, b) => b.people.length - a.people.length);
  const levels = group.map(({ level }) => level).filter((level) => level !== 'unknown');
  // A day goes before a month, which may be that of something else in the sentence.
  const dates = [first, ...rest].flatMap((one) => one?.date ?? []);
  const date = dates.find((one) => one.first === one.last) ?? dates[0];
  return {
    ...(first as Candidate),
    ...(most && { people: most.people, parties: most.parties }),
    date,
    level: levels[0] ?? 'unknown',
  };
}
