/** What a frame of another page shows below a view with its words, fetched in one go when it is first shown. */

import { embedMessages } from '../../exports/embed-messages.ts';
import type { Language } from '../../model/language.ts';
import { Embedded } from './Embedded.tsx';

export async function loadEmbedded(language: Language): Promise<typeof Embedded> {
  await embedMessages.load(language);
  return Embedded;
}
