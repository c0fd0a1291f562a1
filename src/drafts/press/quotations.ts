/** What is between quotation marks: nested ones within the outer, over several sentences, or left open. */

import type { Span } from '../../model/corpus.ts';

/** Its span includes the quotation marks. */
export interface Quotation extends Span {
  /** The closing mark was forgotten, or comes in a later paragraph. */
  readonly unclosed: boolean;
}

/** What closes each opening mark. In German, “ closes „; elsewhere it opens. */
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"' };
const MARKS = /[«»“”„"]/g;
/** Danish and Swedish open with » or ”: what closes without having been opened is passed over. */

export function findQuotations(content: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap(({ start, end }) => inParagraph(content.slice(start, end), start));
}

function inParagraph(words: string, offset: number): Quotation[] {
  const found: Quotation[] = [];
  /** The closing marks that are waited for, the outermost first. */
  const open: string[] = [];
  let from = 0;
  function quotation(start: number, end: number, unclosed: boolean): Quotation {
    return { start: offset + start, end: offset + end, unclosed };
  }

  for (const { index, 0: mark } of words.matchAll(MARKS)) {
    const waited = open.lastIndexOf(open.find((closing) => closing.includes(mark)) ?? '');
    if (open.length > 0 && waited !== -1 && !(mark === '"' && opens(words, index))) {
      // An outer mark closes the inner ones that were forgotten.
      open.length = waited;
      if (open.length === 0) found.push(quotation(from, index + 1, false));
    } else if (mark in CLOSING && !(mark === '"' && !opens(words, index))) {
      // « … « …: who forgot to close a quotation did not nest two alike.
      if (open.length === 1 && open[0] === CLOSING[mark] && mark !== '"') {
        const stop = sentenceEnd(words, from, index);
        found.push(quotation(from, stop, true));
        open.length = 0;
      }
      if (open.length === 0) from = index;
      open.push(CLOSING[mark] ?? '');
    }
  }
  if (open.length > 0) found.push(quotation(from, sentenceEnd(words, from, words.length), true));
  return found;
}

/** A straight mark opens where a word begins, and closes elsewhere. */
function opens(words: string, index: number): boolean {
  const before = words[index - 1] ?? ' ';
  const after = words[index + 1] ?? ' ';
  return /[\s(—–-]/.test(before) && /[^\s.,;:!?)]/.test(after);
}

/** A quotation without a closing mark ends with its sentence, or with the paragraph where it began as one. */
function sentenceEnd(words: string, from: number, to: number): number {
  if (from === 0) return to;
  const rest = words.slice(from, to);
  const found = /[.!?…](?=\s)/.exec(rest);
  return from + (found ? found.index : rest.trimEnd().length);
}

/** « La conversation, a résumé X, a été difficile », «Да, — сказал он, — это так»: in lower case without accents. */
const INCISES =
  /, (?:(?:a|ont|avait)(?:-t-(?:il|elle))?(?: (?:encore|ensuite|aussi|toutefois|alors))? \p{L}+(?:e|i|u|it|is)(?: [^,«»“”"]{3,70})?|(?:dit|affirme|explique|assure|souligne|estime|juge|insiste|resume|poursuit|ajoute|precise|rappelle|observe|note|confie|lance|glisse|repond|tranche|previent)(?:-t)?(?:-(?:il|elle)| [^,«»“”"]{3,70})|s'[^,«»“”"]{4,60}),(?= )|,? [—–] \p{L}+(?:л|ла|ли|ет|ит)(?: [^—–«»]{2,90})?[,.:;] [—–] /gu;

/** What a reporter puts between the words of a quotation is none of it. */
export function withoutIncises(plain: string, quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.flatMap((quotation) => {
    const { start, end } = quotation;
    if (end - start < SHORTEST_CUT) return [quotation];
    const pieces: Quotation[] = [];
    let from = start;
    for (const { index, 0: words } of plain.slice(start, end).matchAll(INCISES)) {
      pieces.push({ start: from, end: start + index, unclosed: false });
      from = start + index + words.length;
    }
    return [...pieces, { ...quotation, start: from }];
  });
}

/** In characters: shorter quotations are never cut into. */
const SHORTEST_CUT = 30;
