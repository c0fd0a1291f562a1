/** Who issues a text, where its words say so: “Statement by…” in a title, an institution that speaks in the first sentence. */

import type { Mention } from '../registry/mention.ts';
import type { Registry } from '../registry.ts';
import type { LanguageTables } from '../tables/language-table.ts';
import { type TellerFound, tellerOf } from './teller.ts';

const ISSUED_BY =
  /(?:(?:statement|remarks|communiqu[eé]|press release|comment)s? (?:by|from|of)|readout (?:by|from)|(?:déclaration|communiqué|message|propos)s?(?: de presse)? (?:de|du|d['’])|(?:заявлени|сообщени|комментари)\p{L}+)\s*(?:the |la |l['’]|le )?$/iu;
/** Two issue it. */
const WITH_ANOTHER = /^\s*(?:and|et|и|&)(?!\p{L})/iu;
const SPEAKS =
  /^,?\s*(?:reports|informs|announces|expresses|welcomes|regrets|condemns|notes|reminds|reaffirms|calls on|informe|annonce|exprime|rappelle|communique|fait savoir|condamne|regrette|se félicite|prend note|réaffirme|appelle|déplore|confirme)(?!\p{L})/iu;
const OPENING = /^(?:(?:the|le|la|les)\s|l['’])?$/iu;
/** « Nous, membres de l’Alliance, … »: up to the end of the apposition. */
const WE = /^(?:we|nous|мы), [^,.;]+/iu;

export function issuerInTitle(title: string, registry: Registry): TellerFound | undefined {
  const issuer = registry
    .find(title)
    .find(
      ({ sort, side, start, end }) =>
        side !== undefined &&
        (sort === 'body' || sort === 'role' || sort === 'person') &&
        ISSUED_BY.test(withoutTitles(title.slice(0, start))) &&
        !WITH_ANOTHER.test(title.slice(end)),
    );
  return issuer && issued(issuer, 'title-by', 0.9, registry);
}

/** “Press Secretary”, which names no side, before who is. */
function withoutTitles(before: string): string {
  return before.replace(
    /(?:(?:press|principal|deputy|secretary|spokes\p{L}+|president|minister|porte-parole|président\p{L}*|ministre|официального|представителя|пресс-секретаря)\s(?:du\s|de la\s|de l['’]|des\s)?)+$/iu,
    '',
  );
}

/** “The Ministry of … informs”, « Nous, Alliés de l’OTAN, … ». */
export function issuerInSentence(
  sentence: string,
  tables: LanguageTables,
  registry: Registry,
): TellerFound | undefined {
  const bodies = registry.find(sentence).filter(({ sort, place }) => sort === 'body' && !place);
  const [first] = bodies;
  if (!first) return undefined;
  const behind = sentence.slice(first.end, first.end + 40);
  const speaks =
    OPENING.test(sentence.slice(0, first.start)) &&
    (SPEAKS.test(behind) || tables.some(({ issues }) => issues?.test(behind)));
  const isOurs = first.end <= (WE.exec(sentence)?.[0].length ?? 0);
  return speaks || isOurs ? issued(first, 'institution-speaks', 0.85, registry) : undefined;
}

function issued(
  mention: Mention,
  rule: string,
  confidence: number,
  registry: Registry,
): TellerFound | undefined {
  const found = tellerOf(mention, registry);
  return found && { ...found, rule, confidence };
}
