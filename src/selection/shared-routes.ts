/** Finds the accounts that reach us through the same agency or outlet, from the chains of their statements. Pure. */

import type { Library } from '../corpus/library.ts';
import type { Contact } from '../model/contact.ts';
import { BASES, type Basis } from '../model/dating.ts';
import type { Localized } from '../model/language.ts';
import type { Chain } from '../model/statement.ts';
import { type Half, halfOf, SIDES, type Side } from '../model/voices.ts';
import { putsOnRecord } from './text-contributions.ts';

/** One account, and the basis on which its route is known. */
export interface RoutedAccount {
  readonly contact: Contact;
  readonly side: Side;
  /** The strongest basis of its statements: stated if any chain states it. */
  readonly basis: Basis;
  /** The names in its chains that are more precise than the route's, such as a bureau of an agency. */
  readonly by: readonly Localized[];
}

export interface SharedRoute {
  readonly name: Localized;
  /** By date of the contact, Russia first. */
  readonly accounts: readonly RoutedAccount[];
  /** Contacts for which the accounts of both halves took this route. */
  readonly both: readonly Contact[];
}

export interface SharedRoutes {
  /** Used by two or more accounts; most accounts first, then by name. */
  readonly routes: readonly SharedRoute[];
  /** The number of accounts in view, and of those that share a route. */
  readonly accounts: number;
  readonly sharing: number;
  /** Contacts with accounts of both halves, and those whose accounts share a route. */
  readonly compared: number;
  readonly comparedSharing: number;
}

interface Step {
  readonly contact: Contact;
  readonly side: Side;
  readonly name: Localized;
  readonly basis: Basis;
}

export function sharedRoutes(library: Library, shown: readonly Contact[]): SharedRoutes {
  const accounts = shown.flatMap((contact) =>
    SIDES.filter((side) => contact.onRecord.includes(side)).map((side) => ({ contact, side })),
  );
  const steps = accounts.flatMap((account) => stepsOf(library, account.contact, account.side));
  const names = [...new Set(steps.map(({ name }) => name.en))];
  const routes = [...new Set(names.map((name) => routeName(name, names)))]
    .map((en) =>
      routeOf(
        en,
        steps.filter(({ name }) => routeName(name.en, names) === en),
        accounts,
      ),
    )
    .filter((route) => route.accounts.length > 1)
    .toSorted((a, b) => b.accounts.length - a.accounts.length || (a.name.en < b.name.en ? -1 : 1));
  const compared = shown.filter((contact) => new Set<Half>(contact.onRecord.map(halfOf)).size === 2);
  return {
    routes,
    accounts: accounts.length,
    sharing: accounts.filter((account) => routes.some((route) => takes(route, account))).length,
    compared: compared.length,
    comparedSharing: compared.filter((contact) => routes.some(({ both }) => both.includes(contact))).length,
  };
}

/** The steps between the speaker and the text; those two are not routes. */
function stepsOf(library: Library, contact: Contact, side: Side): readonly Step[] {
  return library.statementsOn(contact.id).flatMap((bearing) => {
    if (!putsOnRecord(bearing, side)) return [];
    const { statement } = bearing;
    const chain: Chain = statement.chain ?? library.text(statement.text)?.chains[side] ?? [];
    return chain
      .slice(1, -1)
      .flatMap(({ who, basis }) => namesIn(who).map((name) => ({ contact, side, name, basis })));
  });
}

/** “AFP, Reuters” is two names. If the languages differ in number, the string is not split. */
export function namesIn({ en, fr }: Localized): readonly Localized[] {
  const [english, french] = [en, fr].map((list) => list.split(',').map((name) => name.trim())) as [
    string[],
    string[],
  ];
  if (english.length !== french.length) return [{ en, fr }];
  return english.map((name, index) => ({ en: name, fr: french[index] ?? name }));
}

/** “AFP Moscow” is AFP if chains name AFP too: the shortest name that is a prefix of it in whole words. */
function routeName(name: string, names: readonly string[]): string {
  return names
    .filter((other) => name === other || name.startsWith(`${other} `))
    .reduce((shortest, other) => (other.length < shortest.length ? other : shortest), name);
}

type Account = Pick<RoutedAccount, 'contact' | 'side'>;

const same = (a: Account, b: Account) => a.contact === b.contact && a.side === b.side;

function takes(route: SharedRoute, account: Account): boolean {
  return route.accounts.some((taken) => same(taken, account));
}

function routeOf(en: string, taken: readonly Step[], all: readonly Account[]): SharedRoute {
  const accounts = all.flatMap((account): RoutedAccount[] => {
    const own = taken.filter((step) => same(step, account));
    if (own.length === 0) return [];
    const basis = BASES.find((one) => own.some((step) => step.basis === one)) ?? 'outside';
    const by = [...new Map(own.map(({ name }) => [name.en, name])).values()];
    return [{ ...account, basis, by: by.filter((name) => name.en !== en) }];
  });
  const contacts = [...new Set(accounts.map(({ contact }) => contact))];
  const halves = (contact: Contact) =>
    new Set<Half>(accounts.filter((one) => one.contact === contact).map(({ side }) => halfOf(side)));
  return {
    name: taken.find(({ name }) => name.en === en)?.name ?? { en, fr: en },
    accounts,
    both: contacts.filter((contact) => halves(contact).size === 2),
  };
}
