/** The schema of the JSON that readers make of the contacts in view, published beside that of the corpus and made of its records. */

import { z } from 'zod';
import {
  body,
  chain,
  contact,
  localized,
  note,
  ownKind,
  ownTerm,
  person,
  side,
  statement,
  text,
} from '../../compile/emit/corpus-schema.ts';
import { VIEW_FORMAT, type ViewDocument } from '../../exports/data/forms/json.ts';
import { LANGUAGES } from '../../model/language.ts';

const ids = z.array(z.string());
const inHalves = z.strictObject({ ru: ids, usNato: ids });
const { content: _, paragraphs: __, sentences: ___, background: ____, ...ofText } = text.shape;

export const viewSchema: z.ZodType<ViewDocument> = z.strictObject({
  $schema: z.string(),
  format: z.literal(VIEW_FORMAT),
  language: z.enum(LANGUAGES),
  source: z.strictObject({
    corpus: z.string(),
    version: z.string(),
    link: z.string(),
    licence: z.string(),
    made: z.string(),
    onDevice: z.literal(true).exactOptional(),
  }),
  contacts: z.array(
    contact.extend({
      link: z.string(),
      comparison: z.strictObject({
        parties: z.strictObject({ ru: z.array(side), usNato: z.array(side) }),
        missing: z.array(z.string()),
        points: z.array(
          z.strictObject({
            number: z.int().positive(),
            point: z.string(),
            state: z.enum(['related', 'both', 'only', 'declined', 'open', 'elsewhere', 'told']),
            relations: contact.shape.relations,
            accounts: inHalves,
            other: ids,
          }),
        ),
        related: inHalves,
        remarks: ids,
      }),
    }),
  ),
  statements: z.array(statement.extend({ route: chain, unconfirmed: z.literal(true).exactOptional() })),
  notes: z.array(note),
  texts: z.array(z.strictObject({ ...ofText, link: z.string() })),
  people: z.array(person),
  bodies: z.array(body),
  points: z.array(z.strictObject({ id: z.string(), name: localized, short: z.exactOptional(localized) })),
  own: z.strictObject({
    kinds: z.array(ownKind).exactOptional(),
    levels: z.array(ownTerm).exactOptional(),
    channels: z.array(ownTerm).exactOptional(),
    voices: z.array(ownTerm).exactOptional(),
  }),
});
