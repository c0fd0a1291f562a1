/** The part of the catalogue of problems that is about words which are looked for in a text. */

import type { Message } from './problem-message.ts';
import { shorten } from './readable.ts';

export const wordsErrors = {
  'words-absent': (words: string, near?: string): Message => ({
    what: `these words are not in the text: “${shorten(words, near)}”`,
    why: 'what is shown are the exact words of a text',
    fix:
      near === undefined
        ? 'paste them from the text'
        : `the nearest passage is “${shorten(near, words)}”: paste that`,
  }),
  'words-across-paragraphs': (words: string): Message => ({
    what: `a new paragraph begins within these words: “${shorten(words)}”`,
    why: 'a passage must be within one paragraph',
    fix: 'write a piece for each, [words, words], or { from: …, to: … } with an end in each',
  }),
  'words-differ-unseen': (words: string, character: string, before: string): Message => ({
    what: `“${shorten(words)}” differs from the text in a character that looks like nothing or like another: ${character} ${before === '' ? 'at the start' : `after “${before}”`}`,
    why: 'what is shown are the exact words of a text',
    fix: 'paste the words from the text, so that the character is the same in both',
  }),
  'neighbours-absent': (words: string, before: string | undefined, after: string | undefined): Message => ({
    what: `“${shorten(words)}” is in the text, but not ${[
      ...(before === undefined ? [] : [`after “${shorten(before)}”`]),
      ...(after === undefined ? [] : [`before “${shorten(after)}”`]),
    ].join(' and ')}`,
    why: 'the quotation cannot be located',
    fix: 'paste the neighbours from the text too, or say which by “occurrence: 1”',
  }),
  'words-twice': (words: string, count: number): Message => ({
    what: `these words appear ${count} times in the text: “${shorten(words)}”`,
    why: 'the reader would be sent to the wrong place',
    fix: 'say which: { words: …, occurrence: 1 }, or give the words before or after',
  }),
  'occurrence-absent': (words: string, occurrence: number, count: number): Message => ({
    what: `occurrence ${occurrence} of “${shorten(words)}”, but the text has ${count}`,
    why: 'the quotation cannot be located',
    fix: count === 1 ? 'leave “occurrence” out' : `use a number from 1 to ${count}`,
  }),
} as const;
