/** What kind of text it is, by its shape: labels of speakers, letters, reporting verbs, handles. */

import type { TextKind } from '../../model/summary.ts';

/** The label of a turn: “MODERATOR:”, “MR. PRICE:”, “Q”, «Вопрос:», « Question : », «В.Путин:». */
export const TURN =
  /^(?:(?<label>(?:\p{Lu}[\p{Lu}\p{M}.'’-]*)(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]*){0,5}(?:\s\([^)]{1,40}\))?)\s?:|(?<question>Q(?=\s?:|\s)|(?:Q&A|Questions?|Вопрос|В|Journaliste?|Reporter|Moderator|Modérateur|Modératrice|Host|Ведущ(?:ий|ая)|Корреспондент|Журналист|Модератор)(?=\s?(?:\([^)]{1,60}\))?\s?:))(?:\s?(?:\([^)]{1,60}\))?\s?:|\s{1,8}(?=\S))|(?<answer>A|Answer|Réponse|Ответ|О)\s?:|(?<name>(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{Ll}-]+|\p{Lu}\p{Ll}+\s\p{Lu}[\p{Ll}-]+|(?:Mr|Ms|Mrs|M|Mme|Secretary|President|Minister|Spokesperson|General|Gen)\.?\s\p{Lu}[\p{L}-]+|(?:The|Le|La)\s(?:[Pp]resident|[Ss]ecretary|[Mm]inister|[Ss]pokes\p{L}+|[Pp]résidente?|[Mm]inistre|[Pp]orte-parole|[Ss]ecrétaire|[Gg]énéral))(?:\s\((?:[^)]{1,60})\))?\s?:)\s*/u;
export const DASH_TURN = /^[—–-]\s+(?=\S)/u;

export function isTurn(line: string): boolean {
  return TURN.test(line);
}

const SAID =
  /(?<!\p{L})(?:a (?:déclaré|dit|indiqué|ajouté|annoncé|affirmé|précisé|souligné|estimé|assuré|expliqué|rapporté)|ont (?:annoncé|déclaré|indiqué)|a-t-(?:il|elle) (?:déclaré|ajouté|précisé|affirmé|souligné|dit|indiqué|estimé)|selon|d['’]après)(?!\p{L})|(?<!\p{L})(?:told reporters|said (?:on|in|that)|[”"],? (?:said|he said|she said|\p{Lu}\p{L}+ (?:said|told))|according to|(?:he|she) (?:said|added))(?!\p{L})|[,»"”] (?:—|–|-) (?:сказал|заявил|отметил|добавил|сообщил|подчеркнул|пояснил)\p{L}*|(?<!\p{L})(?:передает|передаёт|сообщает|по словам|сообщили в|заявили в|по данным)(?!\p{L})/giu;
/** Signs of a newsroom: somebody says something to the press, or is quoted, and the text says who. */
const NEWSROOM_SIGNS =
  /(?<!\p{L})(?:told (?:reporters|journalists|the press)|according to|selon|d['’]après|à la presse|aux journalistes|a-t-(?:il|elle) (?:déclaré|ajouté|précisé|affirmé|souligné|dit|indiqué|estimé)|(?:the )?(?:Kremlin|White House|Pentagon|State Department|ministry|spokes\p{L}+) (?:said|told|announced|confirmed)|(?:Kremlin|Maison-Blanche|Pentagone|ministère[^.,;]{0,40}|porte-parole[^.;]{0,60}),? (?:a|ont) (?:déclaré|indiqué|annoncé|affirmé|dit|précisé|confirmé|fait savoir)|журналистам|по словам|по данным|передает|передаёт|сообщает|сообщил[аи]? (?:в|пресс-секретар\p{L}*|представител\p{L}*)|пресс-секретарь[^.;]{0,60}(?:сказал|заявил|сообщил)|(?:заявили|сообщили) в)(?!\p{L})|[»”"],? (?:a|ont) (?:déclaré|dit|indiqué|ajouté|annoncé|affirmé|précisé|souligné|estimé|assuré|expliqué)|[”"],? (?:said|he said|she said|\p{Lu}\p{L}+ (?:said|told))|[»”"], (?:—|–|-) (?:сказал|заявил|отметил|добавил|сообщил|подчеркнул|пояснил)/giu;
const INTERVIEW =
  /(?<!\p{L})(?:interview|интервью|entretien (?:accordé|avec le (?:journal|quotidien)|exclusif)|interviewé)/iu;
const TRANSCRIPT =
  /(?<!\p{L})(?:press (?:briefing|conference|gaggle|call|availability)|transcript|remarks (?:by|to|at)|background (?:press )?(?:call|briefing)|briefing by|conférence de presse|point de presse|стенограмма|пресс-конференция|выступление|брифинг|ответы на вопросы)/iu;
/** Of a call or a meeting itself, and not of words to the press about it. */
const CALL = /(?:phone|telephone|téléphon|телефонн)/iu;
const DOCUMENT =
  /^(?:letter|lettre|письмо|joint (?:statement|communiqu)|déclaration (?:conjointe|commune)|communiqué conjoint|совместн\p{L}+ (?:заявлени|коммюнике)|agreement|accord|treaty|traité|договор|соглашение|memorandum|mémorandum|меморандум|order|decree|указ)(?!\p{L})/iu;
/** What a side calls its own account of a contact, no matter who is named in it. */
const READOUT =
  /^(?:(?:the )?(?:read-?out|summary) of|statement (?:by|from) .+ on|(?:tele)?phone (?:call|conversation) with|(?:telephone |phone )?conversation with|compte[- ]rendu (?:de|du|d['’])|(?:communiqué|déclaration) (?:de|du|d['’]).+ (?:sur|concernant|relati\p{L}+ à|à propos d|à l['’]issue d|à la suite d)|(?:conversation|entretien) téléphonique (?:avec|entre|d)|(?:о )?телефонн\p{L}+ (?:разговор|беседа|беседе|переговор)\p{L}* )/iu;
const LETTER = /^(?:dear\s|chers?\s|chère\s|monsieur le\s|madame la\s|уважаем(?:ый|ая)\s)/iu;
const HANDLE = /(?:^|\s)@\p{L}[\p{L}\p{N}_]{2,}|(?:^|\s)#\p{L}{3,}|[\u{1F1E6}-\u{1F1FF}]{2}/u;

/** The teller is a newsroom, or no one in particular: who speaks must be found sentence by sentence. */
export function isPress({ kind }: { readonly kind: TextKind }): boolean {
  return kind === 'news' || kind === 'document';
}

export interface KindClues {
  readonly title: string | undefined;
  readonly paragraphs: readonly string[];
  /** Whether the URL or the words of the title make it official. */
  readonly official: boolean;
  readonly newsroom: boolean;
  readonly posted: boolean;
  /** The publisher is a side, as the title or the first sentence show; and how surely. */
  readonly told: boolean;
  readonly sure: boolean;
  /** An institution issues it, as a line or its title says; or only its first sentence. */
  readonly issued: 'by-heading' | 'by-sentence' | undefined;
}

export interface KindFound {
  readonly kind: TextKind;
  readonly rule: string;
  readonly confidence: number;
}

/** In UTF-16 code units. */
const LONGEST_POST = 1500;
/** In a readout, one sentence in this many may be a newsroom's. */
const FEW = 5;

export function kindOf({
  title,
  paragraphs,
  official,
  newsroom,
  posted,
  told,
  sure,
  issued,
}: KindClues): KindFound {
  const turns = paragraphs.filter(isTurn).length;
  const dashes = paragraphs.filter((line) => DASH_TURN.test(line));
  const heading = title ?? '';
  const body = paragraphs.join('\n');
  const isInterview = INTERVIEW.test(heading);
  if (turns >= 3 && turns * 4 >= paragraphs.length)
    return { kind: isInterview ? 'interview' : 'transcript', rule: 'speaker-labels', confidence: 0.9 };
  if (dashes.length >= 2 && dashes.some((line) => /\?["»”]?$/u.test(line)))
    return { kind: 'interview', rule: 'questions-and-answers', confidence: 0.8 };
  if (turns >= 2 && (TRANSCRIPT.test(heading) || isInterview))
    return { kind: isInterview ? 'interview' : 'transcript', rule: 'title', confidence: 0.8 };
  if (
    TRANSCRIPT.test(heading) &&
    (told || official) &&
    !/readout|compte rendu/iu.test(heading) &&
    !CALL.test(heading)
  )
    return { kind: 'transcript', rule: 'title', confidence: 0.65 };
  if (DOCUMENT.test(heading) || LETTER.test(body))
    return { kind: 'document', rule: 'letter-or-agreement', confidence: 0.75 };
  if (newsroom) return { kind: 'news', rule: 'publisher', confidence: 0.95 };
  if (posted && body.length < LONGEST_POST) return { kind: 'post', rule: 'address', confidence: 0.85 };
  if (READOUT.test(heading)) return { kind: 'readout', rule: 'title', confidence: 0.85 };
  if (official) return { kind: 'readout', rule: 'publisher', confidence: 0.95 };
  const said = body.match(SAID)?.length ?? 0;
  const sentences = body.match(/[.!?…](?:\s|$)/gu)?.length ?? 1;
  if (HANDLE.test(body) && body.length < LONGEST_POST)
    return { kind: 'post', rule: 'handle', confidence: 0.6 };
  const newsy = body.match(NEWSROOM_SIGNS)?.length ?? 0;
  if (issued === 'by-heading' ? newsy * FEW <= sentences : issued && newsy + said === 0)
    return { kind: 'readout', rule: 'issued', confidence: 0.8 };
  if (told && newsy * FEW <= (sure ? sentences : 0))
    return { kind: 'readout', rule: 'own-contact', confidence: 0.8 };
  if (said > 0) return { kind: 'news', rule: 'reported-speech', confidence: said > 2 ? 0.85 : 0.6 };
  return { kind: told ? 'readout' : 'news', rule: 'no-sign', confidence: told ? 0.6 : 0.4 };
}
