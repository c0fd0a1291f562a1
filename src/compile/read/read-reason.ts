/** Why two accounts compare as they do: in one language only, it is shown in both, and the other is asked for. */

import type { Localized } from '../../model/language.ts';
import type { Position } from '../problem-message.ts';
import type { Problems } from '../problems.ts';
import type { ContactSeed } from './schema.ts';

export function readReason(
  { point, reason: { en, fr } }: NonNullable<ContactSeed['relations']>[number],
  at: Position,
  problems: Problems,
): Localized {
  const written = en ?? fr ?? '';
  if (written === '') problems.error(at, 'key-missing', 'en');
  else if (en === undefined) problems.warn(at, 'reason-in-one-language', 'English', point);
  else if (fr === undefined) problems.warn(at, 'reason-in-one-language', 'French', point);
  return { en: written, fr: fr ?? written };
}
