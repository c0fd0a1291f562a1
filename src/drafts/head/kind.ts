/** What kind of text it is, by its shape: labels of speakers, letters, reporting verbs, handles. */

import type { TextKind } from '../../model/summary.ts';
import type { KindSigns, LanguageTables } from '../tables/language-table.ts';

/** The label of a turn: “MODERATOR:”, “MR. PRICE:”, “Q”, «Вопрос:», « Question : », «В.Путин:». */
export const TURN =
  /^(?:(?<label>(?:\p{Lu}[\p{Lu}\p{M}.'’-]*)(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]*){0,5}(?:\s\([^)]{1,40}\))?)\s?:|(?<question>Q(?=\s?:|\s)|(?:Q&A|Questions?|Вопрос|В|Journaliste?|Reporter|Moderator|Modérateur|Modératrice|Host|Ведущ(?:ий|ая)|Корреспондент|Журналист|Модератор)(?=\s?(?:\([^)]{1,60}\))?\s?:))(?:\s?(?:\([^)]{1,60}\))?\s?:|\s{1,8}(?=\S))|(?<answer>A|Answer|Réponse|Ответ|О)\s?:|(?<name>(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{Ll}-]+|\p{Lu}\p{Ll}+\s\p{Lu}[\p{Ll}-]+|(?:Mr|Ms|Mrs|M|Mme|Secretary|President|Minister|Spokesperson|General|Gen)\.?\s\p{Lu}[\p{L}-]+|(?:The|Le|La)\s(?:[Pp]resident|[Ss]ecretary|[Mm]inister|[Ss]pokes\p{L}+|[Pp]résidente?|[Mm]inistre|[Pp]orte-parole|[Ss]ecrétaire|[Gg]énéral))(?:\s\((?:[^)]{1,60})\))?\s?:)\s*/u;
export const DASH_TURN = /^[—–-]\s+(?=\S)/u;

export function isTurn(line: string): boolean {
  return TURN.test(line);
}

/** Of a call or a meeting itself, and not of words to the press about it. */
const CALL = /(?:phone|telephone|téléphon|телефонн)/iu;
/** What a side calls its own account of a contact, no matter who is named in it; a title may be in another language than its text. */
const READOUT =
  /^(?:(?:the )?(?:read-?out|summary) of|statement (?:by|from) .+ on|(?:tele)?phone (?:call|conversation) with|(?:telephone |phone )?conversation with|compte[- ]rendu (?:de|du|d['’])|(?:communiqué|déclaration) (?:de|du|d['’]).+ (?:sur|concernant|relati\p{L}+ à|à propos d|à l['’]issue d|à la suite d)|(?:conversation|entretien) téléphonique (?:avec|entre|d)|(?:о )?телефонн\p{L}+ (?:разговор|беседа|беседе|переговор)\p{L}* )/iu;
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

export function kindOf(
  tables: LanguageTables,
  { title, paragraphs, official, newsroom, posted, told, sure, issued }: KindClues,
): KindFound {
  const shows = (sign: keyof KindSigns, where: string) => tables.some(({ signs }) => signs[sign].test(where));
  const count = (sign: 'said' | 'newsroom') =>
    tables.reduce((sum, { signs }) => sum + (body.match(signs[sign])?.length ?? 0), 0);
  const turns = paragraphs.filter(isTurn).length;
  const dashes = paragraphs.filter((line) => DASH_TURN.test(line));
  const heading = title ?? '';
  const body = paragraphs.join('\n');
  const isInterview = shows('interview', heading);
  if (turns >= 3 && turns * 4 >= paragraphs.length)
    return { kind: isInterview ? 'interview' : 'transcript', rule: 'speaker-labels', confidence: 0.9 };
  if (dashes.length >= 2 && dashes.some((line) => /\?["»”]?$/u.test(line)))
    return { kind: 'interview', rule: 'questions-and-answers', confidence: 0.8 };
  if (turns >= 2 && (shows('transcript', heading) || isInterview))
    return { kind: isInterview ? 'interview' : 'transcript', rule: 'title', confidence: 0.8 };
  if (
    shows('transcript', heading) &&
    (told || official) &&
    !/readout|compte rendu/iu.test(heading) &&
    !CALL.test(heading)
  )
    return { kind: 'transcript', rule: 'title', confidence: 0.65 };
  if (shows('document', heading) || shows('letter', body))
    return { kind: 'document', rule: 'letter-or-agreement', confidence: 0.75 };
  if (newsroom) return { kind: 'news', rule: 'publisher', confidence: 0.95 };
  if (posted && body.length < LONGEST_POST) return { kind: 'post', rule: 'address', confidence: 0.85 };
  if (READOUT.test(heading)) return { kind: 'readout', rule: 'title', confidence: 0.85 };
  if (official) return { kind: 'readout', rule: 'publisher', confidence: 0.95 };
  const said = count('said');
  const sentences = body.match(/[.!?…](?:\s|$)/gu)?.length ?? 1;
  if (HANDLE.test(body) && body.length < LONGEST_POST)
    return { kind: 'post', rule: 'handle', confidence: 0.6 };
  const newsy = count('newsroom');
  if (issued === 'by-heading' ? newsy * FEW <= sentences : issued && newsy + said === 0)
    return { kind: 'readout', rule: 'issued', confidence: 0.8 };
  if (told && newsy * FEW <= (sure ? sentences : 0))
    return { kind: 'readout', rule: 'own-contact', confidence: 0.8 };
  if (said > 0) return { kind: 'news', rule: 'reported-speech', confidence: said > 2 ? 0.85 : 0.6 };
  return { kind: told ? 'readout' : 'news', rule: 'no-sign', confidence: told ? 0.6 : 0.4 };
}
