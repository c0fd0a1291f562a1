/** What is chosen for one comparison, and the act that sets it; which candidates have most in common. Pure. */

import type { PairDraft } from '../../../drafts/draft.ts';
import type { RelationKind } from '../../../model/contact.ts';
import type { Span } from '../../../model/corpus.ts';
import type { Language } from '../../../model/language.ts';
import { HALVES } from '../../../model/voices.ts';
import type { Act } from '../../files/act.ts';
import type { Stated } from '../stated.ts';
import type { Row } from '../what-is-left.ts';

export const RELATION_KEYS: Readonly<Record<string, RelationKind>> = {
  '=': 'agree',
  '~': 'emphasis',
  '≠': 'conflict',
  // On most keyboards the last has no key, and the second none of its own.
  1: 'agree',
  2: 'emphasis',
  3: 'conflict',
};

export type RelationFault = 'kind' | 'reason' | 'by' | 'both';

interface Judged {
  readonly row: Row;
  readonly relation: RelationKind | undefined;
  /** Ids of statements; none for all of the row. */
  readonly chosen: readonly string[];
  readonly reason: string;
  readonly by: string;
}

/** A comparison is between words of both sides, has a reason, and somebody who answers for it. */
export function relationFaults({ row, relation, chosen, reason, by }: Judged): readonly RelationFault[] {
  const faults: RelationFault[] = [];
  if (relation === undefined) faults.push('kind');
  if (!bothChosen(row, chosen)) faults.push('both');
  if (reason.trim() === '') faults.push('reason');
  if (by.trim() === '') faults.push('by');
  return faults;
}

export function bothChosen({ accounts }: Row, chosen: readonly string[]): boolean {
  return chosen.length === 0 || HALVES.every((half) => accounts[half].some(({ id }) => chosen.includes(id)));
}

/** Where the row has a comparison already, a further one names its statements, all of them if none was chosen. */
export function relateAct(
  { row, chosen, reason, by }: Omit<Judged, 'relation'>,
  relation: RelationKind,
  { language, on, further }: { readonly language: Language; readonly on: string; readonly further: boolean },
): Act {
  const all = HALVES.flatMap((half) => row.accounts[half].map(({ id }) => id));
  const of = chosen.length > 0 ? all.filter((id) => chosen.includes(id)) : further ? all : undefined;
  return {
    type: 'relate',
    contact: row.contact,
    point: row.point,
    relation,
    ...(of && { of: [...new Set(of)] }),
    reason: { [language]: reason.trim() },
    by: by.trim(),
    on,
  };
}

/** The candidates of a row, those with most in common first. */
export function candidatesOf({ accounts, point }: Row, pairs: readonly PairDraft[]): readonly PairDraft[] {
  const ids = new Set(HALVES.flatMap((half) => accounts[half].map(({ id }) => id)));
  return pairs
    .filter((pair) => pair.point === point && pair.of.every((id) => ids.has(id)))
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** The words of a statement that some candidate shares with the other side. */
export function sharedWords(statement: Stated, pairs: readonly PairDraft[]): readonly Span[] {
  return pairs
    .filter((pair) => pair.of.includes(statement.id))
    .flatMap(({ shared }) =>
      shared.filter(
        ({ text, start, end }) =>
          text === statement.text &&
          statement.passages.some((passage) => passage.start <= start && end <= passage.end),
      ),
    );
}
