/** Where words say who says something, to whom and where: a statement's speaker, office and channel say the same. By rule of thumb. */

import type { Span } from '../../../model/corpus.ts';

/** How many words besides names a subject, or what follows a verb, may have: “aux journalistes le porte-parole de l’état-major”. */
const MAX_WORDS = 14;

const TOLD =
  '(?:déclaré|dit|indiqué|ajouté|annoncé|affirmé|précisé|souligné|estimé|rapporté|expliqué|assuré|écrit|fait savoir)';
const VERB = new RegExp(
  '(?<!\\p{L})(?:(?:said|says|told|stated|added|announced|reported|noted|stressed|wrote|sagte' +
    `|(?:a|ont|avait|avaient)(?:\\s+\\p{L}+){0,3}?\\s+${TOLD}|a-t-(?:il|elle|on)\\s+${TOLD}` +
    '|indique|(?<!(?<!\\p{L})(?:date|heure|idée|manière|façon|réponse|plus|très|aussi)\\s)précise|ajoute|souligne|affirme|déclare|estime|rapporte|explique|dit|disent|ajoutant|précisant|soulignant|notant)' +
    '|(?:сказал|заявил|сообщил|отметил|подчеркнул|добавил)[аои]?)(?!\\p{L})',
  'iu',
);
/** From here on a clause says who reports the words, or when. */
const SOURCE =
  /(?<!\p{L})(?:according to|asked about|selon|d['’]après|interrogée?s? (?:sur|à propos)|по словам|согласно)(?!\p{L})/iu;
const DAY =
  '(?:on |ce )?(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
/** Its commas cut no clause in two: “a rapporté, vendredi, le journal”. */
const DAY_BETWEEN = new RegExp(`,(\\s*${DAY}\\s*),`, 'giu');
/** What leads from a verb to its audience, place or day, and not to what is said. */
const LEADS_ON = new RegExp(
  `^\\s*(?:in|on|at|to|during|from|by|dans|à|au|aux|sur|lors|devant|par|en|в|во|на|${DAY})(?!\\p{L})`,
  'iu',
);
/** Where one clause ends and another begins. */
const BORDER =
  /[,;:—–()[\]«»“”"]|(?<!\p{L})(?:that|que|qu(?=['’])|что|and|et|и|but|mais|но|while|when|where|which|who|after|before|since|because|as|alors que|après que|tandis que|lorsque|lorsqu(?=['’])|quand|où|qui|dont|puis|когда|где|котор\p{L}+)(?!\p{L})/giu;

/** In order, without overlap. Names are to be left out of the words, with spaces in their place. */
export function reportingClauses(words: string): Span[] {
  const segments = segmentsOf(words);
  const clauses = segments.flatMap((segment, index): Span[] => {
    const text = words.slice(segment.start, segment.end);
    const source = SOURCE.exec(text);
    if (source)
      return [{ start: segment.start + source.index, end: segment.start + most(text, source.index) }];
    const verb = VERB.exec(text);
    if (!verb) return [];
    const subject = text.slice(0, verb.index);
    const after = verb.index + verb[0].length;
    // A verb that follows its subject is itself followed by what is said: “the ministry said the lights would be lit”.
    const goesOn = subject.trim() === '' || LEADS_ON.test(text.slice(after));
    const clause = {
      start: segment.start + (isShort(subject) ? 0 : verb.index),
      end: segment.start + (goesOn ? most(text, after) : after),
    };
    // “The head of its diplomacy, [name], said”: the subject is two segments before the verb.
    const head = segments[index - 2];
    const named = subject.trim() === '' && isBlank(words, segments[index - 1]);
    return named && head && isShort(words.slice(head.start, head.end)) ? [head, clause] : [clause];
  });
  // “Harbours said, [name], said”: such a subject may be a clause already.
  return clauses.filter(({ start }, index) => clauses.findIndex((one) => one.start === start) === index);
}

function segmentsOf(words: string): Span[] {
  const segments: Span[] = [];
  let from = 0;
  for (const border of words.replaceAll(DAY_BETWEEN, ' $1 ').matchAll(BORDER)) {
    segments.push({ start: from, end: border.index });
    from = border.index + border[0].length;
  }
  segments.push({ start: from, end: words.length });
  return segments;
}

function isBlank(words: string, segment: Span | undefined): boolean {
  return (
    segment !== undefined &&
    segment.end > segment.start &&
    words.slice(segment.start, segment.end).trim() === ''
  );
}

function isShort(words: string): boolean {
  return wordsOf(words).length <= MAX_WORDS;
}

/** The offset after `MAX_WORDS` words from an offset, or the end. */
function most(text: string, from: number): number {
  const next = wordsOf(text.slice(from))[MAX_WORDS];
  return next === undefined ? text.length : from + next.index;
}

function wordsOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)];
}
