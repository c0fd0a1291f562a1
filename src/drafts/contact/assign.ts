/** Which contact a statement is about: that of its sentence, or the one spoken of before; none where that is not clear. */

import type { Span } from '../../model/corpus.ts';
import type { HeadDraft, StatementDraft } from '../draft.ts';
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
  const [main] = found;
  if (head.kind !== 'news' && head.kind !== 'document')
    return statements.map((statement) => ({
      ...statement,
      contact: main?.draft.id,
      as: 'account',
      points: [],
    }));
  return statements.map((statement): StatementDraft => {
    const at = statement.passages[0]?.start ?? 0;
    const i = sentences.findIndex(({ start, end }) => start <= at && at < end);
    const sentence = sentences[i];
    const own = sentence && found.find((one) => one.sentences.some(({ start }) => start === sentence.start));
    if (own) return { ...statement, contact: own.draft.id, as: 'account', points: [] };
    const before = sentence && lastBefore(found, sentence.start);
    if (before && goesOn.test(content.slice(sentence.start, sentence.end)))
      return { ...statement, contact: before.draft.id, as: 'account', points: [] };
    // Right behind a sentence on a contact, the same speaker is likely to go on about it.
    const previous = sentences[i - 1];
    if (before && previous && before.sentences.some(({ start }) => start === previous.start))
      return { ...statement, contact: before.draft.id, as: 'around', points: [] };
    return { ...statement, contact: undefined, as: 'around', points: [] };
  });
}

/** The contact that was reported last before this offset. */
function lastBefore(found: readonly FoundContact[], at: number): FoundContact | undefined {
  return found
    .flatMap((one) => one.sentences.filter(({ start }) => start < at).map(({ start }) => ({ one, start })))
    .toSorted((a, b) => b.start - a.start)[0]?.one;
}
