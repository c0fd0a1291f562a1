/** Where a link leads: the view is preserved, except what belonged to the previous contact or text. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/link/read-link.ts';
import { type Destination, viewAt } from '../../src/link/view-at.ts';
import { HOME, NO_FILTERS, type ViewState } from '../../src/link/view-state.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { CONTACTS, known, TEXTS, viewState } from './view-states.ts';

const here: ViewState = {
  ...HOME,
  view: 'list',
  contact: 'a',
  read: TEXTS[0],
  statement: 's',
  sort: { by: 'kind', descending: true },
  window: { from: '2021-01-01', to: '2021-12-31' },
  filters: { ...NO_FILTERS, side: ['ru'] },
};

describe('another contact or text', () => {
  it('opens by itself, in the same view with the same filters', () => {
    const { contact: _a, read: _r, statement: _s, ...rest } = here;
    expect(viewAt(here, { contact: 'b' })).toEqual({ ...rest, contact: 'b' });
    expect(viewAt(here, { text: 't' })).toEqual({ ...rest, text: 't' });
  });

  it('opens with what the link names beside it', () => {
    expect(viewAt(here, { contact: 'b', read: TEXTS[1], statement: 'x' })).toMatchObject({
      contact: 'b',
      read: TEXTS[1],
      statement: 'x',
    });
  });
});

it('closing takes along what stood in it', () => {
  const closed = viewAt(here, { contact: undefined });
  for (const key of ['contact', 'read', 'statement']) expect(closed).not.toHaveProperty(key);
});

describe('the page of a person', () => {
  it('opens by itself, and stays behind what is opened from it', () => {
    const page = viewAt({ ...here, compare: 'b' }, { view: 'person', person: 'austin' });
    expect(page).toEqual({
      language: here.language,
      view: 'person',
      person: 'austin',
      window: here.window,
      filters: here.filters,
    });
    expect(viewAt(page, { contact: 'b' })).toEqual({ ...page, contact: 'b' });
    expect(viewAt(viewAt(page, { text: 't' }), { text: undefined })).toEqual(page);
  });

  it('begins with the first, and is left with its view', () => {
    const second: ViewState = { ...HOME, view: 'person', person: 'austin', page: 2 };
    expect(viewAt(second, { contact: 'a' })).toHaveProperty('page', 2);
    expect(viewAt(second, { person: 'milley' })).toEqual({ ...HOME, view: 'person', person: 'milley' });
    expect(viewAt(second, { view: 'list' })).toEqual({ ...HOME, view: 'list' });
    expect(viewAt(here, { view: 'person' })).toHaveProperty('view', 'timeline');
  });
});

it('a comparison of two contacts stays with the first of them, and beside a text', () => {
  const [a, b] = CONTACTS;
  const two: ViewState = { ...HOME, contact: a, compare: b };
  expect(viewAt(two, { read: TEXTS[0] })).toHaveProperty('compare', b);
  expect(viewAt(two, { statement: 's' })).toHaveProperty('compare', b);
  expect(viewAt(two, { contact: b, compare: a })).toEqual({ ...HOME, contact: b, compare: a });
  for (const to of [{ contact: 'c' }, { contact: undefined }, { compare: a }, { compare: undefined }])
    expect(viewAt(two, to), JSON.stringify(to)).not.toHaveProperty('compare');
});

it('a frame and a class are kept wherever a link leads, until they are left', () => {
  const framed: ViewState = { ...here, embed: true, classMode: true };
  for (const to of [{ contact: 'b' }, { text: 't' }, { view: 'method' }, { language: 'fr' }] as const)
    expect(viewAt(framed, to)).toMatchObject({ embed: true, classMode: true });
  const left = viewAt(framed, { embed: false, classMode: undefined });
  expect(left).not.toHaveProperty('embed');
  expect(left).not.toHaveProperty('classMode');
});

it('only the list keeps an order', () => {
  expect(viewAt(here, { view: 'on-record' })).not.toHaveProperty('sort');
  expect(viewAt(here, { statement: 'x' })).toHaveProperty('sort');
});

it('a page of a list stays while the list does, and behind a contact', () => {
  const second: ViewState = { ...HOME, view: 'list', page: 2 };
  expect(viewAt(second, { contact: 'a' })).toHaveProperty('page', 2);
  expect(viewAt(viewAt(second, { contact: 'a' }), { contact: undefined })).toEqual(second);
  expect(viewAt(second, { language: 'fr' })).toHaveProperty('page', 2);
  expect(viewAt(second, { page: 3 })).toHaveProperty('page', 3);
  for (const to of [
    { page: 1 },
    { view: 'on-record' },
    { view: 'timeline' },
    { text: 't' },
    { filters: { ...NO_FILTERS, side: ['ru'] } },
  ] satisfies Destination[])
    expect(viewAt(second, to), JSON.stringify(to)).not.toHaveProperty('page');
});

it('always leads to a view that its link restores', () => {
  fc.assert(
    fc.property(viewState, viewState, (from, to) => {
      const there = viewAt(from, to);
      // A URL can hold only one of the two.
      fc.pre(there.contact === undefined || there.text === undefined);
      const { pathname, search, hash } = new URL(writeLink(there), 'https://example.org');
      expect(readLink({ pathname, search, hash }, known).state).toEqual(there);
    }),
  );
});
