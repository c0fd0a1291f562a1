/** What the rules ask of a language: tables, all of them data. In an entry, `américain|e|s|es` stands for four forms. */

import type { Channel } from '../../model/statement.ts';
import type { Voice } from '../../model/voices.ts';

/** What a word says about who speaks, beside what the registry knows of persons, institutions and offices. */
export type Naming =
  /** “spokesman”, “minister”. */
  | 'role'
  /** “an official”, whom the text need not name. */
  | 'official'
  /** “ministry”, “government”. */
  | 'institution'
  /** A country, city or people that has no voice here: those who speak for it are of no side. */
  | 'other'
  /** “the agency”, “Reuters”: the newsroom’s. */
  | 'press'
  /** “analysts”: no side’s, and not the newsroom’s. */
  | 'nobody'
  /** “the communiqué”, which somebody wrote. */
  | 'document'
  /** “a source”, which is close to somebody. */
  | 'source'
  /** “he”, “the latter”: who spoke before. */
  | 'pronoun'
  /** “his”: his ministry is that of who spoke before. */
  | 'possessive'
  /** “both”, “the two”. */
  | 'both';

/**
 * `say` takes a clause, a quotation or an object; `utter` no object of what is said: “a lancé une opération”; `act` reports an act of speech with its object; `talk` reports a contact; `mind` of a
 * state of mind; `silent` of who says nothing.
 */
export type VerbKind = 'say' | 'utter' | 'act' | 'talk' | 'mind' | 'silent';

export interface Verb {
  readonly kind: VerbKind;
  /** `either`: “dit”, which is both. */
  readonly form: 'finite' | 'participle' | 'either' | 'gerund';
}

export type Entries<T> = readonly (readonly [T, readonly string[]])[];

export interface PressLanguage {
  readonly code: string;
  readonly verbs: Entries<Verb>;
  readonly namings: Entries<Naming>;
  /** “according to”, “selon”, which introduce a source. */
  readonly nominal: readonly string[];
  /** Auxiliaries before a participle; where a language needs none, a participle is finite. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words that may come between auxiliary and participle, or between a subject and its verb. */
  readonly between: ReadonlySet<string>;
  /** Those that make the verb say the opposite. */
  readonly negations: ReadonlySet<string>;
  /** Pronouns before the verb that are no subject: “l’a averti”. */
  readonly clitics: ReadonlySet<string>;
  /** “a-t-il”, “a-t-elle”: auxiliary and subject in one word. */
  readonly inverted: RegExp | undefined;
  /** “that”, “que”. */
  readonly complementizers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** The head of a noun phrase is its last noun: “Kremlin spokesman”. */
  readonly headLast?: true;
  /** What joins two of equal rank. */
  readonly jointGap: RegExp;
  /** “and”, “with”: behind these somebody else is named. */
  readonly joiners: ReadonlySet<string>;
  /** “a”, “un”: an office-holder of whom no name follows. */
  readonly indefinite: ReadonlySet<string>;
  /** “this”, “the same”: who was spoken of before. */
  readonly demonstratives: ReadonlySet<string>;
  /** “M.”, “Gen.”, “le général”: between an office and a name. */
  readonly titles: ReadonlySet<string>;
  /** Words that begin another clause. */
  readonly conjunctions: ReadonlySet<string>;
  /** “the”, “a”, “son”: before a noun, so that what follows is no verb. */
  readonly determiners: ReadonlySet<string>;
  /** Words after which a phrase is no source and no subject: prepositions, days. */
  readonly adjuncts: ReadonlySet<string>;
  /** “Tuesday”, “week”, “last”: words of time, which take an article at most. */
  readonly times: ReadonlySet<string>;
  /** Prepositions after which a country is not whose the official is: “ambassador to”. */
  readonly locatives: ReadonlySet<string>;
  /** “of”, “de”: the name behind it is not that of who speaks. */
  readonly ofs: ReadonlySet<string>;
  readonly channels: readonly (readonly [Channel, RegExp])[];
  /** “without giving details”: the newsroom’s remark. */
  readonly remark: RegExp;
  /** Where what somebody said ends and the newsroom goes on. */
  readonly backdrop: RegExp;
  /** “refused to disclose”. */
  readonly declines: RegExp;
  /** A contact as a noun, and what refers back to it. */
  readonly contact: RegExp;
  readonly thisContact: RegExp;
  /** “in”, behind a plural verb without a subject: «сообщили в Кремле». */
  readonly impersonal?: ReadonlySet<string>;
  /** «Об этом сообщил…»: of the sentence before. */
  readonly ofThis?: RegExp;
  /** Where cases show who the subject is: how nouns end that can be a subject. */
  readonly nominative?: RegExp;
  /** Verbs with their hearer as object: “told reporters”. */
  readonly addressed?: ReadonlySet<string>;
  /** Verbs before their subject, where not all may be: “said X”. */
  readonly inverting?: ReadonlySet<string>;
  /** A clause may follow without “that”: “said he would”. */
  readonly bareClauses?: true;
  /** What no table has, directly behind a quotation: « …», a balayé X. */
  readonly unknownVerb?: RegExp;
  /** Whose officials they are of whom a newspaper does not say it: “administration officials” are Washington’s. */
  readonly implied?: readonly [Voice, RegExp];
  /** “appeler quelqu’un” is no appeal: how the words behind it begin. */
  readonly phoning?: RegExp;
  /** Forms without an auxiliary are finite: “said”, «сказал». */
  readonly bareParticiples?: true;
}
