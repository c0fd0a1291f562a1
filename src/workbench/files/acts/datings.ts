/** Dates with the words that they were read from, by where these are. */

import type { DatingAt } from '../act.ts';
import type { Value } from '../yaml-value.ts';
import { textOfContent } from './annotated-text.ts';
import type { Work } from './work.ts';

/** Refused where a text or its words are not there. */
export function datingValue(work: Work, { edtf, basis, evidence = [], note }: DatingAt): Value {
  const written = evidence.flatMap((one): Value[] => {
    // Strings and lists of strings, as the schema reads them: an interface has no index signature, so TypeScript cannot tell.
    if (!('spans' in one)) return [{ ...one } as unknown as Value];
    const words = textOfContent(work, one.text, one.of)?.words.of(one.spans);
    if (words === undefined) {
      work.refuse('words-empty', one.text);
      return [];
    }
    return [{ text: one.text, words: words as Value, for: one.for }];
  });
  return {
    edtf,
    basis: basis as Value,
    evidence: written.length > 0 ? written : undefined,
    note: note as Value | undefined,
  };
}
