/** Withholds whole texts: what no statement, note or date quotes is masked, so that every offset still holds. */

import type { Corpus, Span } from '../../model/corpus.ts';

/** Replaces one UTF-16 unit, and is one itself. */
export const MASK = '\u2592';

/** Keeps sentences that hold quoted words and masks everything else but white space, one unit for one unit. */
export function maskTexts(corpus: Omit<Corpus, 'hash' | 'withheld'>): Pick<Corpus, 'texts'> {
  const quoted = [
    ...corpus.statements.flatMap((statement) => [...statement.passages, ...(statement.said?.evidence ?? [])]),
    ...corpus.notes.flatMap((note) => note.passages),
    ...corpus.contacts.flatMap((contact) => contact.dating.evidence),
    ...corpus.texts.flatMap((text) => text.date.evidence),
  ];
  const byText = new Map<string, Span[]>(corpus.texts.map(({ id }) => [id, []]));
  for (const passage of quoted) byText.get(passage.text)?.push(passage);
  return {
    texts: corpus.texts.map((text) => {
      const quotedHere = byText.get(text.id) ?? [];
      const open = [
        ...quotedHere,
        ...text.sentences.filter((sentence) => quotedHere.some((span) => overlap(span, sentence))),
      ];
      return { ...text, content: maskOutside(text.content, open) };
    }),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function maskOutside(content: string, open: readonly Span[]): string {
  let masked = '';
  for (let i = 0; i < content.length; i += 1) {
    const unit = content.charAt(i);
    masked += /\s/.test(unit) || open.some(({ start, end }) => i >= start && i < end) ? unit : MASK;
  }
  return masked;
}
