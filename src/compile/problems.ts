/** The catalogue of problems: what is wrong, why it matters, what to do; and their printed form. */

import { fileErrors, type Message, meant } from './file-problems.ts';

export interface Position {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Position {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The registry file of each kind, for messages that suggest adding a record; the list of points is closed. */
const REGISTRY: Readonly<Record<string, string>> = {
  person: 'people.yaml',
  body: 'bodies.yaml',
  contact: 'contacts.yaml',
};

const WIDTH = 90;

const errors = {
  ...fileErrors,
  'yaml-broken': (detail: string): Message => ({
    what: `the YAML cannot be read: ${detail}`,
    why: 'nothing after this point is understood',
    fix: 'fix the line; a value with “: ”, with brackets inside { }, or that begins with a quotation mark goes into a block (words: >-)',
  }),
  'key-unknown': (key: string, near?: string): Message => ({
    what: `unknown key “${key}”`,
    why: 'it would be ignored without a warning',
    fix: `${meant(near)}remove it or use a key of seeds/README.md`,
  }),
  'value-cut': (rest: string): Message => ({
    what: `“${rest}” is cut off from the value before it`,
    why: 'inside { } and [ ] a comma ends a value',
    fix: 'put the whole value between "quotation marks", or on a line of its own',
  }),
  'value-commented': (rest: string): Message => ({
    what: `“${shorten(rest)}” is not part of the value before it`,
    why: 'in YAML, a space and # begin a comment, and what follows would be lost without a warning',
    fix: 'put the whole value between "quotation marks"; a comment goes on a line of its own',
  }),
  'key-missing': (key: string): Message => ({
    what: `missing key “${key}”`,
    why: 'the record cannot be compiled without it',
    fix: `add “${key}:”`,
  }),
  'type-wrong': (detail: string, near?: string): Message => ({
    what: detail,
    why: 'the value cannot be understood',
    fix: `${meant(near)}write a value of the expected kind`,
  }),
  'words-absent': (words: string, near?: string): Message => ({
    what: `these words are not in the text: “${shorten(words, near)}”`,
    why: 'what is shown are the exact words of a text',
    fix:
      near === undefined
        ? 'paste them from the text'
        : `the nearest passage is “${shorten(near, words)}”: paste that`,
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
  'id-twice': (id: string, first: Position): Message => ({
    what: `the id “${id}” is used twice (first at ${first.file}:${first.line})`,
    why: 'a link could mean either',
    fix: 'choose another id for the newer record',
  }),
  'id-is-alias': (now: 'id' | 'alias', id: string, before: 'id' | 'alias', first: Position): Message => ({
    what: `the ${now} “${id}” is already an ${before} (at ${first.file}:${first.line})`,
    why: 'old links would lead to the wrong record',
    fix: 'choose another id, or drop the alias',
  }),
  'reference-unknown': (kind: string, id: string, near?: string): Message => ({
    what: `unknown ${kind} “${id}”`,
    why: 'it points at nothing',
    fix: `${meant(near)}correct the id${REGISTRY[kind] ? `, or add it to ${REGISTRY[kind]}` : ''}`,
  }),
  'date-malformed': (edtf: string): Message => ({
    what: `“${edtf}” is not a date in EDTF level 0 or 1`,
    why: 'it cannot be placed on the timeline',
    fix: 'write for example 2021-11-23, 2021-11, 2021-12~, 2017-04-26/2017-04-27 or 2021-12/..',
  }),
  'date-out-of-range': (edtf: string, fault: 'out-of-range' | 'reversed'): Message => ({
    what:
      fault === 'reversed' ? `“${edtf}” ends before it begins` : `“${edtf}” lies before 1900 or after 2100`,
    why: 'it is almost certainly a typo',
    fix: 'check the digits',
  }),
  'day-malformed': (written: string): Message => ({
    what: `“${written}” is not a calendar day`,
    why: 'readers see on which day it was assessed or changed',
    fix: 'write the one day, for example 2026-11-22',
  }),
  'teller-missing': (side: string, contact: string): Message => ({
    what: `an account credited to “${side}” of ${contact} names no speaker or office of that side`,
    why: 'a side is on record only through a named person or institution',
    fix: 'name the speaker or office, or credit the newsroom',
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
  'translation-missing': (): Message => ({
    what: 'these words have no English translation',
    why: 'readers without the language of the text could not follow',
    fix: 'add “translation: { en: … }”, keeping the errors of the words',
  }),
  'relation-missing': (point: string, contact: string): Message => ({
    what: `Russia and another side both speak on “${point}” of ${contact}, but no relation is given`,
    why: 'the reader cannot see whether they agree',
    fix: 'read both and add a relation (agree, emphasis or conflict) with its reason',
  }),
  'relation-without-accounts': (point: string, contact: string): Message => ({
    what: `a relation on “${point}” of ${contact}, but Russia and another side do not both speak on it`,
    why: 'there are no two columns to compare',
    fix: 'remove the relation, or check the points and sides of the statements',
  }),
  'relation-twice': (point: string, contact: string): Message => ({
    what: `two relations on “${point}” of ${contact}`,
    why: 'a point is assessed once',
    fix: 'keep one',
  }),
  'contact-without-bearing': (id: string): Message => ({
    what: `no statement bears on ${id}`,
    why: 'it would be on the timeline without a statement',
    fix: 'add a bearing on it, or remove the contact',
  }),
  'sentence-unaccounted': (sentence: string): Message => ({
    what: `no statement, note or background entry covers this sentence: “${shorten(sentence)}”`,
    why: 'a text is read whole, or a side may be left out unnoticed',
    fix: 'give it a statement or a note, or list its words under background',
  }),
  'point-unknown': (id: string, near?: string): Message => ({
    what: `“${id}” is not a point`,
    why: 'the list of points is closed, and its ids are in links',
    fix: `${meant(near)}use a point of the list, or “other”`,
  }),
  'point-list': (id: string): Message => ({
    what: `points.yaml does not name the point “${id}”`,
    why: 'the list of points is closed, and its rows need names',
    fix: `add an entry with “id: ${id}”`,
  }),
} as const;

const warnings = {
  'pieces-adjacent': (first: string, second: string): Message => ({
    what: `there is nothing but space between “${shorten(first)}” and “${shorten(second)}”`,
    why: 'readers would see […], as if words had been left out',
    fix: 'write both as one piece; in [ ] a value with a comma goes between "quotation marks"',
  }),
  'chain-root-left-out': (root: string, tellers: readonly string[]): Message => ({
    what: `the chain of this text begins with “${root}”, but the words are said by ${quoted(tellers)}`,
    why: 'their route is shown without its first step, which would credit somebody else',
    fix: 'give the statement a “chain” of its own; if this one is right, name the office as well',
  }),
  'translation-unpaired': (translation: string): Message => ({
    what: `a quotation mark of the translation has no other half: “${shorten(translation)}”`,
    why: 'readers could not tell where a quotation begins or ends',
    fix: 'write both marks, also where the words are cut from the middle of a quotation',
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

type Errors = typeof errors;
type Warnings = typeof warnings;
export type ProblemCode = keyof Errors | keyof Warnings;

/** All codes, so that tests can require a case of each. */
export const PROBLEM_CODES = [...Object.keys(errors), ...Object.keys(warnings)] as readonly ProblemCode[];

/** Collects problems while compiling, so that all are reported at once. */
export class Problems {
  readonly list: Problem[] = [];

  error<C extends keyof Errors>(at: Position, code: C, ...detail: Parameters<Errors[C]>): void {
    const message = (errors[code] as (...detail: unknown[]) => Message)(...detail);
    this.list.push({ ...position(at), code, severity: 'error', ...message });
  }

  warn<C extends keyof Warnings>(at: Position, code: C, ...detail: Parameters<Warnings[C]>): void {
    const message = (warnings[code] as (...detail: unknown[]) => Message)(...detail);
    this.list.push({ ...position(at), code, severity: 'warning', ...message });
  }

  /** Errors and warnings by file, line and column. */
  sorted(): Problem[] {
    return this.list.toSorted(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
  }
}

/** `file:line:column  what — why it matters — what to do` */
export function formatProblem(problem: Problem): string {
  const mark = problem.severity === 'warning' ? 'warning: ' : '';
  return `${problem.file}:${problem.line}:${problem.column}  ${mark}${problem.what} — ${problem.why} — ${problem.fix}`;
}

function position({ file, line, column }: Position): Position {
  return { file, line, column };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

/** A quotation on one line of at most 90 characters; of two long ones, the part where they begin to differ. */
function shorten(words: string, beside = ''): string {
  const [line, other] = [words, beside].map((part) => part.replace(/\s*\n\s*/g, ' ')) as [string, string];
  if (line.length <= WIDTH) return line;
  let same = 0;
  while (same < line.length && line[same] === other[same]) same += 1;
  const start = same > WIDTH / 2 ? Math.min(same - 30, line.length - WIDTH) : 0;
  const end = start + WIDTH;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
