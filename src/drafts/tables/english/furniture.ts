/** What surrounds the text of a page in English. */

import type { FurnitureWords } from '../language-words.ts';

export const FURNITURE: FurnitureWords = {
  lines: [
    /^(?:download|copy|(?:next|previous) post|tags?|topics?|photos?|videos?|events|news|transcripts|publications|text version|all news|briefing room|statements and releases|press releases?|readouts?|(?:for )?immediate release|release|via teleconference|loading…?|close)[:.]?$/iu,
    /^(?:published in (?:the )?sections?:|publication date:|direct link:|topics?:|persons?:|geography:|tags?:|updated|last updated|posted|published|location:|release no|contact:|press contact|media contact).*$/iu,
  ],
  leads: [
    /^(?:Office of the (?:Spokesperson|Press Secretary)\s*)?(?:The (?:below|following) (?:statement |readout )?(?:is|can be|may be) attribut(?:able|ed) to [^:]{3,120}:|Attributable to [^:]{3,120}:)\s*/iu,
    /^Office of the (?:Spokesperson|Press Secretary)\s+(?=\p{Lu})/u,
    /^(?:[^.!?:]|(?<=\p{Lu}|Col|Gen|Maj|Lt|Adm|Mr|Ms|Mrs|Dr|Sec)\.){3,200}(?:provided|provides|issued|released|offered|gave|made) the following (?:readout|statement|summary|information)[^.!?:]{0,120}[:.]\s*/iu,
  ],
  tails: [
    /(?<=[.!?…»”"]\s?)(?:Published in sections?:|Publication date:|Geography\s\p{Lu}|Topics\s\p{Lu}\p{Ll}+(?:\s\p{L}+)*$|Direct link:).*$/su,
  ],
  sentences: [
    /^(?:for (?:more|further|additional) information|photos? (?:from|of|are)|video (?:from|of|is)|watch (?:the|it)|follow (?:us|the)|click (?:here|to)|sign up|read (?:more|the (?:full|original))|(?:the|a) (?:full |complete )?(?:transcript|text|video|recording) (?:of|is|will|can)|to be continued|to view|this (?:page|site|text|translation) (?:was|is|has|uses)|this is an unofficial|unofficial translation|###|all rights reserved|©)/iu,
  ],
};
