/** What is copied beside the words of the panel, in English. */

import type { Language } from '../../../model/language.ts';

export const copy = {
  ourTranslation: { en: 'Our English translation', fr: 'Our French translation' } satisfies Record<
    Language,
    string
  >,
  statementCopied: 'Passage copied, with speaker, source and link',
  contactCopied: 'Both accounts copied, with their sources and a link',
  pointCopied: 'Point copied, with its sources and a link',
  /** The button by which what is in view is taken away, with no contact open. */
  view: { short: 'Take away', long: 'Take away this view: embed, picture, data' },
};

export type CopyMessages = typeof copy;
