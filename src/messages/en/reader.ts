/** Reading a text, in English; fetched with the reader. */

import type { NoteKind } from '../../model/corpus.ts';
import type { Basis } from '../../model/dating.ts';
import type { Half } from '../../model/voices.ts';
import { grouped, plural } from './terms.ts';

const AGAIN = 'repeated';

/** What is seen before a passage, at the start of its name for screen readers. */
function opening(number: string, again: boolean): string {
  const seen = [number, again ? AGAIN : ''].filter(Boolean).join(' ');
  return seen === '' ? '' : `${seen}. `;
}

export const reader = {
  publisherOutside: 'Publisher and date: not stated in the text',
  original: 'Original publication',
  highlight: (number: number, count: number) => `Highlight ${grouped(number)} of ${grouped(count)}`,
  highlights: (count: number) => plural(count, 'highlight', 'highlights'),
  previous: 'Previous highlight',
  next: 'Next highlight',
  keys: 'In the text, N and P go from highlight to highlight, and Enter to its statement.',
  key: {
    label: 'Key',
    sides: { left: 'Russia', right: 'United States or NATO' } satisfies Record<Half, string>,
    newsroom: 'the text itself, or another voice',
    evidence: 'date evidence',
    note: 'note',
    /** Before a checkbox for the marks that are off at first. */
    also: 'Also mark',
  },
  /** Precedes a passage that repeats a statement. */
  again: AGAIN,
  /** Explains the numbers, with and without an open contact. */
  numbersMatch: 'Numbers match the points in the panel',
  numbersOf: 'Numbers are those of the points, contact by contact',
  /** On a text with several contacts. */
  lettersOf: 'Letters mark the contacts, numbers their points',
  /** Labels a highlight for screen readers; begins with the visible number. */
  mark: (number: string, teller: string, point: string | undefined, again: boolean) =>
    `${opening(number, again)}${teller}${point === undefined ? '' : `, on: ${point}`}: go to the statement`,
  others: (count: number) =>
    count === 1
      ? 'One other statement in this text is not about this contact.'
      : `${grouped(count)} other statements in this text are not about this contact.`,
  showAll: 'Show all',
  notes: 'Notes',
  noteKinds: {
    mistranslation: 'mistranslation',
    loaded: 'loaded term',
    error: 'error',
    ambiguity: 'ambiguity',
    noise: 'not part of the text',
    outside: 'from other sources',
    typography: 'as printed',
  } satisfies Record<NoteKind, string>,
  evidencePublication: 'publication of this text',
  backToWords: 'Back to the passage',
  paragraph: (number: number) => `Paragraph ${number}`,
  chain: {
    title: 'Reporting chain',
    bases: {
      stated: 'stated',
      inferred: 'inferred',
      outside: 'from other sources',
    } satisfies Record<Basis, string>,
  },
  withheld: 'The publisher’s text is withheld here: only sentences with quoted words can be read.',
};

export type ReaderMessages = typeof reader;
