/** The schema of the compiled corpus, published beside it, and checked once more before it is served. */

import { z } from 'zod';
import { CELL_STATES } from '../../model/cell.ts';
import { CONCERNS } from '../../model/change.ts';
import { RELATIONS } from '../../model/contact.ts';
import { CORPUS_FORMAT, type Corpus, NOTE_KINDS } from '../../model/corpus.ts';
import { BASES, DATE_PARTS } from '../../model/dating.ts';
import { BASE_KINDS, STATUSES } from '../../model/kinds.ts';
import { MODES } from '../../model/statement.ts';
import { TEXT_KINDS } from '../../model/summary.ts';
import { SIDES } from '../../model/voices.ts';

z.config({ jitless: true });

/* Records by themselves are parts of other documents as well. */

export const localized = z.strictObject({ en: z.string(), fr: z.string() });
const offset = z.int().nonnegative();
const span = z.strictObject({ start: offset, end: offset });
const passage = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  words: z.string(),
  paragraph: z.int().positive(),
});
export const basis = z.enum(BASES);
const part = z.enum(DATE_PARTS);
const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const day = calendarDay.nullable();
/** Ids of the lists that the document contains. */
const point = z.string();
const term = z.string();
export const side = z.enum(SIDES);
const voice = z.string();
const mode = z.enum(MODES);

const dating = z.strictObject({
  edtf: z.string(),
  basis: z.strictObject({ year: basis, month: basis, day: basis }),
  evidence: z.array(passage.extend({ for: part.exactOptional() })),
  note: localized.exactOptional(),
  first: day,
  last: day,
  precision: part,
  approximate: z.boolean(),
  uncertain: z.boolean(),
});

export const chain = z.array(
  z.strictObject({
    who: localized,
    language: z.string().exactOptional(),
    by: z.enum(['human', 'machine']).exactOptional(),
    basis,
  }),
);

/** Written only where it holds. */
const isTrue = z.literal(true).exactOptional();

const translation = z.strictObject({ en: z.string().exactOptional(), fr: z.string().exactOptional() });

export const statement = z.strictObject({
  id: z.string(),
  text: z.string(),
  passages: z.array(passage.extend({ telling: offset, cutBefore: isTrue, cutAfter: isTrue })).min(1),
  sides: z.array(voice).min(1),
  onBehalfOf: z.array(side),
  speaker: z.string().exactOptional(),
  office: z.array(z.string()),
  unnamed: z.enum(['in-own-text', 'elsewhere']).exactOptional(),
  tellerBasis: z.enum(['inferred', 'outside']).exactOptional(),
  voice: z.array(z.string()),
  channel: term,
  mode,
  bearings: z.array(
    z.strictObject({
      contact: z.string(),
      points: z.array(point).min(1),
      as: z.enum(['account', 'around']),
      sides: z.array(voice).exactOptional(),
      phase: z.enum(['before', 'during', 'after']).exactOptional(),
    }),
  ),
  said: dating.exactOptional(),
  chain: chain.exactOptional(),
  declines: z.boolean(),
  leavesOpen: z.boolean(),
  remarkOn: z.array(side),
  denies: z.array(z.string()),
  revises: z.array(z.string()),
  sameAs: z.array(z.string()),
  again: z.array(
    z.strictObject({
      mode,
      sides: z.array(voice).exactOptional(),
      speaker: z.string().exactOptional(),
      office: z.array(z.string()).exactOptional(),
      translation: translation.exactOptional(),
      note: localized.exactOptional(),
    }),
  ),
  translation: translation.exactOptional(),
  note: localized.exactOptional(),
});

export const contact = z.strictObject({
  id: z.string(),
  aliases: z.array(z.string()),
  kind: term,
  like: z.enum(BASE_KINDS).exactOptional(),
  status: z.enum(STATUSES),
  level: term,
  title: localized,
  label: localized,
  parties: z.array(side),
  others: z.array(voice),
  people: z.array(z.strictObject({ person: z.string(), basis })),
  place: z
    .strictObject({ named: z.string().exactOptional(), resolved: localized.exactOptional(), basis })
    .exactOptional(),
  dating,
  days: z
    .strictObject({
      ru: calendarDay.exactOptional(),
      us: calendarDay.exactOptional(),
      nato: calendarDay.exactOptional(),
    })
    .exactOptional(),
  relations: z.array(
    z.strictObject({
      point,
      relation: z.enum(RELATIONS),
      of: z.array(z.string()).exactOptional(),
      reason: localized,
      by: z.string(),
      on: calendarDay,
    }),
  ),
  outside: z.array(z.strictObject({ side: side.exactOptional(), what: localized, where: localized })),
  note: localized.exactOptional(),
  onRecord: z.array(side),
  cells: z.array(z.strictObject({ point, side: voice, state: z.enum(CELL_STATES) })),
  texts: z.array(z.string()),
  remarks: z.array(z.strictObject({ side, text: z.string() })),
});

export const text = z.strictObject({
  id: z.string(),
  file: z.string(),
  kind: z.enum(TEXT_KINDS),
  title: localized,
  teller: z
    .strictObject({
      side: voice,
      speaker: z.string().exactOptional(),
      office: z.string().exactOptional(),
    })
    .exactOptional(),
  publisher: z.strictObject({ name: localized, basis, url: z.string().exactOptional() }),
  language: z.string(),
  date: dating,
  apart: localized.exactOptional(),
  chains: z.record(voice, chain),
  content: z.string(),
  paragraphs: z.array(span),
  sentences: z.array(span),
  background: z.array(span),
  unlisted: isTrue,
});

export const person = z.strictObject({
  id: z.string(),
  side: voice,
  name: localized,
  byline: localized,
  office: localized,
  spellings: z.array(z.string()),
  otherSpellings: z.array(z.string()).exactOptional(),
  wikidata: z.string().exactOptional(),
});

export const body = z.strictObject({ id: z.string(), side: voice, name: localized });
const pointRecord = z.strictObject({
  id: point,
  name: localized,
  short: z.exactOptional(localized),
  about: localized,
});

const baseTerm = z.strictObject({ id: term });
export const ownTerm = z.strictObject({ id: term, name: localized });
export const ownKind = ownTerm.extend({ like: z.enum(BASE_KINDS), gender: z.enum(['m', 'f']) });
const terms = z.strictObject({
  kinds: z.array(z.union([baseTerm, ownKind])),
  levels: z.array(z.union([baseTerm, ownTerm])),
  channels: z.array(z.union([baseTerm, ownTerm])),
  voices: z.array(z.union([baseTerm, ownTerm])),
});

export const note = localized.extend({ passages: z.array(passage), kind: z.enum(NOTE_KINDS) });

export const corpusSchema: z.ZodType<Corpus> = z.strictObject({
  format: z.literal(CORPUS_FORMAT),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  withheld: z.boolean(),
  about: z.strictObject({
    name: localized.exactOptional(),
    description: localized.exactOptional(),
    licence: z.strictObject({ name: localized, url: z.string().exactOptional() }).exactOptional(),
  }),
  reportsTo: z
    .string()
    .regex(/^\S+@\S+$/)
    .exactOptional(),
  texts: z.array(text),
  people: z.array(person),
  bodies: z.array(body),
  points: z.array(pointRecord),
  terms,
  contacts: z.array(contact),
  statements: z.array(statement),
  notes: z.array(note),
  changes: z.array(
    z.strictObject({
      on: calendarDay,
      what: localized,
      concerns: z.array(z.strictObject({ kind: z.enum(CONCERNS), id: z.string() })),
    }),
  ),
});
