/** Accounts that share a route: on the real texts, and on invented chains. */

import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/model/contact.ts';
import type { ChainLink, Statement } from '../../src/model/statement.ts';
import { namesIn, sharedRoutes } from '../../src/selection/shared-routes.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { inventedContact, inventedLibrary, inventedStatement } from '../search/invented-words.ts';

const link = (who: string, basis: ChainLink['basis'] = 'stated'): ChainLink => ({
  who: { en: who, fr: who },
  basis,
});
const account = (
  contact: string,
  side: 'ru' | 'us' | 'nato',
  chain: ChainLink[],
  more: Partial<Statement> = {},
) =>
  inventedStatement(contact, {
    id: `${contact} ${side} ${chain.map(({ who }) => who.en).join()}`,
    sides: [side],
    mode: 'direct',
    chain,
    bearings: [{ contact, points: ['itself'], as: 'account' }],
    ...more,
  });
const contact = (id: string, onRecord: Contact['onRecord']) => inventedContact(id, { onRecord });

function routesOf(contacts: Contact[], statements: Statement[]) {
  return sharedRoutes(inventedLibrary({ contacts, statements }), contacts);
}
const told = ({ routes }: ReturnType<typeof routesOf>) =>
  routes.map(({ name, accounts, both }) => [
    name.en,
    accounts.map(({ contact: { id }, side, basis, by }) =>
      [id, side, basis, ...by.map(({ en }) => en)].join(' '),
    ),
    both.map(({ id }) => id),
  ]);

describe('of invented chains', () => {
  it('who said it and the text itself are no route', () => {
    const two = [contact('a', ['ru']), contact('b', ['us'])];
    const chain = [link('Ministry'), link('The Text')];
    expect(told(routesOf(two, [account('a', 'ru', chain), account('b', 'us', chain)]))).toEqual([]);
  });

  it('one account alone shares nothing, however many of its statements came that way', () => {
    const chain = [link('Ministry'), link('Agency'), link('The Text')];
    const statements = [account('a', 'ru', chain), account('a', 'ru', chain)];
    const routes = routesOf([contact('a', ['ru'])], statements);
    expect(told(routes)).toEqual([]);
    expect(routes).toMatchObject({ accounts: 1, sharing: 0, compared: 0, comparedSharing: 0 });
  });

  it('says where both halves of one contact share it, and where US and NATO do not make two', () => {
    const chain = (who: string) => [link(who), link('Agency', 'inferred'), link('The Text')];
    const contacts = [contact('a', ['ru', 'us']), contact('b', ['us', 'nato'])];
    const routes = routesOf(contacts, [
      account('a', 'ru', chain('Ministry')),
      account('a', 'us', chain('Department')),
      account('b', 'us', chain('Department')),
      account('b', 'nato', chain('Council')),
    ]);
    expect(told(routes)).toEqual([
      ['Agency', ['a ru inferred', 'a us inferred', 'b us inferred', 'b nato inferred'], ['a']],
    ]);
    expect(routes).toMatchObject({ accounts: 4, sharing: 4, compared: 1, comparedSharing: 1 });
  });

  it('splits a list of names, and takes a bureau for its agency where that is named as well', () => {
    const contacts = [contact('a', ['ru']), contact('b', ['ru']), contact('c', ['ru'])];
    const routes = routesOf(contacts, [
      account('a', 'ru', [link('X'), link('Agency, Wire', 'inferred'), link('T')]),
      account('b', 'ru', [link('X'), link('Agency Moscow'), link('T')]),
      account('c', 'ru', [link('X'), link('Wire'), link('Agencyish'), link('T')]),
    ]);
    expect(told(routes)).toEqual([
      ['Agency', ['a ru inferred', 'b ru stated Agency Moscow'], []],
      ['Wire', ['a ru inferred', 'c ru stated'], []],
    ]);
  });

  it('is stated where one statement of the account states it', () => {
    const contacts = [contact('a', ['ru']), contact('b', ['ru'])];
    const through = (basis: ChainLink['basis']) => [link('X'), link('Agency', basis), link('T')];
    const routes = routesOf(contacts, [
      account('a', 'ru', through('inferred')),
      account('a', 'ru', through('stated')),
      account('b', 'ru', through('outside')),
    ]);
    expect(told(routes)).toEqual([['Agency', ['a ru stated', 'b ru outside'], []]]);
  });

  it('neither a mention nor words around a contact are part of an account', () => {
    const chain = [link('X'), link('Agency'), link('T')];
    const contacts = [contact('a', ['ru']), contact('b', ['ru'])];
    const direct = account('b', 'ru', chain);
    const around = { bearings: [{ contact: 'a', points: ['itself'] as const, as: 'around' as const }] };
    expect(told(routesOf(contacts, [direct, account('a', 'ru', chain, { mode: 'mention' })]))).toEqual([]);
    expect(told(routesOf(contacts, [direct, account('a', 'ru', chain, around)]))).toEqual([]);
    expect(told(routesOf(contacts, [direct, account('a', 'ru', chain)]))).toHaveLength(1);
  });
});

describe('a list of names', () => {
  it('is cut at its commas in both languages together', () => {
    expect(namesIn({ en: 'Gulf Agency, Wire', fr: 'Agence du Golfe, Wire' })).toEqual([
      { en: 'Gulf Agency', fr: 'Agence du Golfe' },
      { en: 'Wire', fr: 'Wire' },
    ]);
  });
  it('is left alone where the languages do not have as many', () => {
    const one = { en: 'Ministry, Moscow', fr: 'Ministère' };
    expect(namesIn(one)).toEqual([one]);
  });
});

const library = await libraryOf('seeds');

describe('of the real texts', () => {
  const { corpus } = library;

  it('both accounts of both compared contacts came through one agency', () => {
    const routes = sharedRoutes(library, library.corpus.contacts);
    expect(routes).toMatchObject({ accounts: 11, sharing: 11, compared: 2, comparedSharing: 2 });
    expect(
      routes.routes.map(({ name, accounts, both }) => [name.en, accounts.length, both.map(({ id }) => id)]),
    ).toEqual([
      ['AFP', 8, ['2021-11-23-milley-gerasimov-call']],
      ['Just the News', 2, []],
      ['Reuters', 2, ['2024-06-25-austin-belousov-call']],
      ['nguoiduatin.vn', 2, ['2024-06-25-austin-belousov-call']],
    ]);
  });

  it('only the contacts in view count', () => {
    const one = corpus.contacts.filter(({ id }) => id === '2021-12-02-blinken-lavrov-stockholm');
    expect(sharedRoutes(library, one)).toEqual({
      routes: [],
      accounts: 1,
      sharing: 0,
      compared: 0,
      comparedSharing: 0,
    });
  });
});
