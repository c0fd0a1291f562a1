/** How much of each text its annotation covers, sentence by sentence. */

import { once } from '../../once.ts';
import type { CompiledText } from '../compile-text.ts';
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

const counted = new WeakMap<CompiledText, Coverage>();

/** Each text is counted once. */
export function coverageOf(compiled: CompiledText): Coverage {
  return once(counted, compiled, countSentences);
}

function countSentences({ text, statements, notes }: CompiledText): Coverage {
  const stated = new Cover(statements.flatMap(({ passages }) => passages));
  const noted = new Cover(notes.flatMap(({ passages }) => passages));
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
}
