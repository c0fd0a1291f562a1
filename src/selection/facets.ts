/** What can be filtered on a contact, as sets of values, and which contacts pass a reader's filters. Pure. */

import type { Library } from '../corpus/library.ts';
import type { Filters } from '../link/view-state.ts';
import type { Contact } from '../model/contact.ts';
import type { Silence } from '../model/silence.ts';
import { halfOf, isSide } from '../model/voices.ts';
import { pairAccounts } from './pair-accounts.ts';

/** The filters that are lists of values; `both` and `q` are not. */
export type FacetKey = Exclude<keyof Filters, 'both' | 'q'>;

export const FACET_KEYS = [
  'side',
  'kind',
  'level',
  'person',
  'point',
  'status',
  'text',
  'relation',
  'silence',
] as const satisfies readonly FacetKey[];

/** The values of each filter that a contact fits. */
export type Facets = Readonly<Record<FacetKey, ReadonlySet<string>>> & { readonly both: boolean };

/** Contacts whose words hold the words searched; undefined when nothing is searched. */
export type Found = ReadonlySet<string> | undefined;

export function facetsOf(contact: Contact, library: Library): Facets {
  const account = library.borneOn(contact.id).filter(({ bearing }) => bearing.as === 'account');
  return {
    side: new Set(contact.onRecord),
    kind: new Set([contact.kind]),
    level: new Set([contact.level]),
    // Who takes part, and who tells of it; persons only mentioned do not count.
    person: new Set([
      ...contact.people.map(({ person }) => person),
      ...library.borneOn(contact.id).flatMap(({ statement }) => statement.speaker ?? []),
    ]),
    point: new Set(account.flatMap(({ bearing }) => bearing.points)),
    status: new Set([contact.status]),
    text: new Set(contact.texts),
    relation: new Set(contact.relations.map(({ relation }) => relation)),
    silence: silencesOf(contact, library),
    both: contact.parties.every((side) => contact.onRecord.includes(side)),
  };
}

function silencesOf(contact: Contact, library: Library): ReadonlySet<Silence> {
  const { rows, columns } = pairAccounts(library, contact);
  const account = library.borneOn(contact.id).filter(({ bearing }) => bearing.as === 'account');
  const missing = columns.left.missing || columns.right.missing;
  const silences: Record<Silence, boolean> = {
    account: missing,
    // With a whole account missing, every point is: that is the other silence.
    point: !missing && rows.some(({ state }) => state.kind === 'only'),
    declines: account.some(({ statement }) => statement.declines && statement.sides.some(isSide)),
    'left-open': account.some(({ statement }) => statement.leavesOpen),
    remark: account.some(({ statement }) =>
      statement.remarkOn.some((side) => contact.parties.some((p) => halfOf(p) === halfOf(side))),
    ),
  };
  return new Set((Object.keys(silences) as Silence[]).filter((silence) => silences[silence]));
}

export interface FilteredContacts {
  readonly shown: readonly Contact[];
  /** For each value of each filter: how many contacts it alone would leave within its key, given the others. */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;
  /** How many contacts “both on record” would leave, given the others. */
  readonly both: number;
}

export function filterContacts(
  library: Library,
  filters: Filters,
  found: Found,
  facetsById: ReadonlyMap<string, Facets>,
): FilteredContacts {
  const contacts = library.corpus.contacts;
  const passes = (contact: Contact, except?: FacetKey | 'both') => {
    const facets = facetsById.get(contact.id);
    return (
      facets !== undefined &&
      (found === undefined || found.has(contact.id)) &&
      (except === 'both' || !filters.both || facets.both) &&
      FACET_KEYS.every((key) => key === except || fits(facets, key, filters[key]))
    );
  };
  const counts = Object.fromEntries(
    FACET_KEYS.map((key) => {
      const count = new Map<string, number>();
      for (const contact of contacts) {
        if (!passes(contact, key)) continue;
        for (const value of facetsById.get(contact.id)?.[key] ?? [])
          count.set(value, (count.get(value) ?? 0) + 1);
      }
      return [key, count];
    }),
  ) as Record<FacetKey, Map<string, number>>;
  return {
    shown: contacts.filter((contact) => passes(contact)),
    counts,
    both: contacts.filter((contact) => passes(contact, 'both') && facetsById.get(contact.id)?.both).length,
  };
}

export function facetsByContact(library: Library): ReadonlyMap<string, Facets> {
  return new Map(library.corpus.contacts.map((contact) => [contact.id, facetsOf(contact, library)]));
}

function fits(facets: Facets, key: FacetKey, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => facets[key].has(value));
}
