/** A confirmed draft → the entry of an annotation: what goes without saying there is left out. Pure. */

import { CHANNEL_OF, quotedIn } from '../../../compile/passes/usual.ts';
import type { Mode } from '../../../model/statement.ts';
import type { Voice } from '../../../model/voices.ts';
import type { Accepted } from '../act.ts';
import { isSame } from '../yaml-file.ts';
import type { Value } from '../yaml-value.ts';
import type { AnnotatedText } from './annotated-text.ts';
import type { Work } from './work.ts';

/** In the order in which they are written. */
export const STATEMENT_KEYS: readonly string[] = [
  'id',
  'words',
  'sides',
  'speaker',
  'office',
  'unnamed',
  'tellerBasis',
  'onBehalfOf',
  'voice',
  'channel',
  'mode',
  'points',
  'bearings',
  'said',
  'chain',
  'declines',
  'leavesOpen',
  'remarkOn',
  'denies',
  'revises',
  'sameAs',
  'again',
  'translation',
  'note',
];

/** Refused where no words are in its passages, no side is chosen, or a contact has no point. */
export function statementValue(
  work: Work,
  text: AnnotatedText,
  contact: string | undefined,
  id: string,
  draft: Accepted,
): Value {
  const words = text.words.of(draft.passages);
  if (words === undefined) work.refuse('words-empty', id);
  // Without one, the text's teller would say it.
  if (draft.sides.length === 0) work.refuse('side-missing', id);
  if (draft.contact !== undefined && draft.points.length === 0) work.refuse('points-missing', id);
  const told = tellingOf(work, text, draft);
  return {
    id,
    words: (words ?? '') as Value,
    ...told,
    unnamed: draft.unnamed,
    voice: single(draft.voice),
    channel: draft.channel === defaultChannel(work, text, draft) ? undefined : draft.channel,
    mode: modeOf(work, text, draft, told),
    ...bearingsOf(draft, contact),
    declines: draft.declines,
    translation: draft.translation,
  };
}

interface Telling {
  readonly [key: string]: Value | undefined;
  readonly sides?: readonly Voice[] | undefined;
  readonly speaker?: string | undefined;
  readonly office?: string | undefined;
}

/**
 * Nothing if the compiler would derive the same for a statement that names no one. Otherwise the speaker or office, and the
 * sides if they do not follow from these. If the text's teller is a person, an institution must be named: its words would
 * be credited to that person.
 */
function tellingOf(work: Work, text: AnnotatedText, { sides, speaker, office }: Accepted): Telling {
  const teller = text.teller(work);
  const forIt =
    speaker !== undefined && teller?.office !== undefined && work.sideOf(speaker, 'people') === teller.side;
  const compiledOffice = office ?? (forIt ? teller.office : undefined);
  const namesNobody = speaker === undefined && office === undefined;
  const isOwn =
    teller !== undefined &&
    isSame(sides, [teller.side]) &&
    (namesNobody || (speaker === teller.speaker && compiledOffice === teller.office));
  if (isOwn) return {};
  const named = [
    speaker === undefined ? undefined : work.sideOf(speaker, 'people'),
    compiledOffice === undefined ? undefined : work.sideOf(compiledOffice, 'bodies'),
  ].filter((side) => side !== undefined);
  return { sides: isSame([...new Set(named)], sides) ? undefined : sides, speaker, office };
}

function isPublished(work: Work, text: AnnotatedText, { sides }: Accepted): boolean {
  return text.teller(work) !== undefined && !sides.includes('newsroom');
}

function defaultChannel(work: Work, text: AnnotatedText, draft: Accepted): string {
  return isPublished(work, text, draft) ? CHANNEL_OF[text.kind] : 'unstated';
}

/**
 * Undefined if the compiler derives the mode from the words. Words of the text's own teller are verbatim, whatever quotation
 * marks the draft found in them; only a mention can never be derived.
 */
function modeOf(work: Work, text: AnnotatedText, draft: Accepted, told: Telling): Mode | undefined {
  const isOwn = text.teller(work) !== undefined && !told.sides && !told.speaker && !told.office;
  if (isOwn || (isPublished(work, text, draft) && text.kind === 'transcript'))
    return draft.mode === 'mention' ? draft.mode : undefined;
  const derived = quotedIn(
    text.words.normal(draft.passages).map(({ start, end }) => ({ words: text.content.slice(start, end) })),
  );
  return draft.mode === derived ? undefined : draft.mode;
}

/** The points alone, where they are of the contact of the text. */
function bearingsOf({ contact, points, as }: Accepted, own: string | undefined) {
  if (contact === undefined) return { bearings: [] };
  if (contact === own && as === 'account') return { points };
  return { bearings: [{ contact, points, as: as === 'around' ? as : undefined }] };
}

/** One is written without its list. */
export function single(list: readonly string[]): Value | undefined {
  return list.length > 1 ? list : list[0];
}
