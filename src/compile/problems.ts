/** The catalogue of problems: what is wrong, why it matters, what to do; and their printed form. */

import { isSide } from '../model/voices.ts';
import { accountErrors } from './account-problems.ts';
import { fileErrors, meant } from './file-problems.ts';
import type { Message, Position } from './problem-message.ts';
import { Hints } from './read/hints.ts';
import type { YamlCause } from './read/yaml-faults.ts';
import { pasteable, readable, shorten } from './readable.ts';
import { valueErrors } from './value-problems.ts';
import { vocabularyErrors } from './vocabulary-problems.ts';
import { warnings } from './warnings.ts';
import { wordsErrors } from './words-problems.ts';

export interface Problem extends Position {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** How many more of this code in this file are only counted. */
  readonly more?: number;
}

/** How many problems of one code in one file are reported: thousands usually have one cause, and each takes time to locate. */
const MAX_REPORTED_PER_FILE = 1000;

/** The registry file of each kind, for messages that suggest adding a record. */
const REGISTRY: Readonly<Record<string, string>> = {
  person: 'people.yaml',
  body: 'bodies.yaml',
  contact: 'contacts.yaml',
  point: 'points.yaml',
  kind: 'kinds.yaml',
  level: 'levels.yaml',
  channel: 'channels.yaml',
  voice: 'voices.yaml',
};

/** All that may be written: of voices, the sides first, since they are what is mostly meant. */
function allowedValues(kind: string, all: readonly string[]): string {
  if (kind !== 'voice') return `use one of ${all.join(', ')}`;
  const [sides, others] = [true, false].map((are) => all.filter((id) => isSide(id) === are).join(', '));
  return `the sides are ${sides}; other voices are ${others}`;
}

const YAML_FIXES: Readonly<Record<YamlCause, string>> = {
  colon: 'put the value that has “: ” in it between "quotation marks", or into a block (words: >-)',
  indent: 'begin the line with as many spaces as the line above that it goes with',
  tab: 'begin the line with spaces instead, as many as the line above that it goes with',
};

const errors = {
  ...fileErrors,
  ...valueErrors,
  ...accountErrors,
  ...vocabularyErrors,
  ...wordsErrors,
  'yaml-broken': (detail: string, cause?: YamlCause): Message => ({
    what: `the YAML cannot be read: ${detail}`,
    why: 'nothing after this point is understood',
    fix: cause
      ? YAML_FIXES[cause]
      : 'fix the line; a value with “: ”, with brackets inside { }, or that begins with a quotation mark goes into a block (words: >-)',
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
  'reference-unknown': (kind: string, id: string, near?: string, all?: readonly string[]): Message => ({
    what: `unknown ${kind} “${id}”`,
    why: 'it points at nothing',
    fix: `${meant(near)}${all ? allowedValues(kind, all) : 'correct the id'}${REGISTRY[kind] ? `, or add it to ${REGISTRY[kind]}` : ''}`,
  }),
  'date-malformed': (edtf: string): Message => ({
    what: `“${edtf}” is not a date in EDTF level 0 or 1`,
    why: 'it cannot be placed on the timeline',
    fix: 'write for example 2021-11-23, 2021-11, 2021-12~, 2017-04-26/2017-04-27 or 2021-12/..',
  }),
  'date-with-hour': (edtf: string): Message => ({
    what: `“${edtf}” has an hour`,
    why: 'a date is a day here: hours are of one capital',
    fix: 'write the day; where the two sides count it differently, add “days: { ru: …, us: … }” to the contact',
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
  'translation-missing': (): Message => ({
    what: 'these words have no English translation',
    why: 'readers without the language of the text could not follow',
    fix: 'add “translation: { en: … }”, keeping the errors of the words',
  }),
  'contact-without-bearing': (id: string): Message => ({
    what: `no statement bears on ${id}`,
    why: 'it would be on the timeline without a statement',
    fix: 'add a bearing on it, or remove the contact',
  }),
  'sentence-unaccounted': (sentence: string): Message => ({
    what: `no statement, note or background entry covers this sentence: “${shorten(sentence)}”`,
    why: 'a text is read whole, or a side may be left out unnoticed',
    fix: `give it a statement or a note, or list it under background: - ${pasteable(sentence)}`,
  }),
} as const;

type Errors = typeof errors;
type Warnings = typeof warnings;
export type ProblemCode = keyof Errors | keyof Warnings;

/** All codes, so that tests can require a case of each. */
export const PROBLEM_CODES = [...Object.keys(errors), ...Object.keys(warnings)] as readonly ProblemCode[];

/** A problem as it was reported, so that the same can be reported again. */
export interface Reported {
  readonly at: Position;
  readonly code: ProblemCode;
  readonly isWarning: boolean;
  readonly detail: readonly unknown[];
}

interface Found {
  readonly at: Position;
  readonly problem: Omit<Problem, keyof Position | 'more'>;
}

/** What an unfinished corpus may lack: these errors are reported, but the corpus is built all the same. */
const UNFINISHED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'contact-without-bearing',
  'denial-without-conflict',
  'relation-missing',
  'sentence-unaccounted',
  'translation-missing',
]);

/** Collects problems while compiling, so that all are reported at once. */
export class Problems {
  /** Whether any is an error that keeps the corpus from being made. */
  failed = false;
  /** Of all problems in the order in which they were found, reported or only counted. */
  readonly codes: ProblemCode[] = [];
  /** Suggestions for what was written instead; here, since each is for a problem. */
  readonly hints = new Hints();
  private readonly found: Found[] = [];
  private readonly counts = new Map<string, number>();
  /** How many problems were only counted: by code and file if that file has a reported one, else by code. */
  private readonly unreported = new Map<string, number>();
  private errorsAreWarnings = false;
  private recorded: Reported[] | undefined;

  /**
   * `maxPerCode`: how many problems of each code are reported, over all files. `unfinished`: what is merely missing is
   * reported and does not fail.
   */
  constructor(
    private readonly maxPerCode = Number.POSITIVE_INFINITY,
    private readonly unfinished = false,
  ) {}

  error<C extends keyof Errors>(at: Position, code: C, ...detail: Parameters<Errors[C]>): void {
    this.recorded?.push({ at, code, isWarning: false, detail });
    const severity = this.errorsAreWarnings ? 'warning' : 'error';
    if (!this.errorsAreWarnings && !(this.unfinished && UNFINISHED.has(code))) this.failed = true;
    this.add(at, code, severity, errors[code] as (...detail: unknown[]) => Message, detail);
  }

  /** Reports errors as warnings, for drafts: they must not keep anything from being published. */
  asWarnings<T>(read: () => T): T {
    const before = this.errorsAreWarnings;
    this.errorsAreWarnings = true;
    try {
      return read();
    } finally {
      this.errorsAreWarnings = before;
    }
  }

  warn<C extends keyof Warnings>(at: Position, code: C, ...detail: Parameters<Warnings[C]>): void {
    this.recorded?.push({ at, code, isWarning: true, detail });
    this.add(at, code, 'warning', warnings[code] as (...detail: unknown[]) => Message, detail);
  }

  /** What is made, with the problems that are reported meanwhile. */
  record<T>(make: () => T): { readonly made: T; readonly reported: readonly Reported[] } {
    const reported: Reported[] = [];
    this.recorded = reported;
    try {
      return { made: make(), reported };
    } finally {
      this.recorded = undefined;
    }
  }

  /** Reports again what was recorded. */
  reportAgain(reported: readonly Reported[]): void {
    for (const { at, code, isWarning, detail } of reported) {
      if (isWarning)
        this.warn(at, code as keyof Warnings, ...(detail as Parameters<Warnings[keyof Warnings]>));
      else this.error(at, code as keyof Errors, ...(detail as Parameters<Errors[keyof Errors]>));
    }
  }

  /** In the order in which they were found. */
  get list(): Problem[] {
    return this.found.map(toProblem);
  }

  /** Errors and warnings by file, line and column. */
  sorted(): Problem[] {
    // By file first: a file is parsed once more to place its problems, and only the last one is remembered.
    const sorted = this.found
      .toSorted((a, b) => compareStrings(a.at.file, b.at.file))
      .map(toProblem)
      .toSorted((a, b) => compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column);
    const unreported = new Map(this.unreported);
    const counted = sorted.toReversed().map((problem) => {
      let more = 0;
      for (const key of [kindOf(problem, problem.code), problem.code]) {
        more += unreported.get(key) ?? 0;
        unreported.delete(key);
      }
      return more > 0 ? { ...problem, more } : problem;
    });
    return counted.toReversed();
  }

  private add(
    at: Position,
    code: ProblemCode,
    severity: Problem['severity'],
    message: (...detail: unknown[]) => Message,
    detail: unknown[],
  ): void {
    this.codes.push(code);
    const kind = kindOf(at, code);
    const inFile = this.counts.get(kind) ?? 0;
    const inAll = this.counts.get(code) ?? 0;
    if (inFile >= MAX_REPORTED_PER_FILE || inAll >= this.maxPerCode) {
      const key = inFile > 0 ? kind : code;
      this.unreported.set(key, (this.unreported.get(key) ?? 0) + 1);
      return;
    }
    this.counts.set(kind, inFile + 1);
    this.counts.set(code, inAll + 1);
    const { what, why, fix } = message(...detail);
    this.found.push({ at, problem: { code, severity, what: readable(what), why, fix: readable(fix) } });
  }
}

/** `file:line:column  what — why it matters — what to do` */
export function formatProblem({ file, line, column, severity, what, why, fix, more }: Problem): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  const others = more === undefined ? '' : ` (and ${more} more like this in the file)`;
  return `${readable(file)}:${line}:${column}  ${mark}${what} — ${why} — ${fix}${others}`;
}

/** How many problems these are, with those that are only counted. */
export function countProblems(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.reduce((sum, one) => sum + (one.severity === severity ? 1 + (one.more ?? 0) : 0), 0);
}

function kindOf({ file }: Position, code: ProblemCode): string {
  return `${code} ${file}`;
}

function toProblem({ at, problem }: Found): Problem {
  const { file, line, column } = at;
  return { file, line, column, ...problem };
}

function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
