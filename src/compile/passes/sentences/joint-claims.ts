/** Words by which one side says what both agreed, accepted or expressed: “the two presidents agreed”, « стороны договорились ». By rule of thumb. */

interface Language {
  /** Who both are: “both leaders”, “the two”, “the presidents”. */
  readonly both: string;
  /** Words such as “they”, which may mean both sides or many others: they count as both only with a verb of agreement. */
  readonly they: string;
  readonly and: string;
  /** Between whom and verb: “have also”. */
  readonly between: string;
  readonly agreed: string;
  /** What several people confirm, expect or express: one side says it of the other as well. */
  readonly held: string;
  /** An agreement without a subject. */
  readonly impersonal: string;
}

const WORD = "[\\p{L}’'-]+";

const LANGUAGES: readonly Language[] = [
  {
    both: `(?:both|the two)(?: (?!and |of |agree)${WORD}){0,3}|the (?:${WORD} )?(?:presidents|leaders|heads of state|sides|parties|ministers|interlocutors)`,
    they: 'they',
    and: 'and',
    between: '(?: (?:have|had|also|further|both|again|jointly|then|thus|finally))*',
    agreed: '(?:agreed|agree (?:that|on)|concurred|(?:reached|came to) (?:an )?(?:agreement|understanding))',
    held: '(?:accepted|acknowledged|committed|confirmed|decided|expressed|pledged|promised|reaffirmed|recogni[sz]ed|undertook|voiced)',
    impersonal: '(?:it (?:was|has been) agreed|(?:an )?agreement (?:was|has been) reached)',
  },
  {
    both: `(?:les|nos|leurs) deux(?: (?!ont |avaient |sont |étaient |se |s’|s')${WORD}){0,3}|tous deux|l[’']un et l[’']autre|les (?:présidents|dirigeants|chefs d[’']État|parties|ministres|interlocuteurs)`,
    they: '(?:ils|elles)',
    and: 'et',
    between: "(?: (?:ont|avaient|se sont|s[’']étaient|sont|étaient|également|aussi|ensuite|enfin|donc))*",
    agreed:
      "(?:convenus?|convenues?|mis(?:es)? d[’']accord|entendus?|entendues?|conviennent|s[’'](?:accordent|entendent))",
    held: '(?:accepté|affirmé|confirmé|décidé|engagée?s|exprimé|promis|reconnu|réaffirmé)',
    impersonal: '(?:il (?:a été|est|avait été) convenu)',
  },
  {
    both: '(?:об[ае] \\p{L}+|стороны|президенты|лидеры|министры|собеседники|главы (?:государств|МИД|\\p{L}+ ведомств)|военачальники)',
    they: 'они',
    and: 'и',
    between: '(?: (?:также|вновь|далее|затем|совместно))*',
    agreed: '(?:договорились|условились|согласились|сошлись во мнении|достигли договор[её]нност\\p{L}+)',
    held: '(?:выразили|высказались|заверили|обязались|подтвердили|пообещали|признали|решили|согласовали)',
    impersonal:
      '(?:(?:была |были )?достигнут[аы] договор[её]нност[ьи]|(?<=^|[.!?] )(?:договорились|условились))',
  },
];

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|of|de|des|the))*";

const PATTERNS = LANGUAGES.map(({ both, they, and, between, agreed, held, impersonal }) => ({
  plain: whole(
    `(?:${both})${between} (?:${agreed}|${held})|(?<=^|[.!?;] )${they}${between} ${agreed}|${impersonal}`,
    'iu',
  ),
  named: whole(
    `(?<one>${NAME}),? ${and} (?<other>(?:the |les? |la |l’)?${NAME})${between} (?:${agreed}|${held})`,
    'u',
  ),
}));

function whole(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);
}

/** The words of the claim, as they are written. `ofBoth` says whether two names are of opposite sides. */
export function jointClaim(
  words: string,
  ofBoth: (one: string, other: string) => boolean,
): string | undefined {
  // Hard line ends and no-break spaces; and a quotation may begin within the claim: « Les deux ont «confirmé… ».
  const line = words.replaceAll(/[\s«»“”„"]+/gu, ' ').trim();
  for (const { plain, named } of PATTERNS) {
    const claim = plain.exec(line)?.[0];
    if (claim !== undefined) return claim;
    const pair = named.exec(line);
    if (pair?.groups && ofBoth(pair.groups.one ?? '', pair.groups.other ?? '')) return pair[0];
  }
  return undefined;
}
