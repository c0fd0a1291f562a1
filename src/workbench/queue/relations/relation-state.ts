/** What is chosen for one comparison, and the act that sets it; which candidates have most in common. Pure. */

import type { PairDraft } from '../../../drafts/draft.ts';
import type { DraftedReason } from '../../../messages/en/workbench/drafted-reason.ts';
import type { Relation, RelationKind } from '../../../model/contact.ts';
import type { Span } from '../../../model/corpus.ts';
import { LANGUAGES, type Language } from '../../../model/language.ts';
import { inOneLine } from '../../../model/passage.ts';
import type { Translation } from '../../../model/statement.ts';
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
  readonly reason: Translation;
  readonly by: string;
}

/** A comparison is between words of both sides, has a reason, and somebody who answers for it. */
export function relationFaults({ row, relation, chosen, reason, by }: Judged): readonly RelationFault[] {
  const faults: RelationFault[] = [];
  if (relation === undefined) faults.push('kind');
  if (!bothChosen(row, chosen)) faults.push('both');
  if (!LANGUAGES.some((language) => reason[language]?.trim())) faults.push('reason');
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
  {
    on,
    further,
    changed,
  }: { readonly on: string; readonly further: boolean; readonly changed?: Relation | undefined },
): Act {
  const all = HALVES.flatMap((half) => row.accounts[half].map(({ id }) => id));
  const named = chosen.length > 0 ? all.filter((id) => chosen.includes(id)) : further ? all : undefined;
  // One that is changed stays one of the same statements, and so takes its own place.
  const of = changed ? changed.of : named;
  return {
    type: 'relate',
    contact: row.contact,
    point: row.point,
    relation,
    ...(of && { of: [...new Set(of)] }),
    reason: Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const words = reason[language]?.trim();
        return words ? [[language, words]] : [];
      }),
    ),
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

/** Numbers, days and names; other words say nothing by themselves. */
const NAMED = /\d|^\p{Lu}/u;
const MAX_NAMED = 3;

/** A reason in both languages for a pair that is only proposed: what both name. Empty where that is nothing. */
export function draftedReason(
  { shared, point, relation }: PairDraft,
  words: Readonly<Record<Language, DraftedReason>>,
  /** Names of who took part, which show nothing. */
  people: readonly string[] = [],
): Translation {
  if (point === 'itself' && relation === 'agree') return perLanguage((language) => words[language].tookPlace);
  // As the first text has them: the other has the same, in its own language.
  const taking = people.join(' ').split(/\s+/);
  const named = shared.filter(
    (one) => one.text === shared[0]?.text && NAMED.test(one.words) && !taking.includes(one.words),
  );
  const all = [...new Set(named.map((one) => inOneLine(one.words)))].slice(0, MAX_NAMED);
  return all.length === 0 ? {} : perLanguage((language) => words[language].bothName(all));
}

function perLanguage(of: (language: Language) => string): Translation {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)]));
}
