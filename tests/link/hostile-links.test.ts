/** Links that are old, cited, or mean nothing: never a failure, on any input. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/link/address.ts';
import { readLink } from '../../src/link/read-link.ts';
import { NO_FILTERS } from '../../src/link/view-state.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { runs } from '../runs.ts';
import { hostileAddress } from './hostile-address.ts';
import { addressOf, read, view } from './read-for-tests.ts';
import { known, viewState } from './view-states.ts';

describe('what means nothing', () => {
  it.each([
    ['/nowhere', [{ what: 'path', key: '/nowhere' }]],
    ['/contacts/a/b', [{ what: 'path', key: '/contacts/a/b' }]],
    ['/?colour=red', [{ what: 'key', key: 'colour' }]],
    ['/?side=ru~mars', [{ what: 'value', key: 'side', value: 'mars' }]],
    ['/?person=nobody', [{ what: 'value', key: 'person', value: 'nobody' }]],
    [
      '/?from=2021-02-30&to=2021-03-01',
      [
        { what: 'value', key: 'from', value: '2021-02-30' },
        { what: 'value', key: 'to', value: '2021-03-01' },
      ],
    ],
    [
      '/?from=2022-01-01&to=2021-01-01',
      [
        { what: 'value', key: 'from', value: '2022-01-01' },
        { what: 'value', key: 'to', value: '2021-01-01' },
      ],
    ],
    ['/?both=yes', [{ what: 'value', key: 'both', value: 'yes' }]],
    ['/?side=ru&side=us', [{ what: 'value', key: 'side', value: 'us' }]],
    ['/?q=%E0%A4%A', [{ what: 'encoding', key: 'q=%E0%A4%A' }]],
    ['/?colour=red&size=9&utm_source=x', [{ what: 'key', key: 'colour, size' }]],
    ['/?v=2', [{ what: 'newer', key: 'v', value: '2' }]],
    ['/?view=list', [{ what: 'value', key: 'view', value: 'list' }]],
  ])('%s is dropped and named', (link, issues) => {
    expect(read(link).issues).toEqual(issues);
  });

  it.each([
    '/contacts/a-b?utm_source=x&fbclid=1&gclid=2&igsh=3&_hsenc=4&mc_cid=5&at_medium=6&xtor=7&Echobox=8&si=9&__proto__=1',
    '/contacts/a-b#Echobox=1719300000',
    '/contacts/a-b#xtor=AL-32280270',
    '/contacts/a-b#:~:text=le%20dialogue',
    '/contacts/a-b#!/home',
  ])('%s has nothing of ours to name', (link) => {
    expect(read(link)).toEqual({ state: view({ contact: 'a-b' }), issues: [] });
  });

  it('is no reason to lose what others have joined to it', () => {
    const whole = read('/contacts/a-b?from=2021-01-01&to=2021-12-31#s');
    expect(whole.issues).toEqual([]);
    for (const link of [
      '/contacts/a-b?utm_source=x?from=2021-01-01&to=2021-12-31#s',
      '/contacts/a-b?from=2021-01-01&amp;to=2021-12-31#s',
      '/contacts/a-b?from=2021-01-01&to=2021-12-31.#s',
      '/contacts/a-b?from=2021-01-01&to=2021-12-31%C2%BB#s:~:text=le%20dialogue',
      '/Contacts/A-B?from=2021-01-01&to=2021-12-31#s',
    ])
      expect(read(link), link).toEqual(whole);
    expect(read('/?q=what%3F').state.filters.q).toBe('what?');
    expect(read('/FR/List').state).toMatchObject({ language: 'fr', view: 'list' });
  });

  it('leaves the rest of the link at work', () => {
    const { state } = read('/contacts/a-b?side=mars~ru&colour=red&from=x&q=OTAN#s');
    expect(state).toEqual(
      view({ contact: 'a-b', statement: 's', filters: { ...NO_FILTERS, side: ['ru'], q: 'OTAN' } }),
    );
  });

  it('never throws, and never says more than a screen can hold', () => {
    fc.assert(
      fc.property(hostileAddress, (hostile) => {
        expect(readLink(hostile, known).issues.length).toBeLessThanOrEqual(12);
      }),
      runs(1000),
    );
  });

  it('gives up on eight kilobytes in one line', () => {
    expect(read(`/?${'x=1&'.repeat(2000)}`).issues).toHaveLength(1);
  });
});

describe('migrations', () => {
  it('bring an old link to today’s spelling before it is read, one after the other', () => {
    const rename = (date: string, from: string, to: string) => ({
      date,
      reason: `the key was called ${from}`,
      apply: (old: Address) => ({ ...old, search: old.search.replace(`${from}=`, `${to}=`) }),
    });
    const { state, issues } = readLink(addressOf('/?camp=ru'), known, [
      rename('2025-01-01', 'camp', 'party'),
      rename('2026-01-01', 'party', 'side'),
    ]);
    expect(state.filters.side).toEqual(['ru']);
    expect(issues).toEqual([]);
  });
});

describe('a cited link', () => {
  const NOW = '0123456789abcdef';
  const readNow = (link: string) => readLink(addressOf(link), { ...known, version: NOW });

  it('names the version of the corpus, and shows what the same link without it shows', () => {
    fc.assert(
      fc.property(viewState, (state) => {
        const cited = readNow(writeLink(state, { shared: true, version: NOW }));
        expect(cited).toEqual(readNow(writeLink(state, { shared: true })));
      }),
    );
    expect(writeLink({ contact: 'a-b', statement: 'c' }, { version: NOW })).toBe(
      `/contacts/a-b?version=${NOW}#c`,
    );
  });

  it('says so where the corpus has another version, and no more than that', () => {
    const other = 'fedcba9876543210';
    const { state, issues } = readNow(`/contacts/a-b?version=${other}#c`);
    expect(state).toEqual(view({ contact: 'a-b', statement: 'c' }));
    expect(issues).toEqual([{ what: 'version', key: 'version', value: other }]);
    // Read before the corpus is there, no link is of another.
    expect(read(`/?version=${other}`).issues).toEqual([]);
  });

  it.each(['', '1', 'FEDCBA9876543210', `${NOW}0`, '<script>'])(
    'a version that is none (%s) is named',
    (version) => {
      expect(readNow(`/?version=${encodeURIComponent(version)}`).issues).toMatchObject([
        { what: 'value', key: 'version' },
      ]);
    },
  );
});
