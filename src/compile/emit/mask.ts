/** Withholds whole texts: what no statement, note or date quotes is masked, so that every offset still holds. */

import type { Corpus, Span } from '../../model/corpus.ts';
import { Cover } from '../passes/spans.ts';

/** Replaces one UTF-16 unit, and is one itself. */
export const MASK = '\u2592';

/** Keeps sentences that hold quoted words and masks everything else but white space, one unit for one unit. */
export function maskTexts(corpus: Omit<Corpus, 'hash' | 'withheld'>): Pick<Corpus, 'texts'> {
  const passages = [
    ...corpus.statements.flatMap((statement) => [...statement.passages, ...(statement.said?.evidence ?? [])]),
    ...corpus.notes.flatMap((note) => note.passages),
    ...corpus.contacts.flatMap((contact) => contact.dating.evidence),
    ...corpus.texts.flatMap((text) => text.date.evidence),
  ];
  const byText = new Map<string, Span[]>(corpus.texts.map(({ id }) => [id, []]));
  for (const passage of passages) byText.get(passage.text)?.push(passage);
  return {
    texts: corpus.texts.map((text) => {
      const quotedHere = byText.get(text.id) ?? [];
      const quoted = new Cover(quotedHere);
      const open = [...quotedHere, ...text.sentences.filter((sentence) => quoted.touches(sentence))];
      return { ...text, content: maskOutside(text.content, open) };
    }),
  };
}

function maskOutside(content: string, open: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of new Cover(open).spans) {
    masked += content.slice(at, start).replace(/\S/g, MASK) + content.slice(start, end);
    at = end;
  }
  return masked + content.slice(at).replace(/\S/g, MASK);
}
