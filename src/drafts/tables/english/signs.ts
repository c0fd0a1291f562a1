/** English words that show what kind of text it is. */

import type { KindSigns } from '../language-table.ts';

export const SIGNS: KindSigns = {
  said: /(?<!\p{L})(?:told reporters|said (?:on|in|that)|[”"],? (?:said|he said|she said|\p{Lu}\p{L}+ (?:said|told))|according to|(?:he|she) (?:said|added))(?!\p{L})/giu,
  newsroom:
    /(?<!\p{L})(?:told (?:reporters|journalists|the press)|according to|(?:the )?(?:Kremlin|White House|Pentagon|State Department|ministry|spokes\p{L}+) (?:said|told|announced|confirmed))(?!\p{L})|[”"],? (?:said|he said|she said|\p{Lu}\p{L}+ (?:said|told))/giu,
  interview: /(?<!\p{L})interview/iu,
  transcript:
    /(?<!\p{L})(?:press (?:briefing|conference|gaggle|call|availability)|transcript|remarks (?:by|to|at)|background (?:press )?(?:call|briefing)|briefing by)/iu,
  document:
    /^(?:letter|joint (?:statement|communiqu)|agreement|accord|treaty|memorandum|order|decree)(?!\p{L})/iu,
  letter: /^dear\s/iu,
};
