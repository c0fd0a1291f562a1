/** The URL codec: one URL per state, and round trips. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/link/read-link.ts';
import { HOME, NO_FILTERS, type ViewState } from '../../src/link/view-state.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { runs } from '../runs.ts';
import { hostileAddress } from './hostile-address.ts';
import { addressOf, read, view } from './read-for-tests.ts';
import { CONTACTS, known, TEXTS, viewState } from './view-states.ts';

describe('one spelling per view', () => {
  it.each([
    ['/', {}],
    ['/list', { view: 'list' }],
    ['/list?sort=-level', { view: 'list', sort: { by: 'level', descending: true } }],
    ['/fr', { language: 'fr' }],
    ['/fr/on-record', { language: 'fr', view: 'on-record' }],
    ['/contacts/a-b', { contact: 'a-b' }],
    ['/contacts/a-b#c', { contact: 'a-b', statement: 'c' }],
    ['/contacts/a-b?view=list', { contact: 'a-b', view: 'list' }],
    ['/contacts/a-b?read=la-presse-2021-11-23', { contact: 'a-b', read: 'la-presse-2021-11-23' }],
    ['/list/2', { view: 'list', page: 2 }],
    ['/fr/on-record/12', { language: 'fr', view: 'on-record', page: 12 }],
    ['/texts/page/2', { view: 'texts', page: 2 }],
    ['/texts/2', { view: 'texts', text: '2' }],
    ['/contacts/a-b?view=on-record&page=2', { contact: 'a-b', view: 'on-record', page: 2 }],
    ['/people/austin', { view: 'person', person: 'austin' }],
    ['/fr/people/austin/2', { language: 'fr', view: 'person', person: 'austin', page: 2 }],
    ['/people/page', { view: 'person', person: 'page' }],
    ['/people', { view: 'people' }],
    ['/people/page/3', { view: 'people', page: 3 }],
    ['/contacts/a-b?view=person&who=austin', { contact: 'a-b', view: 'person', person: 'austin' }],
    [
      '/contacts/a-b?view=person&who=austin&page=2',
      { contact: 'a-b', view: 'person', person: 'austin', page: 2 },
    ],
    ['/texts/a?view=person&who=austin', { text: 'a', view: 'person', person: 'austin' }],
    [`/contacts/a-b?compare=${CONTACTS[0]}`, { contact: 'a-b', compare: CONTACTS[0] }],
    [
      `/contacts/a-b?read=${TEXTS[0]}&compare=${CONTACTS[0]}#c`,
      { contact: 'a-b', read: TEXTS[0], compare: CONTACTS[0], statement: 'c' },
    ],
    ['/?embed=1', { embed: true }],
    ['/fr/people/austin?embed=1', { language: 'fr', view: 'person', person: 'austin', embed: true }],
    ['/contacts/a-b?embed=1&class=1#c', { contact: 'a-b', embed: true, classMode: true, statement: 'c' }],
    ['/data', { view: 'data' }],
    ['/texts', { view: 'texts' }],
    ['/texts/la-presse-2021-11-23', { view: 'texts', text: 'la-presse-2021-11-23' }],
    ['/?from=2021-01-01&to=2022-06-30', { window: { from: '2021-01-01', to: '2022-06-30' } }],
    ['/?side=nato~ru&kind=call', { filters: { ...NO_FILTERS, side: ['nato', 'ru'], kind: ['call'] } }],
    ['/?both=1&q=d%C3%A9fense+%26+OTAN', { filters: { ...NO_FILTERS, both: true, q: 'défense & OTAN' } }],
  ] satisfies [string, Partial<ViewState>][])('%s', (link, state) => {
    expect(read(link)).toEqual({ state: view(state), issues: [] });
    expect(writeLink(state)).toBe(link);
  });

  it('knows an order for the list alone, and none that needs no word', () => {
    for (const link of ['/?sort=kind', '/list?sort=date', '/list?sort=--kind', '/list?sort=views']) {
      const { state, issues } = read(link);
      expect(state.sort).toBeUndefined();
      expect(issues).toEqual([{ what: 'value', key: 'sort', value: link.split('=')[1] }]);
    }
  });

  it('knows a person by the path, or behind what is open, and nobody’s page nowhere', () => {
    for (const link of [
      '/person',
      '/people/page/0',
      '/people/austin/2/3',
      '/people/austin/x',
      '/people/austin/0',
    ]) {
      const { state, issues } = read(link);
      expect(state, link).toEqual(HOME);
      expect(issues, link).toEqual([{ what: 'path', key: link }]);
    }
    for (const [link, state, issue] of [
      ['/?who=austin', {}, { key: 'who', value: 'austin' }],
      ['/contacts/a?who=austin', { contact: 'a' }, { key: 'who', value: 'austin' }],
      ['/contacts/a?view=list&who=austin', { contact: 'a', view: 'list' }, { key: 'who', value: 'austin' }],
      ['/contacts/a?view=person', { contact: 'a' }, { key: 'view', value: 'person' }],
      ['/contacts/a?view=person&who=nobody', { contact: 'a' }, { key: 'who', value: 'nobody' }],
      ['/people/milley?who=austin', { view: 'person', person: 'milley' }, { key: 'who', value: 'austin' }],
    ] as const)
      expect(read(link), link).toEqual({ state: view(state), issues: [{ what: 'value', ...issue }] });
    expect(writeLink({ view: 'person' })).toBe('/');
    expect(writeLink({ view: 'person', contact: 'a' }, { shared: true })).toBe(
      '/contacts/a?view=timeline&v=1',
    );
  });

  it('compares an open contact with another that there is, and with nothing else', () => {
    const [one] = CONTACTS;
    for (const [link, value] of [
      [`/?compare=${one}`, one],
      [`/texts/a?compare=${one}`, one],
      [`/contacts/${one}?compare=${one}`, one],
      ['/contacts/a?compare=b', 'b'],
    ] as const) {
      const { state, issues } = read(link);
      expect(state.compare, link).toBeUndefined();
      expect(issues, link).toEqual([{ what: 'value', key: 'compare', value }]);
    }
    expect(writeLink({ contact: 'a', compare: 'a' })).toBe('/contacts/a');
  });

  it('takes a switch as 1 alone, and off as if it were not there', () => {
    for (const key of ['embed', 'class']) {
      const { state, issues } = read(`/contacts/a?${key}=0`);
      expect(state).toEqual(view({ contact: 'a' }));
      expect(issues).toEqual([{ what: 'value', key, value: '0' }]);
    }
    expect(writeLink({ embed: false, classMode: false })).toBe('/');
  });

  it('knows pages for lists alone, by whole numbers, and the first without one', () => {
    for (const link of ['/list/1', '/on-record/1', '/texts/page/1']) {
      const { state, issues } = read(link);
      expect(issues).toEqual([]);
      expect(writeLink(state)).toBe(link.replace(/(?:\/page)?\/1$/, ''));
    }
    for (const link of [
      '/list/0',
      '/list/02',
      '/list/x',
      '/list/2/3',
      '/method/2',
      '/texts/page/x',
      '/texts/page/2/3',
    ]) {
      const { state, issues } = read(link);
      expect(state, link).toEqual(HOME);
      expect(issues, link).toEqual([{ what: 'path', key: link }]);
    }
    for (const link of [
      '/list?page=2',
      '/contacts/a-b?page=2',
      '/contacts/a-b?view=list&page=x',
      '/texts/a?page=2',
    ]) {
      const { state, issues } = read(link);
      expect(state.page, link).toBeUndefined();
      expect(issues, link).toEqual([{ what: 'value', key: 'page', value: link.split('page=')[1] }]);
    }
  });

  it('accepts what is written otherwise, and writes it its own way', () => {
    const { state, issues } = read(
      '/contacts/a-b/?q=%20OTAN%20&side=us~ru~us&utm_source=x&v=1&view=timeline',
    );
    expect(issues).toEqual([]);
    expect(writeLink(state)).toBe('/contacts/a-b?side=ru~us&q=OTAN');
  });

  it('names its format and its view in a link that travels', () => {
    const link = writeLink({ contact: 'a-b' }, { shared: true });
    expect(link).toBe('/contacts/a-b?view=timeline&v=1');
    expect(read(link)).toEqual({ state: view({ contact: 'a-b' }), issues: [] });
  });
});

describe('round trips', () => {
  it('reads back every view that it writes', () => {
    fc.assert(
      fc.property(viewState, fc.boolean(), (state, shared) => {
        expect(read(writeLink(state, { shared }))).toEqual({ state, issues: [] });
      }),
      runs(500),
    );
  });

  it('writes what it read, whatever that was, in one spelling', () => {
    fc.assert(
      fc.property(hostileAddress, (hostile) => {
        const { state } = readLink(hostile, known);
        const link = writeLink(state);
        expect(readLink(addressOf(link), known).state).toEqual(state);
        expect(writeLink(readLink(addressOf(link), known).state)).toBe(link);
      }),
      runs(1000),
    );
  });

  it('keeps the worst link under 2,000 characters', () => {
    fc.assert(
      fc.property(viewState, (state) => {
        expect(writeLink(state, { shared: true }).length).toBeLessThan(2000);
      }),
    );
  });
});
