/** Who and what a text can name: people, institutions, offices, of the corpus and of our own tables; and where it does. */

import type { Span } from '../model/corpus.ts';
import type { Voice } from '../model/voices.ts';
import type { Known, KnownTeller } from './draft.ts';
import { madeOnce } from './made-once.ts';
import { findMentions } from './registry/find-mentions.ts';
import { makeForms, makePeopleForms } from './registry/make-forms.ts';
import type { Mention } from './registry/mention.ts';
import { type BodyEntry, mergeBodies, mergePeople, type PersonEntry } from './registry/merge-known.ts';
import { bodyRows, ROLE_ROWS } from './registry/read-tables.ts';
import { settleOffices } from './registry/settle-offices.ts';
import { strangersIn } from './registry/strangers.ts';
import type { LanguageTables } from './tables/language-table.ts';
import { officeName } from './tables/offices.ts';

export interface Registry {
  /** Those in the span, or in all of the text: the longest at each place, in order, none in another. */
  readonly find: (content: string, span?: Span) => readonly Mention[];
  /** As it would be written into its registry. */
  readonly person: (id: string) => KnownTeller | undefined;
  /** Of its id, here or in our own tables, where the corpus calls it otherwise. */
  readonly body: (id: string) => KnownTeller | undefined;
  readonly sideOf: (id: string) => Voice | undefined;
  /** The institution for which the person spoke on the text's day; absent where that is not known. */
  readonly officeOf: (person: string) => string | undefined;
  readonly roleOf: (person: string) => string | undefined;
  /** Held on the day: what a registry may say of a person. */
  readonly officeHeld: (person: string) => KnownTeller['office'];
  /** The level of a contact between holders of this office. */
  readonly levelOf: (role: string) => string | undefined;
  /** Whether the registries of the corpus have it already. */
  readonly isKnown: (id: string) => boolean;
  /** Who held the office on the text's day; several where the day is unknown. */
  readonly heldBy: (role: string, side: Voice) => readonly string[];
}

interface Tables {
  readonly people: ReadonlyMap<string, PersonEntry>;
  readonly bodies: ReadonlyMap<string, BodyEntry>;
  readonly idOf: (row: string) => string;
  readonly forms: ReturnType<typeof makeForms>;
  readonly languageTables: LanguageTables;
}

const tablesOf = madeOnce((known: Known) =>
  madeOnce((languageTables: LanguageTables): Tables => {
    const { entries: bodies, idOf } = mergeBodies(known, bodyRows(languageTables));
    const people = mergePeople(known, idOf);
    return { people, bodies, idOf, forms: makeForms(people, bodies, idOf, languageTables), languageTables };
  }),
);

/**
 * `languageTables`: of the languages of the text. `day`: of the text, `YYYY-MM-DD`; decides who “the secretary of state” is. `text`: introduces people of its own, whom the
 * registry then knows as well.
 */
export function openRegistry(
  languageTables: LanguageTables,
  known: Known,
  day?: string,
  text?: string,
): Registry {
  const tables = tablesOf(known)(languageTables);
  const registry = openTables(tables, day);
  if (text === undefined) return registry;
  const isFree = (id: string) => !tables.people.has(id) && !tables.bodies.has(id);
  const { people } = strangersIn(text, registry.find(text), languageTables, isFree);
  if (people.length === 0) return registry;
  const named = new Set(registry.find(text).flatMap(({ sort, ids }) => (sort === 'person' ? ids : [])));
  return openTables(tables, day, people, named);
}

/** `strangers`: people whom only the text knows; `named`: those of the tables whom it names beside them. */
function openTables(
  { bodies, idOf, people: listed, forms, languageTables }: Tables,
  day?: string,
  strangers: readonly PersonEntry[] = [],
  named: ReadonlySet<string> = new Set(),
): Registry {
  const people = new Map([...listed, ...strangers.map((one) => [one.id, one] as const)]);
  const ofText = makePeopleForms(strangers);
  const month = day?.slice(0, 7);
  const inOffice = (person: PersonEntry) =>
    month === undefined ? [] : person.terms.filter(({ from, to }) => from <= month && month <= to);
  const holders = (role: string, body: string) => {
    const holding = (some: Iterable<PersonEntry>) =>
      [...some]
        .filter((person) =>
          (month === undefined ? person.terms : inOffice(person)).some(
            (term) => term.role === role && term.body === body,
          ),
        )
        .map(({ id }) => id);
    const theirs = holding(strangers);
    const ours = holding(listed.values());
    if (theirs.length === 0) return ours;
    // A text that names both does not say which of them an office alone is.
    return ours.some((id) => named.has(id)) ? [] : theirs;
  };
  const termOf = (id: string) => {
    const person = people.get(id);
    if (!person) return undefined;
    const [now] = inOffice(person);
    return now ?? (person.terms.length === 1 || month === undefined ? person.terms[0] : undefined);
  };
  let last: { readonly content: string; readonly mentions: readonly Mention[] } | undefined;
  const all = (content: string) => {
    if (last?.content === content) return last.mentions;
    const found = findMentions(content, {
      forms: [ofText, forms],
      people,
      month,
      officeOf: (id) => termOf(id)?.body,
      roleOf: (id) => termOf(id)?.role,
      holders,
    });
    const mentions = settleOffices(content, found, people, languageTables);
    last = { content, mentions };
    return mentions;
  };
  const entry = (id: string): PersonEntry | BodyEntry | undefined => people.get(id) ?? bodies.get(id);
  return {
    find: (content, span) =>
      span === undefined
        ? all(content)
        : all(content).filter(({ start, end }) => start >= span.start && end <= span.end),
    person: (id) => people.get(id),
    body: (id) => bodies.get(idOf(id)),
    sideOf: (id) => entry(id)?.side,
    officeOf: (id) => termOf(id)?.body,
    roleOf: (id) => termOf(id)?.role,
    officeHeld: (id) => {
      const person = people.get(id);
      // In the month in which somebody follows somebody else, the table does not know the day.
      const held = person?.terms.find(({ from, to }) => month !== undefined && from < month && month < to);
      return person && held && officeName(held.role, person.side);
    },
    levelOf: (role) => ROLE_ROWS.find((row) => row.role === role)?.level,
    isKnown: (id) => entry(id)?.known ?? false,
    heldBy: (role, side) => {
      const body = ROLE_ROWS.find((row) => row.role === role)?.bodies[side];
      return body === undefined ? [] : holders(role, idOf(body));
    },
  };
}
