/** Whether a contact that a text reports is one that the corpus has. */

import { daysBetween } from '../dates/calendar.ts';
import type { ContactDraft, KnownContact } from '../draft.ts';
import { ALIKE } from './cues.ts';

/** Two capitals may count different days. */
const TOLERANCE = 1;

export function sameKind(a: string, b: string): boolean {
  return a === b || ALIKE.some((kinds) => kinds.includes(a) && kinds.includes(b));
}

/** The one with the same people at the same time; undefined where several could be meant. */
export function matchKnown(
  draft: Pick<ContactDraft, 'kind' | 'level' | 'people' | 'parties' | 'dating'>,
  known: readonly KnownContact[],
): KnownContact | undefined {
  const [first, last] = daysOf(draft.dating.edtf);
  if (first === undefined || last === undefined) return undefined;
  const near = known.filter((one) => {
    const [after, before] = [daysBetween(one.to, first), daysBetween(last, one.from)];
    return after !== undefined && before !== undefined && after <= TOLERANCE && before <= TOLERANCE;
  });
  const same = near.filter(({ kind, level, people, parties }) => {
    const shared = people.filter((person) => draft.people.includes(person)).length;
    if (shared > 0 && shared >= Math.min(people.length, draft.people.length))
      return sameKind(kind, draft.kind) || shared > 1;
    // No one is named: the level and the sides must suffice.
    return (
      (people.length === 0 || draft.people.length === 0) &&
      level === draft.level &&
      sameKind(kind, draft.kind) &&
      parties.every((party) => draft.parties.includes(party))
    );
  });
  const exact = same.filter(({ kind }) => kind === draft.kind);
  return exact.length === 1 ? exact[0] : same.length === 1 ? same[0] : undefined;
}

/** First and last day of a value that drafts are given. */
export function daysOf(edtf: string): readonly [string | undefined, string | undefined] {
  const [from = '', to = from] = edtf.replaceAll('~', '').split('/');
  const first = from.length === 10 ? from : from.length === 7 ? `${from}-01` : undefined;
  const last = to.length === 10 ? to : to.length === 7 ? `${to}-28` : undefined;
  return [first, last];
}
