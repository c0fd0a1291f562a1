/** The catalogue of errors about who says what: tellers, sides, bearings, and how two accounts relate. */

import type { Message } from './problem-message.ts';
import { quoted, shorten } from './readable.ts';

/** A statement as a message names it. */
export interface Account {
  readonly id: string;
  readonly words: string;
}

/** A message has some 400 characters. */
const ROOM = 260;
/** Fewer than these say nothing. */
const FEWEST = 20;

/** All of them by id, for “of”; with as many of their words as there is room for. */
export function saidBy(accounts: readonly Account[]): string {
  const ids = accounts.reduce((sum, { id }) => sum + id.length + 14, 0);
  const each = Math.floor((ROOM - ids) / Math.max(accounts.length, 1));
  if (each < FEWEST) return quoted(accounts.map(({ id }) => id));
  return accounts.map(({ id, words }) => `“${id}” says “${shorten(words, '', each)}”`).join('; ');
}

export const accountErrors = {
  'teller-missing': (side: string, contact: string): Message => ({
    what: `an account credited to “${side}” of ${contact} names no speaker or office of that side`,
    why: 'a side is on record only through a named person or institution',
    fix: 'add “speaker: …” or “office: …”, or “sides: [newsroom]” where the text itself says it',
  }),
  'teller-unnamed': (): Message => ({
    what: 'no speaker of these words is named',
    why: 'such a text reports what others say',
    fix: 'add “speaker: …” or “office: …”, or “sides: [newsroom]” where the text itself says it',
  }),
  'voice-not-person': (id: string): Message => ({
    what: `“${id}” is no person, and “voice” names one whose words are relayed`,
    why: 'readers see whose words a side reports',
    fix: 'name a person of people.yaml; leave “voice” out where the text names no speaker',
  }),
  'teller-of-other-side': (teller: string, side: string): Message => ({
    what: `“${teller}” speaks for “${side}”, which is not among the sides of this statement`,
    why: 'the words would appear in the wrong column',
    fix: `add ${side} to sides, or correct the speaker or office`,
  }),
  'chain-root-other': (root: string, tellers: readonly string[]): Message => ({
    what: `the chain begins with “${root}”, but the words are said by ${quoted(tellers)}`,
    why: 'readers, and whoever cites the words, would take them for somebody else’s',
    fix: 'begin the chain with who says the words, or correct who says them',
  }),
  'side-not-party': (side: string, contact: string): Message => ({
    what: `“${side}” gives an account of ${contact} but is not one of its parties`,
    why: 'there is no column for it',
    fix: `add ${side} to the parties of the contact, or bear on it with “as: around”`,
  }),
  'bearing-of-other-side': (side: string): Message => ({
    what: `a bearing is of “${side}”, which is not among the sides of this statement`,
    why: 'the words would be credited to a side that does not say them',
    fix: 'give the bearing only sides of its statement',
  }),
  'unnamed-without-office': (): Message => ({
    what: 'an unnamed official, and no office',
    why: 'such an official is known by the office alone',
    fix: 'name the office, or credit the newsroom',
  }),
  'basis-of-nobody': (): Message => ({
    what: 'a “tellerBasis”, and nobody who is named',
    why: 'it says how a name is known that the text does not give, and would not be shown',
    fix: 'name the speaker or the office, or remove “tellerBasis”',
  }),
  'text-teller-missing': (kind: string): Message => ({
    what: `the text is a ${kind}, and it does not say whose`,
    why: 'its publisher speaks for itself, and is who says every statement',
    fix: 'add “teller: { office: … }”, or “speaker”',
  }),
  'text-teller-unwanted': (kind: string): Message => ({
    what: `a teller of the whole text, which is “${kind}”`,
    why: 'such a text reports what others say: its statements name who says them',
    fix: 'remove the teller, or say what “kind” of text it is (readout, transcript, interview or post)',
  }),
  'points-without-contact': (): Message => ({
    what: '“points” alone, and the text names no contact',
    why: 'they mean an account of the contact of the text',
    fix: 'add “contact: …” to the head of the text, or write bearings',
  }),
  'points-beside-bearings': (): Message => ({
    what: '“points” beside “bearings”',
    why: 'both say what the words bear on',
    fix: 'keep one: points where it is an account of the contact of the text, bearings otherwise',
  }),
  'relation-missing': (point: string, contact: string, accounts: readonly Account[]): Message => ({
    what: `Russia and another side both speak on “${point}” of ${contact}, but no relation is given: ${saidBy(accounts)}`,
    why: 'the reader cannot see whether they agree',
    fix: 'read both and add a relation (agree, emphasis or conflict) with its reason',
  }),
  'relation-of-other': (id: string, point: string, contact: string): Message => ({
    what: `the relation names “${id}”, which gives no account on “${point}” of ${contact}`,
    why: 'a relation is between the words of two sides on one point of one contact',
    fix: 'name statements whose first point this is, of Russia and of the other side',
  }),
  'denial-without-conflict': (id: string, denied: string, contact: string): Message => ({
    what: `“${id}” denies “${denied}”, and no relation of ${contact} says that they conflict`,
    why: 'where one account denies the other, both cannot be true',
    fix: 'add “relation: conflict” for the two (of: [id, id]), or remove “denies”',
  }),
  'relation-without-accounts': (point: string, contact: string): Message => ({
    what: `a relation on “${point}” of ${contact}, but Russia and another side do not both speak on it`,
    why: 'there are no two columns to compare',
    fix: 'remove the relation, or check the points and sides of the statements',
  }),
  'relation-twice': (point: string, contact: string): Message => ({
    what: `two relations on “${point}” of ${contact}, and not both say between which statements`,
    why: 'a relation without “of” is of the whole point',
    fix: 'keep one, or name the statements of each: of: [id, id]',
  }),
} as const;
