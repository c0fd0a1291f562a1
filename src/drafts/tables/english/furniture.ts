/** What surrounds the text of a page in English. */

import type { FurnitureWords } from '../language-table.ts';

export const FURNITURE: FurnitureWords = {
  lines: [],
  leads: [],
  tails: [
    /(?<=[.!?…»”"]\s?)(?:Published in sections?:|Publication date:|Geography\s\p{Lu}|Topics\s\p{Lu}\p{Ll}+(?:\s\p{L}+)*$|Direct link:).*$/su,
  ],
  sentences: [
    /^(?:for (?:more|further|additional) information|photos? (?:from|of|are)|video (?:from|of|is)|watch (?:the|it)|follow (?:us|the)|click (?:here|to)|sign up|read (?:more|the (?:full|original))|(?:the|a) (?:full |complete )?(?:transcript|text|video|recording) (?:of|is|will|can)|to be continued|to view|this (?:page|site|text|translation) (?:was|is|has|uses)|this is an unofficial|unofficial translation|###|all rights reserved|©)/iu,
  ],
};
