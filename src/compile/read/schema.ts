/** What a person may write in `seeds/`: the one schema that validates it and, as JSON Schema, completes it in editors. */

import { z } from 'zod';
import { RELATIONS } from '../../model/contact.ts';
import { NOTE_KINDS } from '../../model/corpus.ts';
import { BASES, DATE_PARTS } from '../../model/dating.ts';
import { BASE_KINDS, BASE_LEVELS, STATUSES } from '../../model/kinds.ts';
import { BASE_CHANNELS, MODES } from '../../model/statement.ts';
import { TEXT_KINDS } from '../../model/summary.ts';
import { BASE_VOICES, SIDES } from '../../model/voices.ts';

// The compiler also runs in a browser, under a policy that forbids eval.
z.config({ jitless: true });

/** Of an id, in characters. */
export const LONGEST_ID = 100;
/** A page has its id as the name of its file, which may have 255 bytes at most, and less below long folders. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is made of a-z, 0-9 and single hyphens')
  .max(LONGEST_ID);
const filled = z.string().trim().min(1, 'must not be empty');
/** A name or a title, which has to fit a line, a label or a picture. */
const line = filled.max(300);
/** A tag that `Intl` accepts: any other would make it throw, here and in the app. */
const language = filled.refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, 'expected a language tag such as fr, en or pt-BR');
export const localized = z.strictObject({ en: line, fr: line });
const prose = z.strictObject({ en: filled, fr: filled });
/** A proper name that is the same in both languages may be written once. */
const name = z.union([line, localized]);

/** A passage of a text, whole or by its first and last words; if it occurs twice, a number or its neighbours say which. */
const piece = z.union([
  filled,
  z.strictObject({
    words: filled,
    occurrence: z.int().positive().optional(),
    before: filled.optional(),
    after: filled.optional(),
  }),
  z.strictObject({ from: filled, to: filled, occurrence: z.int().positive().optional() }),
]);
/** One passage, or the pieces of one sentence. */
const words = z.union([piece, z.array(piece).min(1)]);

const basis = z.enum(BASES);
const side = z.enum(SIDES);
/** An id of a list that a corpus may add to: checked against the list, so that a typo gets a suggestion. Editors offer the base list. */
const term = (base: readonly string[]) => filled.meta({ examples: [...base] });
const voice = term(BASE_VOICES);
/** More than there are, so that a duplicate is no fault. */
const MAX_CHOSEN = 50;

/** A date alone is one that the text states. */
const day = z.union([z.string(), z.int()]);
const dating = z.strictObject({
  edtf: z.union([z.string(), z.int()]),
  basis: z.union([basis, z.strictObject({ year: basis, month: basis, day: basis })]),
  evidence: z.array(z.strictObject({ text: id, words, for: z.enum(DATE_PARTS).optional() })).optional(),
  note: prose.optional(),
});

const chain = z
  .array(
    z.strictObject({
      who: name,
      language: language.optional(),
      by: z.enum(['human', 'machine']).optional(),
      basis,
    }),
  )
  .min(1);

export const textSchema = z.strictObject({
  id: id.optional(),
  file: filled.optional(),
  kind: z.enum(TEXT_KINDS).optional(),
  status: z.literal('draft').optional(),
  /** The publisher speaks for itself: the teller of every statement that does not say otherwise. */
  teller: z
    .strictObject({ office: filled.optional(), speaker: filled.optional(), side: voice.optional() })
    .optional(),
  /** The contact that a statement with `points` bears on, unless it names another. */
  contact: filled.optional(),
  title: name,
  publisher: z
    .strictObject({
      name: name.optional(),
      basis: basis.optional(),
      url: z.url({ protocol: /^https?$/, error: 'expected an address that begins with https://' }).optional(),
    })
    .optional(),
  language,
  date: z.union([day, dating]),
  chains: z.record(voice, chain).optional(),
});

/** A point is checked against the registry, so that a typo gets a suggestion. */
const bearing = z.strictObject({
  contact: filled,
  points: z.array(filled).min(1).max(MAX_CHOSEN),
  as: z.enum(['account', 'around']).optional(),
  phase: z.enum(['before', 'during', 'after']).optional(),
  /** Only where fewer sides say it of this contact than say the statement. */
  sides: z.array(voice).min(1).max(MAX_CHOSEN).optional(),
});

const translation = z.strictObject({ en: filled.exactOptional(), fr: filled.exactOptional() });
/** Who says the words. */
const teller = {
  sides: z.array(voice).min(1).max(MAX_CHOSEN).optional(),
  speaker: filled.optional(),
  office: z.union([filled, z.array(filled)]).optional(),
};

export const statementSchema = z.strictObject({
  id,
  words,
  ...teller,
  unnamed: z.literal(true).optional(),
  tellerBasis: z.enum(BASES).exclude(['stated']).optional(),
  onBehalfOf: z.array(side).max(MAX_CHOSEN).optional(),
  voice: z.union([filled, z.array(filled)]).optional(),
  channel: term(BASE_CHANNELS).optional(),
  mode: z.enum(MODES).optional(),
  bearings: z.array(bearing).optional(),
  /** In place of bearings: the points of an account of the contact of the text. */
  points: z.array(filled).min(1).max(MAX_CHOSEN).optional(),
  said: dating.optional(),
  chain: chain.optional(),
  declines: z.boolean().optional(),
  leavesOpen: z.boolean().optional(),
  remarkOn: z.array(side).max(MAX_CHOSEN).optional(),
  denies: z.array(filled).optional(),
  revises: z.array(filled).optional(),
  sameAs: z.array(filled).optional(),
  again: z
    .array(
      z.strictObject({
        words,
        ...teller,
        mode: z.enum(MODES).optional(),
        translation: translation.optional(),
        note: prose.optional(),
      }),
    )
    .optional(),
  translation: translation.optional(),
  note: prose.optional(),
});

export const noteSchema = z.strictObject({
  words,
  kind: z.enum(NOTE_KINDS),
  en: filled,
  fr: filled,
});

export const backgroundSchema = piece;
/** All that nothing else covers. */
export const REST = 'rest';

export const contactSchema = z.strictObject({
  id,
  aliases: z.array(id).optional(),
  kind: term(BASE_KINDS),
  status: z.enum(STATUSES),
  level: term(BASE_LEVELS),
  title: name,
  label: name,
  parties: z.array(voice).min(1).max(MAX_CHOSEN),
  people: z.array(z.union([filled, z.strictObject({ person: filled, basis })])),
  place: z.strictObject({ named: line.optional(), resolved: localized.optional(), basis }).optional(),
  dating,
  days: z.partialRecord(side, filled).optional(),
  relations: z
    .array(
      z.strictObject({
        point: filled,
        relation: z.enum(RELATIONS),
        of: z.array(filled).min(2).max(MAX_CHOSEN).optional(),
        /** One language is enough to show it; a warning asks for the other. */
        reason: translation,
        by: filled,
        on: filled,
      }),
    )
    .optional(),
  outside: z.array(z.strictObject({ side: side.optional(), what: prose, where: name })).optional(),
  note: prose.optional(),
});

export const personSchema = z.strictObject({
  id,
  aliases: z.array(id).optional(),
  side: voice,
  name,
  byline: name.optional(),
  office: name,
  spellings: z.array(line),
  otherSpellings: z.array(line).optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'expected a Wikidata id such as Q42')
    .optional(),
});

export const bodySchema = z.strictObject({
  id,
  aliases: z.array(id).optional(),
  side: voice,
  name,
});

export const corpusAboutSchema = z.strictObject({
  name: name.optional(),
  description: z.union([filled, prose]).optional(),
  editor: z.email({ error: 'expected an address such as name@example.org' }).optional(),
  licence: z
    .strictObject({
      name,
      url: z.url({ protocol: /^https?$/, error: 'expected an address that begins with https://' }).optional(),
    })
    .optional(),
});

export const changeSchema = z.strictObject({
  on: filled,
  what: prose,
  concerns: z.array(filled).optional(),
});

export type WordsSeed = z.infer<typeof words>;
export type PieceSeed = z.infer<typeof piece>;
export type DatingSeed = z.infer<typeof dating>;
export type ChainSeed = z.infer<typeof chain>;
export type NameSeed = z.infer<typeof name>;

/** A name written once is the same in both languages. */
export function localize(name: NameSeed): { en: string; fr: string } {
  return typeof name === 'string' ? { en: name, fr: name } : name;
}
export type TextSeed = z.infer<typeof textSchema>;
export type StatementSeed = z.infer<typeof statementSchema>;
export type AgainSeed = NonNullable<StatementSeed['again']>[number];
export type NoteSeed = z.infer<typeof noteSchema>;
export type ContactSeed = z.infer<typeof contactSchema>;
export type PersonSeed = z.infer<typeof personSchema>;
export type BodySeed = z.infer<typeof bodySchema>;
export type ChangeSeed = z.infer<typeof changeSchema>;

/** The files of a seeds folder, whole; for editors. */
export const annotationFileSchema = z.strictObject({
  text: textSchema,
  statements: z.array(statementSchema),
  notes: z.array(noteSchema).optional(),
  background: z.union([z.literal(REST), z.array(backgroundSchema)]).optional(),
});
