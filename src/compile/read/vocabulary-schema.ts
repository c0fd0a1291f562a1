/** What a corpus may add to the lists of points, levels, kinds, channels and voices. */

import { z } from 'zod';
import { BASE_KINDS } from '../../model/kinds.ts';
import { id, localized } from './schema.ts';

/** Directly after or before another term, a base one or one listed above it; with neither, before the last of the list. */
const place = { after: id.optional(), before: id.optional() };

export const termSchema = z.strictObject({ id, name: localized, ...place });

/** `like`: the base kind whose shape and event code it takes. */
export const kindSchema = termSchema.extend({ like: z.enum(BASE_KINDS), gender: z.enum(['m', 'f']) });

export const pointSchema = termSchema.extend({ short: localized.optional(), about: localized });

export type TermSeed = z.infer<typeof termSchema>;
