/** How much of each text its annotation covers, sentence by sentence. */

import type { Corpus, Span } from '../../../model/corpus.ts';
import { Cover } from '../spans.ts';

export interface Coverage {
  readonly text: string;
  readonly sentences: number;
  /** Counts sentences by the strongest kind of record that covers them. */
  readonly statements: number;
  readonly notes: number;
  readonly background: number;
  readonly unaccounted: number;
  /** The background is not listed: a sentence that was forgotten is counted with it. */
  readonly unlisted?: true;
}

export function coverageOf(corpus: Pick<Corpus, 'texts' | 'statements' | 'notes'>): Coverage[] {
  const statedIn = byText(corpus.statements.flatMap((s) => s.passages.map((span) => ({ in: s.text, span }))));
  const notedIn = byText(corpus.notes.flatMap((n) => n.passages.map((span) => ({ in: span.text, span }))));
  return corpus.texts.map((text) => {
    const stated = new Cover(statedIn.get(text.id) ?? []);
    const noted = new Cover(notedIn.get(text.id) ?? []);
    const background = new Cover(text.background);
    const count = { statements: 0, notes: 0, background: 0, unaccounted: 0 };
    for (const sentence of text.sentences) {
      if (stated.touches(sentence)) count.statements += 1;
      else if (noted.touches(sentence)) count.notes += 1;
      else if (background.touches(sentence)) count.background += 1;
      else count.unaccounted += 1;
    }
    return {
      text: text.id,
      sentences: text.sentences.length,
      ...count,
      ...(text.unlisted && { unlisted: true }),
    };
  });
}

function byText(spans: readonly { readonly in: string; readonly span: Span }[]): Map<string, Span[]> {
  const sorted = new Map<string, Span[]>();
  for (const { in: text, span } of spans) {
    const own = sorted.get(text);
    if (own) own.push(span);
    else sorted.set(text, [span]);
  }
  return sorted;
}
