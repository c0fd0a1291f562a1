/** Whom a surname means: initials, given names and titles before it decide, and who was in office; if in doubt, no one. */

import type { Span } from '../../model/corpus.ts';
import type { Voice } from '../../model/voices.ts';
import type { FormValue } from './make-forms.ts';
import type { PersonEntry } from './merge-known.ts';
import { foldWord, isUpper, type Token } from './tokens.ts';

type PersonValue = Extract<FormValue, { sort: 'person' }>;

/** Surnames that many have, and common words: alone they mean the one of the tables only with a title, or where he is named in full. */
const COMMON = new Set(
  (
    'brown smith jones miller price powell carter cohen hart singh patel jenkins robertson sanders myers ' +
    'gates peach rice rice-susan pace caine bruce horne watson pavel bauer sherman hoffman sullivan-john ' +
    'butler ivanov-igor ivanov-sergei makarov bogdanov hicks colby flynn bolton taran harris burns hagel ' +
    'gibbs'
  ).split(' '),
);

const TITLE =
  /^(?:m|mm|mr|mrs|ms|mme|mlle|dr|lord|gen|col|lt|adm|maj|sec|amb|sen|general|generale?|colonel|admiral|president|presidente?|presidents|secretary|secretaries|minister|ministers|ministre|ministres|ambassador|ambassadeur|ambassadrice|spokesperson|spokesman|spokeswoman|official|chairman|chair|chairwoman|director|directeur|advisor|adviser|envoy|state|defense|defence|affairs|staff|leader|counterpart|homologue|council|administration|аdmin|porte|parole|chef|general|secretaire|etat|defense|affaires|etrangeres|президент\p{L}{0,3}|министр\p{L}{0,3}|госсекретар\p{L}{0,3}|генерал\p{L}{0,3}|посол|посл\p{L}{0,3}|секретар\p{L}{0,3}|господин\p{L}{0,3}|г|лидер\p{L}{0,3}|коллег\p{L}{0,3}|представител\p{L}{0,3}|помощник\p{L}{0,3}|советник\p{L}{0,3}|спецпосланник\p{L}{0,3}|глав\p{L}{0,3}|обороны|дел|сша|россии|рф|украины|нато)$/u;
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|инична)\p{L}{0,3}$|(?:ovich|evich|ovna|evna|ovitch|evitch)$/iu;
const INITIAL = /^(?:\p{Lu}|\p{Lu}[hж]|Дж|Ю|Yu|Ya|Iou)$/u;
const SENTENCE_START = /(?:^|[.!?…:;«“"„(—–-]\s*|\n\s*)$/u;

export interface Chosen extends Span {
  readonly ids: readonly string[];
  readonly side: Voice;
}

export interface Choosing {
  readonly people: ReadonlyMap<string, PersonEntry>;
  readonly month: string | undefined;
}

/** Undefined where the surname is somebody else's, or may be. */
export function choosePerson(
  content: string,
  tokens: readonly Token[],
  at: number,
  values: readonly PersonValue[],
  before: { readonly end: number; readonly sort: string } | undefined,
  named: ReadonlySet<string>,
  { people, month }: Choosing,
): Chosen | undefined {
  const [first] = values;
  const here = tokens[at];
  if (!first || !here) return undefined;
  const whole = values.filter(({ lone }) => !lone);
  if (whole.length > 0) return chosen(whole, here.start);
  let start = at;
  let candidates = [...values];
  let sure = false;
  // Initials, patronymics and middle names, leftwards.
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    const token = tokens[i];
    if (!token || !tokens[i + 1]?.joined) break;
    const given = foldWord(token.raw);
    const fitting = candidates.filter(({ id }) => givenNames(people.get(id)).some((name) => name === given));
    if (fitting.length > 0) {
      candidates = fitting;
      start = i;
      sure = true;
      break;
    }
    const isInitial =
      INITIAL.test(token.raw) && content[token.end] === '.' && !(token.raw === 'M' && i === at - 1);
    if (isInitial) {
      const possible = candidates.filter(({ id }) => mayBegin(people.get(id), given));
      // The second of two initials is of a middle name or a patronymic.
      const earlier = tokens[i - 1];
      const isSecond =
        earlier !== undefined && token.joined && (INITIAL.test(earlier.raw) || isUpper(earlier.raw));
      if (possible.length === 0 && !isSecond) return undefined;
      if (possible.length > 0 && !isSecond) candidates = possible;
      start = i;
      continue;
    }
    if (PATRONYMIC.test(token.raw)) {
      start = i;
      continue;
    }
    break;
  }
  const previous = tokens[start - 1];
  const adjacent =
    previous !== undefined &&
    tokens[start]?.joined === true &&
    /^\s+$/u.test(content.slice(previous.end, tokens[start]?.start));
  const titled =
    previous !== undefined &&
    (TITLE.test(foldWord(previous.raw).replace(/s$/, '')) ||
      (before !== undefined && before.end >= previous.end && before.sort !== 'person'));
  if (!sure && adjacent && !titled && isUpper(previous.raw) && previous.raw.length > 1) {
    // “Hunter Biden”: another of that name; but the first word of a sentence has its capital anyway.
    const begins = SENTENCE_START.test(content.slice(Math.max(0, previous.start - 3), previous.start));
    if (!begins || NAMESAKE.test(previous.raw)) return undefined;
  }
  if (sure || start < at) return chosen(candidates, tokens[start]?.start ?? here.start);
  const full = candidates.filter(({ id }) => named.has(id));
  if (full.length > 0) return chosen(full, here.start);
  const inOffice = candidates.filter(({ id }) => wasAround(people.get(id), month));
  const likely = inOffice.filter(({ id }) => titled || !COMMON.has(id) || people.get(id)?.known === true);
  return likely.length > 0 ? chosen(likely, here.start) : undefined;
}

/** Relatives and namesakes, who are in no table. */
const NAMESAKE =
  /^(?:Hunter|Jill|Beau|Melania|Ivanka|Eric|Barron|Tiffany|Michelle|Laura|Jeb|Jerome|Lyudmila|Chelsea|Pavel|Hunters)$/;

function chosen(values: readonly PersonValue[], start: number): Chosen | undefined {
  const [first] = values;
  if (!first || values.some(({ side }) => side !== first.side)) return undefined;
  return { ids: [...new Set(values.map(({ id }) => id))], side: first.side, start, end: start };
}

function givenNames(person: PersonEntry | undefined): readonly string[] {
  return (person?.names ?? []).flatMap((name) => {
    const words = name.split(/\s+/);
    return words.length > 1 ? [foldWord(words[0] ?? '')] : [];
  });
}

/** “Yu.” of «Юрий», “S.” of « Sergueï ». */
function mayBegin(person: PersonEntry | undefined, initial: string): boolean {
  const given = givenNames(person);
  return given.length === 0 || given.some((name) => name.startsWith(initial));
}

/** Years before or after an office in which a holder's surname alone still means the holder. */
const AROUND = 4;

function wasAround(person: PersonEntry | undefined, month: string | undefined): boolean {
  if (!person) return false;
  if (month === undefined || person.terms.length === 0 || person.known) return true;
  const year = Number(month.slice(0, 4));
  return person.terms.some(
    ({ from, to }) => Number(from.slice(0, 4)) - AROUND <= year && year <= Number(to.slice(0, 4)) + AROUND,
  );
}
