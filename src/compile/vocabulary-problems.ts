/** The part of the catalogue of problems that is about the lists to which a corpus may add, and who takes part in a contact. */

import { meant } from './file-problems.ts';
import type { Message } from './problem-message.ts';

export const vocabularyErrors = {
  'term-in-base-list': (kind: string, id: string): Message => ({
    what: `“${id}” is a ${kind} already, of the base list`,
    why: 'a link could mean either',
    fix: 'use it as it is, or choose another id for yours',
  }),
  'term-place-unknown': (kind: string, id: string, near?: string): Message => ({
    what: `there is no ${kind} “${id}” to place it beside`,
    why: 'its place in the order is unknown',
    fix: `${meant(near)}name one of the base list, or one that is listed above it`,
  }),
  'term-place-twice': (id: string): Message => ({
    what: `“${id}” has both “after” and “before”`,
    why: 'one place is enough, and two may contradict each other',
    fix: 'keep “after” or “before”',
  }),
  'terms-too-many': (kind: string, most: number, base: number): Message => ({
    what: `this is one ${kind} too many`,
    why: `a list has ${most} at most, ${base} of them of the base list`,
    fix: 'leave out what a base one can say',
  }),
  'party-without-side': (contact: string): Message => ({
    what: `none of the parties of ${contact} is a side (ru, us or nato)`,
    why: 'there is no account to compare',
    fix: 'name the side that takes part, or remove the contact',
  }),
  'party-newsroom': (): Message => ({
    what: '“newsroom” is no party',
    why: 'a newsroom reports a contact and takes part in none',
    fix: 'name who takes part',
  }),
} as const;
