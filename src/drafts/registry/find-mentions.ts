/** The mentions of a text: the longest form at each place, with what is beside it: initials, titles, “of the Kremlin”. */

import type { Voice } from '../../model/voices.ts';
import { choosePerson } from './choose-person.ts';
import type { FormValue } from './make-forms.ts';
import type { Mention } from './mention.ts';
import type { PersonEntry } from './merge-known.ts';
import { foldWord, type Token, tokensOf } from './tokens.ts';
import { longestAt, type Trie } from './trie.ts';

export interface Finding {
  /** At each place the first with the longest form wins. */
  readonly forms: readonly Trie<FormValue>[];
  readonly people: ReadonlyMap<string, PersonEntry>;
  /** The month of the text, `YYYY-MM`. */
  readonly month: string | undefined;
  readonly officeOf: (person: string) => string | undefined;
  readonly roleOf: (person: string) => string | undefined;
  readonly holders: (role: string, body: string) => readonly string[];
}

/** Found, and not yet joined with its neighbours. */
interface Piece extends Mention {
  readonly speaker: boolean;
}

const PLACE = new Set(
  (
    'in at to from near outside for around against via a vers depuis pres pour en contre в во из под через ' +
    'на'
  ).split(' '),
);

function isPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && tokens[at]?.joined === true && PLACE.has(foldWord(before.raw));
}

function valuesOf<S extends FormValue['sort']>(values: readonly FormValue[], ...sorts: S[]) {
  return values.filter((value): value is Extract<FormValue, { sort: S }> =>
    (sorts as FormValue['sort'][]).includes(value.sort),
  );
}

const NONE = { office: undefined, role: undefined, place: false, speaker: false } as const;

export function findMentions(content: string, finding: Finding): readonly Mention[] {
  const tokens = tokensOf(content);
  const named = namedInFull(tokens, finding.forms);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = longestOf(finding.forms, tokens, at);
    const first = tokens[at];
    const last = found && tokens[at + found.length - 1];
    if (!found || !first || !last) continue;
    const span = { start: first.start, end: last.end };
    const { values } = found;
    const persons = valuesOf(values, 'person');
    const [body] = valuesOf(values, 'body', 'country');
    const roles = valuesOf(values, 'role', 'counterpart', 'side');
    const [nationality] = valuesOf(values, 'nationality');
    if (valuesOf(values, 'nobody').length > 0) {
      // Nothing to name.
    } else if (persons.length > 0 && !body) {
      const chosen = choosePerson(content, tokens, at, persons, pieces.at(-1), named, finding);
      if (chosen) {
        const [id = '', ...others] = chosen.ids;
        const only = others.length === 0 && { office: finding.officeOf(id), role: finding.roleOf(id) };
        pieces.push({ ...NONE, ...chosen, sort: 'person', end: span.end, ...only });
      }
    } else if (body) {
      const place = body.sort === 'country' && body.capital && isPlace(tokens, at);
      pieces.push({
        ...NONE,
        ...span,
        sort: body.sort,
        ids: [body.id],
        side: body.side,
        office: body.id,
        place,
      });
    } else if (roles.length > 0) pieces.push(rolePiece(span, roles, finding));
    else if (valuesOf(values, 'speaker').length > 0)
      pieces.push({
        ...NONE,
        ...span,
        sort: 'role',
        ids: [],
        side: undefined,
        role: nounOf(tokens, at),
        speaker: true,
      });
    else if (nationality)
      pieces.push({ ...NONE, ...span, sort: 'nationality', ids: [], side: nationality.side });
    at += found.length - 1;
  }
  return joined(content, pieces);
}

/** “spokesperson” for those who speak for an institution; “official” for those whom the text does not name. */
function nounOf(tokens: readonly Token[], at: number): string {
  const word = foldWord(tokens[at]?.raw ?? '');
  if (/^(?:chief|head|chef|patron|глава|директор|director|directeur)/.test(word)) return 'head';
  return /^(?:spokes|porte|press|deputy|principal|пресс|официальн|представ|secretaire|service)/.test(word)
    ? 'spokesperson'
    : 'official';
}

function longestOf(forms: readonly Trie<FormValue>[], tokens: readonly Token[], at: number) {
  return forms
    .map((one) => longestAt(one, tokens, at))
    .reduce((best, one) => ((one?.length ?? 0) > (best?.length ?? 0) ? one : best));
}

type RoleValue = Extract<FormValue, { sort: 'role' | 'counterpart' | 'side' }>;

function rolePiece(
  span: { readonly start: number; readonly end: number },
  roles: readonly RoleValue[],
  { holders }: Finding,
): Piece {
  const [first] = roles;
  const sides = new Set(roles.map(({ side }) => side));
  const side = sides.size === 1 ? first?.side : undefined;
  const office = side === undefined ? undefined : first?.body;
  return {
    ...NONE,
    ...span,
    sort: first?.sort ?? 'role',
    ids: first?.sort === 'role' && office !== undefined ? holders(first.role, office) : [],
    side,
    office,
    role: first?.role,
  };
}

/** Persons whose whole name the text has somewhere: there, the surname alone is theirs. */
function namedInFull(tokens: readonly Token[], forms: readonly Trie<FormValue>[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((_, at) =>
      valuesOf(longestOf(forms, tokens, at)?.values ?? [], 'person')
        .filter(({ lone }) => !lone)
        .map(({ id }) => id),
    ),
  );
}

/** Between “spokesman” and “the Kremlin”. */
const OF =
  /^\s*(?:of|for|at|from|with|du|de|des|de la|de l['’]|d['’]|au|auprès du|of the|for the|at the|from the|with the|)\s*$/iu;

/** A speaker and the institution beside it are one mention; a nationality beside one gives its side. */
function joined(content: string, pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const between = before && content.slice(before.end, piece.start);
    if (
      before &&
      between !== undefined &&
      between.length < 16 &&
      !between.includes('\n\n') &&
      OF.test(between)
    ) {
      const institution = (one: Piece) =>
        one.sort === 'body' || one.sort === 'country' || one.sort === 'nationality';
      const [noun, of] = before.speaker ? [before, piece] : [piece, before];
      if (noun.speaker && institution(of) && (before.speaker || between.trim() === '')) {
        result.pop();
        result.push(
          spokenFor(before, piece, noun, of.side, of.sort === 'nationality' ? undefined : of.ids[0]),
        );
        continue;
      }
    }
    result.push(piece);
  }
  // A speaker of nothing, and “chief” or “source” without an institution, are common nouns but for the spokesperson.
  return result.filter(
    ({ speaker, side, role }) => !speaker || side !== undefined || role === 'spokesperson',
  );
}

function spokenFor(
  before: Piece,
  piece: Piece,
  noun: Piece,
  side: Voice | undefined,
  office: string | undefined,
): Piece {
  return { ...noun, start: before.start, end: piece.end, side, office, speaker: true };
}
