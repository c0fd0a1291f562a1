/** Which contact a statement is about: that of its sentence, or the one spoken of before; none where that is not clear. */

import type { Span } from '../../model/corpus.ts';
import type { HeadDraft, StatementDraft } from '../draft.ts';
import { isPress } from '../head/kind.ts';
import type { BareStatement } from '../readout/readout.ts';
import type { FoundContact } from './contact.ts';
import type { ContactCues } from './cues.ts';

export function assignContacts(
  content: string,
  head: HeadDraft,
  statements: readonly BareStatement[],
  sentences: readonly Span[],
  found: readonly FoundContact[],
  { goesOn }: ContactCues,
): readonly StatementDraft[] {
  const put = (
    statement: BareStatement,
    as: 'account' | 'around',
    contact: FoundContact | undefined,
  ): StatementDraft => ({ ...statement, contact: contact?.draft.id, as, points: [] });
  if (!isPress(head)) return statements.map((statement) => put(statement, 'account', found[0]));
  return statements.map((statement) => {
    const at = statement.passages[0]?.start ?? 0;
    const i = sentences.findIndex(({ start, end }) => start <= at && at < end);
    const sentence = sentences[i];
    if (!sentence) return put(statement, 'around', undefined);
    const reports = (one: FoundContact, where: Span | undefined) =>
      one.sentences.some(({ start }) => start === where?.start);
    const own = found.find((one) => reports(one, sentence));
    if (own) return put(statement, 'account', own);
    const before = lastBefore(found, sentence.start);
    if (before && goesOn.test(content.slice(sentence.start, sentence.end)))
      return put(statement, 'account', before);
    // Right behind a sentence on a contact, the same speaker is likely to go on about it.
    return put(statement, 'around', before && reports(before, sentences[i - 1]) ? before : undefined);
  });
}

/** The contact that was reported last before this offset. */
function lastBefore(found: readonly FoundContact[], at: number): FoundContact | undefined {
  return found
    .flatMap((one) => one.sentences.filter(({ start }) => start < at).map(({ start }) => ({ one, start })))
    .toSorted((a, b) => b.start - a.start)[0]?.one;
}
