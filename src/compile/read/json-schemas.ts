/** The schemas of hand-written files, as JSON Schema, for completion in editors. */

import { z } from 'zod';
import { described } from './descriptions.ts';
import { annotationFileSchema, bodySchema, changeSchema, contactSchema, personSchema } from './schema.ts';
import { kindSchema, pointSchema, termSchema } from './vocabulary-schema.ts';

/** By file name below `seeds/schema/`. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const schemas = {
    'annotation.json': z.toJSONSchema(annotationFileSchema),
    'contacts.json': z.toJSONSchema(z.array(contactSchema)),
    'people.json': z.toJSONSchema(z.array(personSchema)),
    'bodies.json': z.toJSONSchema(z.array(bodySchema)),
    'points.json': z.toJSONSchema(z.array(pointSchema)),
    'kinds.json': z.toJSONSchema(z.array(kindSchema)),
    // levels.yaml, channels.yaml and voices.yaml share it.
    'terms.json': z.toJSONSchema(z.array(termSchema)),
    'changes.json': z.toJSONSchema(z.array(changeSchema)),
  };
  return Object.fromEntries(Object.entries(schemas).map(([file, schema]) => [file, described(file, schema)]));
}
