/** Measures the drafted contacts of a text. */

import type { TextDrafts } from '../../src/drafts/draft.ts';
import type { Annotated, AnnotatedContact, AnnotatedStatement } from './annotated.ts';
import type { Share, TextScore } from './measure.ts';

const DAY_MS = 86_400_000;

/** A drafted contact is the one annotated if it is at its time and has its people, or, if no one is named, its level. */
export function contactsOf(
  gold: readonly AnnotatedStatement[],
  drafts: TextDrafts,
  corpus: Annotated,
  faults: string[],
): Pick<TextScore, 'contacts' | 'dates'> {
  const wanted = corpus.contacts.filter(({ id }) =>
    gold.some(({ bearings }) => bearings.some(({ contact }) => contact === id)),
  );
  const taken = new Set<string>();
  const dates: Share = { right: 0, of: 0 };
  let right = 0;
  for (const draft of drafts.contacts) {
    const fitting = wanted.filter(({ id, people, level, kind }) => {
      if (taken.has(id)) return false;
      const shared = people.filter(({ person }) => draft.people.includes(person)).length;
      return shared > 0 && shared >= Math.min(2, people.length)
        ? true
        : people.length === 0 && (level === draft.level || kind === draft.kind);
    });
    const [first] = fitting.toSorted(
      (a, b) =>
        away(a.dating, draft) - away(b.dating, draft) ||
        Number(b.kind === draft.kind) - Number(a.kind === draft.kind),
    );
    if (!first) {
      faults.push(`contact too many: ${draft.id}`);
      continue;
    }
    taken.add(first.id);
    right += 1;
    dates.of += 1;
    if (away(first.dating, draft) <= 1) dates.right += 1;
    else faults.push(`date ${draft.dating.edtf}, not ${first.dating.edtf} of ${first.id}`);
    if (draft.kind !== first.kind || draft.level !== first.level || draft.status !== first.status)
      faults.push(
        `contact ${draft.kind} ${draft.level} ${draft.status}, not ${first.kind} ${first.level} ${first.status} of ${first.id}`,
      );
  }
  for (const { id } of wanted) if (!taken.has(id)) faults.push(`contact missed: ${id}`);
  return { contacts: { right, drafted: drafts.contacts.length, wanted: wanted.length }, dates };
}

/** Days between what two datings cover; 0 where they meet. */
function away(
  { first, last }: AnnotatedContact['dating'],
  { dating }: TextDrafts['contacts'][number],
): number {
  const [from = '', to = from] = dating.edtf.replaceAll('~', '').split('/');
  const start = Date.parse(from);
  const end =
    to.length === 7
      ? Date.parse(to) + 30 * DAY_MS
      : to.length === 4
        ? Date.parse(`${to}-12-31`)
        : Date.parse(to);
  const [a, b] = [Date.parse(first ?? last ?? ''), Date.parse(last ?? first ?? '')];
  if ([start, end, a, b].some(Number.isNaN)) return 9999;
  return Math.max(0, (a - end) / DAY_MS, (start - b) / DAY_MS);
}
