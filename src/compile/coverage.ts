/** How much of each text its annotation accounts for, sentence by sentence. */

import type { Corpus, Span } from '../model/corpus.ts';

export interface Coverage {
  readonly text: string;
  readonly sentences: number;
  /** Sentences by the strongest thing that accounts for them. */
  readonly statements: number;
  readonly notes: number;
  readonly background: number;
  readonly unaccounted: number;
}

export function coverageOf(corpus: Pick<Corpus, 'texts' | 'statements' | 'notes'>): Coverage[] {
  return corpus.texts.map((text) => {
    const stated = corpus.statements.filter((s) => s.text === text.id).flatMap((s) => s.passages);
    const noted = corpus.notes.flatMap((n) => n.passages).filter((p) => p.text === text.id);
    const count = { statements: 0, notes: 0, background: 0, unaccounted: 0 };
    for (const sentence of text.sentences) {
      if (touches(stated, sentence)) count.statements += 1;
      else if (touches(noted, sentence)) count.notes += 1;
      else if (touches(text.background, sentence)) count.background += 1;
      else count.unaccounted += 1;
    }
    return { text: text.id, sentences: text.sentences.length, ...count };
  });
}

function touches(spans: readonly Span[], sentence: Span): boolean {
  return spans.some((span) => span.start < sentence.end && span.end > sentence.start);
}
