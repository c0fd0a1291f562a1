/** The catalogue of warnings: what compiles, and should be looked at again. */

import { type Account, saidBy } from './account-problems.ts';
import type { Message } from './problem-message.ts';
import { pasteable, quoted, shorten } from './readable.ts';

export const warnings = {
  'text-without-annotation': (file: string): Message => ({
    what: `${file} has no annotation`,
    why: 'it is left out',
    fix: `write one: npm run new -- folder/${file}`,
  }),
  'clause-unaccounted': (clause: string): Message => ({
    what: `a statement or note covers other words of this sentence, but not “${shorten(clause)}”`,
    why: 'a word that is quoted does not account for a whole sentence',
    fix: `give it a statement or a note, or list it under background: - ${pasteable(clause)}`,
  }),
  'pieces-adjacent': (first: string, second: string): Message => ({
    what: `there is nothing but space between “${shorten(first)}” and “${shorten(second)}”`,
    why: 'readers would see […], as if words had been left out',
    fix: 'write both as one piece; in [ ] a value with a comma goes between "quotation marks"',
  }),
  'relation-of-several-texts': (point: string, contact: string, strays: readonly Account[]): Message => ({
    what: `the relation on “${point}” of ${contact} is also of what other texts than a side’s own say: ${saidBy(strays)}`,
    why: 'its reason may have been written for the own texts alone',
    fix: 'name the statements that it is of: of: [id, id]',
  }),
  'relation-leaves-out': (point: string, contact: string, left: Account): Message => ({
    what: `both sides speak on “${point}” of ${contact}, and no relation there names this: ${saidBy([left])}`,
    why: 'readers are told that it is only in one account',
    fix: 'if the other account has it too, add the id to “of” of a relation; otherwise leave it as it is',
  }),
  'days-without-reason': (id: string): Message => ({
    what: `the sides count ${id} on other days, and nothing says why`,
    why: 'readers see two days for one contact',
    fix: 'give the reason in a “note” of the contact, or of its dating: note: { en: …, fr: … }',
  }),
  'chain-root-left-out': (root: string, tellers: readonly string[]): Message => ({
    what: `the chain of this text begins with “${root}”, but the words are said by ${quoted(tellers)}`,
    why: 'their route is shown without its first step, which would credit somebody else',
    fix: 'give the statement a “chain” of its own; if this one is right, name the office as well',
  }),
  'again-of-other': (name: string): Message => ({
    what: `these repeated words seem to be reported by “${name}”, who does not speak for a side of the statement`,
    why: 'a repetition that names no speaker is credited to who says the statement',
    fix: 'name who says them: again: [{ words: …, speaker: … }], or “office”; or make them a statement',
  }),
  'claim-for-both': (claim: string, others: readonly string[]): Message => ({
    what: `“${shorten(claim)}” speaks for both sides, and the words are credited to one alone`,
    why: 'readers should see that one side says it of the other as well; this puts no one on record',
    fix: `add onBehalfOf: [${others.join(', ')}], or onBehalfOf: [] where the words mean one side alone`,
  }),
  'question-credited': (): Message => ({
    what: 'these words are in a question, and are credited to who answers',
    why: 'a statement or repetition that names no speaker is credited to the teller of its text, or of the statement',
    fix: 'list the question under background',
  }),
  'translation-unpaired': (translation: string): Message => ({
    what: `a quotation mark of the translation has no other half: “${shorten(translation)}”`,
    why: 'readers could not tell where a quotation begins or ends',
    fix: 'write both marks, also where the words are cut from the middle of a quotation',
  }),
  'reason-in-one-language': (missing: 'English' | 'French', point: string): Message => ({
    what: `the reason for the relation on “${point}” is not in ${missing}`,
    why: 'readers of that language see it in the other',
    fix: `write it in both: reason: { en: …, fr: … }`,
  }),
  'one-account': (id: string, side: string): Message => ({
    what: `only “${side}” is on record for ${id}`,
    why: 'the reader sees one account',
    fix: 'look for the other account in the texts once more',
  }),
  'date-without-words': (id: string): Message => ({
    what: `the date of ${id} is anchored to no words`,
    why: 'it is shown as known from other sources',
    fix: 'add evidence if a text gives any',
  }),
  'person-not-named': (person: string, id: string): Message => ({
    what: `the texts do not name “${person}” as taking part in ${id}`,
    why: 'the name is shown as known from other sources',
    fix: 'check the spellings in people.yaml, or leave “basis: outside”',
  }),
  'place-not-named': (id: string, named?: string): Message => ({
    what: `the texts do not name the place of ${id}${named === undefined ? '' : ` as “${named}”`}`,
    why: 'the name is shown as known from other sources',
    fix:
      named === undefined
        ? 'add “named” if a text has it'
        : 'write “named” as the text does, or leave it out',
  }),
} as const;
